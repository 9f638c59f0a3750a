// A classic script in the head, so that a remembered theme is there before the first paint.
(() => {
  try {
    const theme = localStorage.getItem("seatwright-theme");
    if (theme === "dark" || theme === "light")
      document.documentElement.dataset.theme = theme;
    if (localStorage.getItem("seatwright-help") === "full")
      document.documentElement.dataset.help = "full";
  } catch {
    // Storage can be switched off: the system's theme, then.
  }
})();
