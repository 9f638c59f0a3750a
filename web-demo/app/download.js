// A file that the page makes.
import { h } from "./dom.js";

/** Hands a file to the person. */
export function download(blob, name) {
  const url = URL.createObjectURL(blob);
  h("a", { href: url, download: name }).click();
  // A browser may begin to read it after this.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
