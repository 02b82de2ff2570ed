// Suggestions under the search boxes while somebody types: a combobox with a list of groups. Without it the form works as it is.
{
  const PAUSE = 120;
  const LEAST = 2;
  const count = (number, noun) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
  const address = (start, id) => start + id.split('/').map(encodeURIComponent).join('/');
  const GROUPS = [
    ['benchmarks', 'Benchmarks', (it) => [address('/benchmarks/', it.id), it.name,
      it.leader ? `${it.leader.method} leads with ${it.leader.value}` : count(it.papers, 'paper')]],
    ['methods', 'Methods', (it) => [address('/methods/', it.id), it.name, count(it.claims, 'claim')]],
    ['metrics', 'Metrics', (it) => [`/claims?metric=${encodeURIComponent(it.id)}`, it.name, count(it.claims, 'claim')]],
    ['papers', 'Papers', (it) => [address('/papers/', it.id), it.title || it.id, it.date ?? '']],
  ];
  const all = (query) => `/?q=${encodeURIComponent(query)}`;
  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };

  class Suggestions {
    constructor(input) {
      this.input = input;
      this.known = new Map();
      this.options = [];
      this.active = -1;
      this.list = make('div', { id: `${input.id}-list`, role: 'listbox', class: 'suggest', 'aria-label': 'Suggestions' });
      this.list.hidden = true;
      this.status = make('span', { class: 'unseen', role: 'status' });
      input.form.append(this.list, this.status);
      Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id })
        .forEach(([name, value]) => input.setAttribute(name, value));
      input.addEventListener('input', () => this.later());
      input.addEventListener('keydown', (event) => this.key(event));
      input.addEventListener('blur', () => this.close());
      this.list.addEventListener('mousedown', (event) => event.preventDefault());
    }

    later() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), PAUSE);
    }

    async ask() {
      const query = this.input.value.trim();
      this.asked?.abort();
      if (query.length < LEAST) {
        this.close();
        return;
      }
      this.asked = new AbortController();
      try {
        const found = this.known.get(query) ?? await this.fetch(query, this.asked.signal);
        this.known.set(query, found);
        if (document.activeElement === this.input) {
          this.show(query, found);
        }
      } catch (failure) {
        if (failure.name !== 'AbortError') {
          this.close();
        }
      }
    }

    async fetch(query, signal) {
      const answer = await fetch(`/api/v1/search?q=${encodeURIComponent(query)}&items_per_page=5`, { signal });
      if (!answer.ok) {
        throw new Error(`search answered ${answer.status}`);
      }
      return answer.json();
    }

    show(query, found) {
      this.options = [];
      this.active = -1;
      this.input.removeAttribute('aria-activedescendant');
      const groups = GROUPS.filter(([name]) => found[name].results.length > 0)
        .map(([name, title, read]) => this.group(title, found[name].count, found[name].results.map(read)));
      if (found.suggestions.length > 0) {
        groups.unshift(this.group('Similar names', null, found.suggestions.map((name) => [all(name), name, ''])));
      }
      const rest = this.option([all(query), found.count > 0 ? `All results for “${query}”` : `Nothing is called “${query}”`, '']);
      this.list.replaceChildren(...groups, rest);
      this.list.hidden = false;
      this.input.setAttribute('aria-expanded', 'true');
      this.status.textContent = GROUPS.map(([name]) => count(found[name].count, name.slice(0, -1))).join(', ');
    }

    group(title, total, items) {
      const id = `${this.list.id}-${title.toLowerCase().replace(' ', '-')}`;
      const head = make('div', { id, class: 'head', role: 'presentation' }, title);
      if (total !== null) {
        head.append(' ', make('span', {}, total.toLocaleString('en')));
      }
      return make('div', { role: 'group', 'aria-labelledby': id }, head, ...items.map((item) => this.option(item)));
    }

    option([href, name, note]) {
      const id = `${this.list.id}-${this.options.length}`;
      const option = make('a', { id, role: 'option', href, tabindex: '-1', 'aria-selected': 'false' },
        make('span', { class: 'what' }, name), ' ', make('span', { class: 'more-of' }, note));
      this.options.push(option);
      return option;
    }

    key(event) {
      const steps = { ArrowDown: 1, ArrowUp: -1 };
      if (event.key in steps && !event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        if (this.list.hidden) {
          this.ask();
        } else {
          const places = this.options.length + 1;
          this.choose((this.active + 1 + steps[event.key] + places) % places - 1);
        }
      } else if (event.key === 'Enter' && this.active >= 0) {
        event.preventDefault();
        this.options[this.active].click();
      } else if (event.key === 'Escape' && !this.list.hidden) {
        event.preventDefault();
        this.close();
      }
    }

    choose(place) {
      this.options[this.active]?.setAttribute('aria-selected', 'false');
      this.active = place;
      const option = this.options[place];
      if (option) {
        option.setAttribute('aria-selected', 'true');
        option.scrollIntoView({ block: 'nearest' });
        this.input.setAttribute('aria-activedescendant', option.id);
      } else {
        this.input.removeAttribute('aria-activedescendant');
      }
    }

    close() {
      clearTimeout(this.timer);
      this.asked?.abort();
      this.list.hidden = true;
      this.active = -1;
      this.status.textContent = '';
      this.input.setAttribute('aria-expanded', 'false');
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  document.querySelectorAll('form[role="search"] input[type="search"]').forEach((input) => new Suggestions(input));
}
