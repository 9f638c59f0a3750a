// Which sheet of a workbook is read, where it has several.
import { byId, h } from "../dom.js";

export class Worksheets {
  /** The name of the sheet; nothing for the first one. */
  chosen = null;

  /** @param {() => void} changed is called when another one is to be read */
  constructor(changed) {
    byId("import-worksheet").addEventListener("change", ({ target }) => {
      this.chosen = target.value || null;
      changed();
    });
  }

  /** Another file; `name` is a sheet of it that was chosen before. */
  reset(name = null) {
    this.chosen = name;
    byId("import-worksheet").replaceChildren();
    this.#hide();
  }

  /** Offers the sheets that the findings name: all but the one that was read. */
  offer(findings) {
    const select = byId("import-worksheet");
    const others = findings.find(({ code }) => code === "other_sheets");
    if (select.children.length === 0 && others) {
      const own = this.chosen === null ? [] : [this.chosen];
      select.append(
        h("option", { value: "", text: "The first sheet" }),
        ...[...own, ...others.values].map((name) =>
          h("option", { value: name, text: name }),
        ),
      );
    }
    select.value = this.chosen ?? "";
    this.#hide();
  }

  #hide() {
    const { length } = byId("import-worksheet").children;
    byId("import-worksheet-field").hidden = length === 0;
  }
}
