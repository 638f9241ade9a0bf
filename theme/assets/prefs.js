// Runs before the first paint: the mode for visually impaired people stays as it was left on the page before.
try {
  document.documentElement.dataset.vi = localStorage.getItem('roadmap-vi') || '';
} catch (e) { /* storage is forbidden: the mode then works for one page */ }
