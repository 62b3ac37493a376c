// Sets the chosen theme before the first paint, so that no other theme flashes. The same attributes as ui/theme.ts. Main
// says in the address what the deck says; a page that is only loaded again knows it from this computer.
(() => {
  const REMEMBERED_AS = 'commonplace.theme';
  const address = new URL(location.href);
  let theme = address.searchParams.get('theme');
  try {
    if (theme) localStorage.setItem(REMEMBERED_AS, theme);
    else theme = localStorage.getItem(REMEMBERED_AS);
  } catch {
    // Storage may be shut off; the system decides then.
  }
  address.searchParams.delete('theme');
  history.replaceState(null, '', address);
  const root = document.documentElement;
  if (theme === 'light' || theme === 'dark' || theme === 'paper') root.dataset.theme = theme;
  if (theme === 'contrast') root.dataset.contrast = 'more';
  performance.mark(`theme ${theme}`);
})();
