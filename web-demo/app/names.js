// What a form calls its fields: by their paths in the tables, and by their places in the form.
import { allFields, fieldPath, joined } from "./places.js";

export class Names {
  #fields;

  constructor({ fields, path_params }) {
    this.#fields = new Map([
      ...allFields(fields),
      ...path_params.map((param) => [`{${param.name}}`, param]),
    ]);
  }

  /** Paths with their fields. */
  get all() {
    return this.#fields;
  }

  /** The field at a place, or at a path of the tables. */
  field(key) {
    return this.#fields.get(fieldPath(key));
  }

  /** What the form calls a field or, in braces, a path parameter. */
  label(path) {
    return path === undefined ? undefined : this.field(path)?.label;
  }

  /** The label with those around it: "Department › Name", "SIP aliases 2". */
  trail(key) {
    const labels = [];
    let path = "";
    for (const step of key.split(".")) {
      path = joined(path, step);
      if (/^\d+$/.test(step))
        labels.push(`${labels.pop()} ${Number(step) + 1}`);
      else labels.push(this.label(path) ?? step);
    }
    return labels.join(" › ");
  }

  /** Names of secrets, wherever they stand. */
  get secrets() {
    const secret = [...this.#fields.values()].filter((field) => field.secret);
    return new Set(
      secret.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
    );
  }
}
