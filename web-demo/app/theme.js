// A classic script in the head, so that a remembered theme is there before the first paint.
(() => {
  const KEY = "seatwright-theme";
  const root = document.documentElement;
  const remembered = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // storage can be switched off
    }
  };
  const system = matchMedia("(prefers-color-scheme: dark)");
  const dark = () =>
    (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";

  const stored = remembered();
  if (stored === "dark" || stored === "light") root.dataset.theme = stored;

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    const show = () => button.setAttribute("aria-pressed", String(dark()));
    system.addEventListener("change", show);
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      try {
        localStorage.setItem(KEY, root.dataset.theme);
      } catch {
        // The choice then lasts as long as the page.
      }
      show();
    });
    show();
  });
})();
