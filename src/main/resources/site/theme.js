// Runs before anything is painted: sets the colours that the reader chose before, and tells the styles that scripts run.
{
  const root = document.documentElement;
  root.classList.add('scripted');
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
    }
  } catch {
    // Without storage the colours are those of the system.
  }
}
