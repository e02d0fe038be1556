// Runs before the first paint, so that the page does not flash: the theme that was chosen here before, if any.
try {
  const chosen = localStorage.getItem('theme')
  if (chosen) document.documentElement.dataset.theme = chosen
} catch {
  // Storage may be forbidden: the system's theme does.
}
