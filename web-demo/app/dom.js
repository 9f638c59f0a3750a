// Building elements without templates: text is always text, never markup.

/**
 * @param {string} tag
 * @param {Record<string, unknown>} props attributes; `on` holds listeners, `text` the content;
 *   null, undefined and false leave an attribute out
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") {
      for (const [event, listener] of Object.entries(value))
        element.addEventListener(event, listener);
    } else if (name === "text") element.textContent = value;
    else if (name === "value" || name === "checked") element[name] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(
    ...children
      .flat(Infinity)
      .filter((child) => child !== null && child !== undefined),
  );
  return element;
}

export const byId = (id) => document.getElementById(id);

/** The element id of a field (`user`, `department.name`) or of a path parameter (`{domain}`). */
export function controlId(key) {
  if (key.startsWith("{")) return `path-${key.slice(1, -1)}`;
  return `field-${key.replaceAll(".", "__")}`;
}

/** Sets or removes an attribute. */
export function attribute(element, name, value) {
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

export const plural = (count, noun, many = `${noun}s`) =>
  `${count} ${count === 1 ? noun : many}`;

/** Opens every fold that an element is in. */
export function unfold(element) {
  for (
    let box = element.closest("details");
    box;
    box = box.parentElement.closest("details")
  ) {
    box.open = true;
  }
}
