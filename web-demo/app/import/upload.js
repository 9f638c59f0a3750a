// Where a sheet comes in: a file, cells from the clipboard, something dropped, or the example.
import { byId, h } from "../dom.js";
import { fullTitle } from "../platforms.js";

const SAMPLE = `Extension,First name,Last name,Email,Time zone,VM PIN
1004,Ann,King,ann.king@example.com,Eastern Time,82719
1005,Ben,Cole,ben.cole@example,US/Pacific,83615
1004,Mia,Hart,mia.hart@example.com,US/Central,
`;

/**
 * @param {string[]} operations
 * @param {{ use: Function, take: Function, say: Function }} listener `take(source, name)` reads a sheet
 */
export function prepareUpload(operations, { use, take, say }) {
  const operation = byId("import-operation");
  operation.append(
    ...operations.map((id) => h("option", { value: id, text: fullTitle(id) })),
  );
  operation.addEventListener("change", () => use(operation.value));
  const file = byId("import-file");
  file.addEventListener("change", () => {
    const [one] = file.files;
    if (one) take(one, one.name);
  });
  const zone = byId("import-drop");
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    const [one] = event.dataTransfer.files;
    const text = event.dataTransfer.getData("text/plain");
    if (one) take(one, one.name);
    else if (text) take(text, "dropped cells");
  });
  const text = byId("import-text");
  byId("import-read").addEventListener("click", () => {
    if (text.value.trim() === "")
      say("Paste cells first, or choose a file.", "error");
    else take(text.value, "pasted cells");
  });
  byId("import-sample").addEventListener("click", () => {
    text.value = SAMPLE;
    operation.value = "netsapiens.user.create";
    use(operation.value);
    take(SAMPLE, "the example");
  });
}
