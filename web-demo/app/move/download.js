// Results as files.
import { h } from "../dom.js";
import { download } from "../download.js";

/** A button that saves. The file is made when it is asked for. */
export function downloadButton(text, name, content) {
  const click = () => {
    const json = JSON.stringify(content(), null, 2);
    download(new Blob([json], { type: "application/json" }), name);
  };
  return h("button", { type: "button", class: "chip", text, on: { click } });
}
