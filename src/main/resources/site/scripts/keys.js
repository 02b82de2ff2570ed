// "/" moves the focus to the search box, as long as nothing is being typed.
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input, select, textarea');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    (document.getElementById('ask') ?? document.getElementById("search"))?.focus();
  }
});
