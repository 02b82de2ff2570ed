// What is typed into a form with data-shows filters the list below at once; choices load the page anew, for other choices follow from them.
for (const form of document.querySelectorAll('form[data-shows]')) {
  const PAUSE = 250;
  let timer;
  let asked;

  const address = () => {
    const filled = [...new FormData(form)].filter(([, value]) => value !== '');
    const query = new URLSearchParams(filled).toString();
    return form.action + (query ? `?${query}` : '');
  };
  const show = async () => {
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(address(), { signal: asked.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById(form.dataset.shows);
      if (answer.ok && fresh) {
        document.getElementById(form.dataset.shows).replaceWith(fresh);
        history.replaceState(null, '', address());
        document.dispatchEvent(new Event('shown'));
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        form.submit();
      }
    }
  };
  form.addEventListener('input', (event) => {
    clearTimeout(timer);
    if (event.target.matches('select')) {
      form.requestSubmit();
    } else {
      timer = setTimeout(show, PAUSE);
    }
  });
  form.addEventListener('submit', () => {
    for (const field of form.elements) {
      field.disabled = field.name !== '' && field.value === '';
    }
  });
  addEventListener('pageshow', () => [...form.elements].forEach((field) => { field.disabled = false; }));
}
