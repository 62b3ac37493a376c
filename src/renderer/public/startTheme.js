// Sets the chosen theme before the first paint, so that no other theme flashes. The same attributes as ui/theme.ts.
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem('commonplace.theme');
  } catch {
    // Storage may be shut off; the system decides then.
  }
  const root = document.documentElement;
  if (theme === 'light' || theme === 'dark' || theme === 'paper') root.dataset.theme = theme;
  if (theme === 'contrast') root.dataset.contrast = 'more';
})();
