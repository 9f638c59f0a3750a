// The few signs of the page, drawn as lines. They say nothing alone: words stand beside each.
const NS = "http://www.w3.org/2000/svg";

const PATHS = {
  alert: "M8 4.5v4M8 11.2v.3M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z",
  warning: "M8 6v3.2M8 11.4v.3M8 2 1.6 13.5h12.8L8 2Z",
  info: "M8 7.3v4M8 4.8v.3M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z",
  check: "m3 8.5 3.2 3.2L13 4.8",
  cross: "m4 4 8 8M12 4l-8 8",
  equal: "M3 6.2h10M3 9.8h10",
  plus: "M8 3v10M3 8h10",
  pencil: "m3 13 .6-2.8L10.8 3 13 5.2l-7.2 7.2L3 13Z",
  eye: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  down: "m4 6 4 4 4-4",
  search: "M7 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6ZM10.5 10.5 14 14",
  lock: "M4 7.5h8v6H4zM5.7 7.5V5.2a2.3 2.3 0 0 1 4.6 0v2.3",
  key: "M9.5 6.5 14 11v2.5h-2.5V12H10l-1-1M6 2.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z",
  person:
    "M8 2.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4ZM3 14c.4-2.9 2.4-4.2 5-4.2s4.6 1.3 5 4.2",
  display: "M8 1.8a6.2 6.2 0 1 0 0 12.4M8 1.8a6.2 6.2 0 0 1 0 12.4V1.8Z",
  sliders: "M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.8v3.4M6 9.8v3.4",
  question:
    "M6 6a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1v.3M8 11.4v.3M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z",
  retry: "M13 8a5 5 0 1 1-1.5-3.6M13 2.5v2.8h-2.8",
};

/** @param {keyof typeof PATHS} name */
export function icon(name) {
  const svg = document.createElementNS(NS, "svg");
  for (const [key, value] of Object.entries({
    class: `icon icon-${name}`,
    viewBox: "0 0 16 16",
    "aria-hidden": "true",
    focusable: "false",
  }))
    svg.setAttribute(key, value);
  const path = document.createElementNS(NS, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
