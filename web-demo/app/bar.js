// One bar of parts. The figures below say the same, so a screen reader leaves it out.

const NS = "http://www.w3.org/2000/svg";

/**
 * @param {string} name the class of the bar
 * @param {number} height
 * @param {[tone: string, count: number][]} parts each with its class; those of none are left out
 * @param {number} total what a full bar stands for
 */
export function bar(name, height, parts, total) {
  const svg = document.createElementNS(NS, "svg");
  svg.setAttribute("class", name);
  svg.setAttribute("viewBox", `0 0 1000 ${height}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  let at = 0;
  for (const [tone, count] of parts) {
    if (count === 0) continue;
    const width = (count / Math.max(1, total)) * 1000;
    const rect = document.createElementNS(NS, "rect");
    rect.setAttribute("class", tone);
    rect.setAttribute("x", at);
    rect.setAttribute("width", Math.max(2, width - 2));
    rect.setAttribute("height", height);
    svg.append(rect);
    at += width;
  }
  return svg;
}
