// What is said of a sheet as a whole: what its columns tell, and who exists and is not in it.
import { byId, h } from "../dom.js";
import { count } from "./words.js";

/** @param {import("./reading.js").Reading} reading */
export function drawFindings({ findings, unmanaged }) {
  const said = findings.filter(({ severity }) => severity !== "info");
  const lines = said.map(({ severity, message, fix }) =>
    h(
      "li",
      { class: `message ${severity}` },
      message,
      fix ? ` Likely repair: ${fix}.` : "",
    ),
  );
  if (unmanaged.length > 0)
    lines.push(
      h("li", {
        class: "help",
        text: `${count(unmanaged.length)} that exist are not in the sheet. They stay as they are.`,
      }),
    );
  byId("import-findings").replaceChildren(...lines);
}
