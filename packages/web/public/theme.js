// Before the first paint: the light or dark room this device was set to. Nothing stored means the system's choice.
try {
  const theme = localStorage.getItem('unknot-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // No storage, no preference.
}
