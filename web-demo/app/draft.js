// What the person has typed so far, and the questions the page asks the checker about it.

/** The platforms that the sandbox answers for; others have nowhere to be sent to from here. */
const SENDABLE = /^netsapiens\./;

export const DEFAULT_MODES = [
  ["documented", "Documented defaults"],
  ["all", "All, the site's too"],
  ["required", "Required fields only"],
  ["none", "None"],
];

export class Draft {
  profile = "reference";
  defaults = "documented";
  partialUpdate = false;
  token = "nsd_sandbox";
  params = { domain: "exampledomain.com", user: "", site: "" };
  values = new Map();
  cleared = new Set();
  touched = new Set();
  submitted = false;
  #engine;
  #form = null;
  #labels = null;

  constructor(engine) {
    this.#engine = engine;
    const ids =
      typeof engine.operations === "function"
        ? engine.operations()
        : engine.operations;
    this.operations = [...ids]
      .map((entry) => entry.id ?? entry)
      .filter((id) => SENDABLE.test(id));
    this.id = this.operations[0];
  }

  get isUpdate() {
    return this.id.endsWith(".update");
  }

  /** The form as data, as the tables describe it for this operation and profile. */
  get form() {
    this.#form ??= this.#bind().describe();
    return this.#form;
  }

  /** What the form calls a field or, in braces, a path parameter. */
  label(key) {
    const { fields, path_params } = this.form;
    this.#labels ??= new Map([
      ...fields.map(({ name, label }) => [name, label]),
      ...path_params.map(({ name, label }) => [`{${name}}`, label]),
    ]);
    return this.#labels.get(key);
  }

  title(id) {
    return this.#engine.operation(id, {}).describe().title;
  }

  /** Another operation or profile: what was typed stays, under the name it now has. */
  switchTo({ id = this.id, profile = this.profile }) {
    this.id = id;
    this.profile = profile;
    this.#form = null;
    this.#labels = null;
    this.touched.clear();
    this.cleared.clear();
    this.submitted = false;
    for (const { name, aliases } of this.form.fields) {
      const spelling = (aliases ?? []).find((alias) => this.values.has(alias));
      if (spelling === undefined || this.values.has(name)) continue;
      this.values.set(name, this.values.get(spelling));
      this.values.delete(spelling);
    }
  }

  clear() {
    this.values.clear();
    this.cleared.clear();
    this.touched.clear();
    this.submitted = false;
  }

  set(key, text) {
    if (key.startsWith("{")) this.params[key.slice(1, -1)] = text;
    else if (text === "") this.values.delete(key);
    else this.values.set(key, text);
    if (text !== "") this.cleared.delete(key);
  }

  get(key) {
    return (
      (key.startsWith("{")
        ? this.params[key.slice(1, -1)]
        : this.values.get(key)) ?? ""
    );
  }

  /** Empty boxes are left out; a value to be cleared on the server goes as an explicit empty text. */
  get input() {
    const input = {};
    for (const { name } of this.form.fields) {
      if (this.cleared.has(name)) input[name] = "";
      else if (this.values.has(name)) input[name] = this.values.get(name);
    }
    return input;
  }

  /** What an empty text means: nothing, as in any form, unless one is there to clear a value. */
  get empty() {
    return this.cleared.size > 0 ? "value" : "absent";
  }

  /** The path parameters that this operation has and that are filled in. */
  get path() {
    const names = this.form.path_params.map((param) => param.name);
    return Object.fromEntries(
      names.filter((n) => this.params[n]).map((n) => [n, this.params[n]]),
    );
  }

  get secrets() {
    const secret = this.form.fields.filter((field) => field.secret);
    return new Set(
      secret.flatMap((field) => [field.name, ...(field.aliases ?? [])]),
    );
  }

  /** Before a submit only what was visited is asked about, so nothing is called missing too early. */
  report() {
    const scope = this.submitted
      ? this.#submitScope
      : { partial: this.#touchedFields };
    return this.#bind(scope).validate(this.input);
  }

  /** What would be sent if the rest stayed empty. */
  preview() {
    return this.#bind({ partial: true }).normalize(this.input);
  }

  previewRequest() {
    return this.#bind({ partial: true }).build(this.input);
  }

  /** Throws the checker's ValidationError when something is wrong. */
  build() {
    return this.#bind(this.#submitScope).build(this.input);
  }

  defaultValues() {
    return this.#bind().defaults();
  }

  get #submitScope() {
    return this.isUpdate && this.partialUpdate ? { partial: true } : {};
  }

  get #touchedFields() {
    return [...this.touched].filter((key) => !key.startsWith("{"));
  }

  #bind(extra = {}) {
    const { profile, defaults, empty } = this;
    const path = this.#form ? this.path : {};
    return this.#engine.operation(this.id, {
      ...path,
      profile,
      defaults,
      empty,
      ...extra,
    });
  }
}
