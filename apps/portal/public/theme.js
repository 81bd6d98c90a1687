// Runs before the first paint, so that a chosen theme never flashes. Kept in step with src/lib/theme.ts.
(function () {
  var root = document.documentElement;
  var chosen = null;
  try {
    chosen = localStorage.getItem('attune.theme');
    var language = localStorage.getItem('attune.language');
    if (language === 'en' || language === 'es') root.lang = language;
  } catch {
    // A browser that keeps nothing follows the device.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light';
})();
