// Boards: rows open by a click and by their address, forms send only what is filled in, the slider moves the board through time.
{
  document.documentElement.classList.add('scripted');

  const openAddressedRow = () => {
    const row = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = row && row.matches('.claims tbody') && row.querySelector('details');
    if (details) {
      details.open = true;
    }
  };
  addEventListener('hashchange', openAddressedRow);
  document.addEventListener('DOMContentLoaded', openAddressedRow);

  document.addEventListener('click', (event) => {
    const row = event.target.closest('.claims tbody > tr:first-child');
    const chosen = String(getSelection()).length > 0;
    if (row && !chosen && !event.target.closest('a, button, summary, input')) {
      const details = row.parentElement.querySelector('details');
      details.open = !details.open;
    }
    if (event.target.matches('.snippet')) {
      event.target.select();
    }
  });

  document.addEventListener('submit', (event) => {
    const empty = [...event.target.elements].filter((field) => field.name && field.value === '');
    empty.forEach((field) => { field.disabled = true; });
    setTimeout(() => empty.forEach((field) => { field.disabled = false; }));
  });

  const slider = document.querySelector('.months');
  if (slider) {
    const day = document.getElementById('as_of');
    const newest = Number(slider.max);
    let asked = null;

    const lastDayOf = (months) => {
      const [year, month] = slider.dataset.first.split('-').map(Number);
      return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
    };
    const tell = () => {
      slider.setAttribute('aria-valuetext', Number(slider.value) === newest ? 'today' : lastDayOf(Number(slider.value)).slice(0, 7));
    };
    const show = async (address) => {
      asked?.abort();
      asked = new AbortController();
      try {
        const answer = await fetch(address, { signal: asked.signal });
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const board = page.getElementById('board');
        if (!answer.ok || !board) {
          location.href = address;
          return;
        }
        document.getElementById('board').replaceWith(board);
        history.replaceState(null, '', address);
        document.dispatchEvent(new CustomEvent('boardshown'));
      } catch (failure) {
        if (failure.name !== 'AbortError') {
          location.href = address;
        }
      }
    };
    slider.addEventListener('input', () => {
      const months = Number(slider.value);
      day.value = months === newest ? '' : lastDayOf(months);
      tell();
      const address = new URL(location.href);
      address.searchParams.delete('page');
      address.hash = '';
      address.searchParams.delete('as_of');
      if (day.value) {
        address.searchParams.set('as_of', day.value);
      }
      show(address.toString());
    });
    tell();
  }
}
