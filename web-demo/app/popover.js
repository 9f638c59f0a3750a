// A button that opens a panel below it: Escape and a press elsewhere close it, and the focus goes back to the button.

/**
 * @param {HTMLButtonElement} button
 * @param {HTMLElement} panel hidden until the button is pressed
 * @param {{opened?: () => void}} events
 */
export function popover(button, panel, { opened = () => {} } = {}) {
  panel.hidden = true;
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", panel.id);

  const elsewhere = (event) => {
    if (!panel.contains(event.target) && !button.contains(event.target))
      close(false);
  };
  const left = (event) => {
    const to = event.relatedTarget;
    if (to && !panel.contains(to) && to !== button) close(false);
  };

  function open() {
    panel.hidden = false;
    button.setAttribute("aria-expanded", "true");
    addEventListener("pointerdown", elsewhere, true);
    opened();
  }
  function close(back = true) {
    if (panel.hidden) return;
    panel.hidden = true;
    button.setAttribute("aria-expanded", "false");
    removeEventListener("pointerdown", elsewhere, true);
    if (back) button.focus();
  }

  button.addEventListener("click", () => (panel.hidden ? open() : close()));
  panel.addEventListener("focusout", left);
  for (const element of [button, panel])
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || panel.hidden) return;
      event.stopPropagation();
      close();
    });
  return { open, close };
}
