// Applies the chosen theme before the first paint; src/app/theme.ts writes the choice.
try {
  const theme = localStorage.getItem('coach.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's theme applies.
}
