// Results as files.
import { h } from "../dom.js";

/** The file is made when it is asked for. */
export function download(text, name, content) {
  const click = () => {
    const json = JSON.stringify(content(), null, 2);
    const url = URL.createObjectURL(
      new Blob([json], { type: "application/json" }),
    );
    h("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return h("button", { type: "button", class: "chip", text, on: { click } });
}
