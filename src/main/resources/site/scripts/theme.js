// The choice of colours: kept for the next page, and followed by other windows.
{
  const select = document.getElementById('theme');
  const show = (theme) => {
    if (theme) {
      document.documentElement.dataset.theme = theme;
    } else {
      delete document.documentElement.dataset.theme;
    }
    select.value = theme ?? '';
  };
  show(document.documentElement.dataset.theme);
  select.addEventListener('change', () => {
    show(select.value);
    try {
      if (select.value) {
        localStorage.setItem('theme', select.value);
      } else {
        localStorage.removeItem('theme');
      }
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
  addEventListener('storage', (event) => {
    if (event.key === 'theme') {
      show(event.newValue);
    }
  });
}
