// What the person has typed so far, and the questions the page asks the checker about it.
import { calls } from "./calls.js";
import { afterRemoval, fieldPath, joined, parentOf, within } from "./places.js";
import { PLATFORMS, isChange, platformOf } from "./platforms.js";
import { Names } from "./names.js";
import { Side } from "./side.js";
import { Values } from "./values.js";

export class Draft {
  /** The profile chosen for each vendor. */
  profiles = new Map();
  defaults = "documented";
  partialUpdate = false;
  params = { domain: "exampledomain.com", user: "", site: "" };
  touched = new Set();
  submitted = false;
  /** What the server said of fields, by place, until they are changed. */
  answered = new Map();
  #engine;
  #form = null;
  #names = null;
  #rowsOf = new Map();
  #offered = new Map();
  #everyField = new Map();
  /** Each vendor has its own: a password typed for one is not sent to another. */
  #sides = new Map();

  constructor(engine) {
    this.#engine = engine;
    this.operations = engine.operations();
    this.id = this.operations[0];
  }

  get isUpdate() {
    return isChange(this.id);
  }

  /** The chosen profile, or the first one when that is none of this operation's. */
  get profile() {
    const chosen = this.profiles.get(platformOf(this.id));
    return chosen && this.#offers(chosen) ? chosen : "reference";
  }

  #offers(profile) {
    if (!this.#offered.has(this.id)) {
      const { profiles } = this.#engine.operation(this.id).describe();
      this.#offered.set(this.id, profiles);
    }
    return this.#offered.get(this.id).includes(profile);
  }

  get platform() {
    return PLATFORMS[platformOf(this.id)];
  }

  get #side() {
    const platform = platformOf(this.id);
    if (!this.#sides.has(platform))
      this.#sides.set(platform, new Side(platform));
    return this.#sides.get(platform);
  }

  get values() {
    return this.#side.values;
  }

  get session() {
    return this.#side.session;
  }

  get known() {
    return this.#side.known;
  }

  /** The form as data, as the tables describe it for this operation and profile. */
  get form() {
    this.#form ??= this.#bind().describe();
    return this.#form;
  }

  get names() {
    this.#names ??= new Names(this.form);
    return this.#names;
  }

  /** The field at a place, or at a path of the tables. */
  field(key) {
    return this.names.field(key);
  }

  label = (path) => this.names.label(path);
  trail = (key) => this.names.trail(key);

  /** The place in the form that an issue or a change speaks of. */
  place(path) {
    return path.reduce(
      (key, step) =>
        typeof step === "number"
          ? `${key}.${this.#rowsOf.get(key)?.[step] ?? step}`
          : joined(key, step),
      "",
    );
  }

  /** Another operation or profile: what was typed stays, under the name it now has. */
  switchTo({ id = this.id, profile }) {
    this.id = id;
    if (profile) this.profiles.set(platformOf(id), profile);
    this.#form = null;
    this.#names = null;
    this.values.cleared.clear();
    this.#fresh();
    for (const { name, aliases } of this.form.fields) {
      const spelling = (aliases ?? []).find((alias) => this.values.text(alias));
      if (spelling === undefined || this.values.text(name)) continue;
      this.values.set(name, this.values.text(spelling));
      this.values.set(spelling, "");
    }
  }

  /** Forgets what was typed. What is given back brings it again. */
  clear() {
    const side = this.#side;
    const { values } = side;
    const params = { ...this.params };
    side.values = new Values();
    for (const name of Object.keys(this.params))
      if (name !== "domain") this.params[name] = "";
    this.#fresh();
    return () => {
      side.values = values;
      Object.assign(this.params, params);
      for (const key of values.filled) this.touched.add(key);
    };
  }

  /** Keeps what the next one shares with this one. */
  keepShared(isOwn) {
    for (const [path, field] of this.names.all)
      if (isOwn(field) && !path.startsWith("{")) this.values.drop(path);
    this.#fresh();
    for (const key of this.values.filled) this.touched.add(key);
  }

  /** The fields of every form of this vendor, by path, and the names of their secrets. */
  everyField() {
    const platform = platformOf(this.id);
    if (!this.#everyField.has(platform)) {
      const own = this.operations.filter((id) => platformOf(id) === platform);
      const names = own.flatMap((id) => {
        const { profiles } = this.#engine.operation(id).describe();
        return profiles.map(
          (profile) =>
            new Names(this.#engine.operation(id, { profile }).describe()),
        );
      });
      this.#everyField.set(platform, {
        fields: new Map(names.flatMap((one) => [...one.all])),
        secrets: new Set(names.flatMap((one) => [...one.secrets])),
      });
    }
    return this.#everyField.get(platform);
  }

  #fresh() {
    this.touched.clear();
    this.answered.clear();
    this.submitted = false;
  }

  set(key, text) {
    if (key.startsWith("{")) this.params[key.slice(1, -1)] = text;
    else this.values.set(key, text);
    this.answered.delete(key);
  }

  get(key) {
    if (key.startsWith("{")) return this.params[key.slice(1, -1)] ?? "";
    return this.values.text(key);
  }

  /** Takes a row out of a list; what was below it moves up. */
  removeRow(list, at) {
    this.values.removeRow(list, at);
    const moved = (key) => afterRemoval(key, list, at);
    this.touched = new Set([...this.touched].map(moved).filter(Boolean));
    for (const key of [...this.answered.keys()])
      if (within(key, list)) this.answered.delete(key);
  }

  /** Takes a proposal of the checker for a place. */
  fix(key, { op, to, value }) {
    if (op === "rename") {
      const target = joined(parentOf(key), to);
      const given = this.values.extras.get(key) ?? this.get(key);
      this.values.drop(key);
      const field = this.field(target);
      if (field) this.values.put(field, target, given);
      else this.values.extras.set(target, given);
      this.touched.add(target);
      return target;
    }
    const field = this.field(key);
    if (key.startsWith("{")) this.set(key, String(value ?? ""));
    else if (op === "remove" || field === undefined) this.values.drop(key);
    else this.values.put(field, key, value);
    this.touched.add(key);
    return key;
  }

  /** Starts over from an input, such as a record's: what is filled in counts as visited. */
  fill(input) {
    this.clear();
    const params = new Set(this.form.path_params.map(({ name }) => name));
    const rest = Object.entries(input).filter(([name, value]) => {
      if (!params.has(name) || this.field(name)) return true;
      this.params[name] = String(value);
      return false;
    });
    this.values.fill(this.form.fields, Object.fromEntries(rest));
    for (const key of this.values.filled) this.touched.add(key);
  }

  get input() {
    const { input, rowsOf } = this.values.input(this.form.fields);
    this.#rowsOf = rowsOf;
    return input;
  }

  /** What an empty text means: nothing, as in any form, unless one is there to clear a value. */
  get empty() {
    return this.values.cleared.size > 0 ? "value" : "absent";
  }

  /** The path parameters that this operation has and that are filled in. */
  get path() {
    const names = this.form.path_params.map((param) => param.name);
    return Object.fromEntries(
      names.filter((n) => this.params[n]).map((n) => [n, this.params[n]]),
    );
  }

  get secrets() {
    return this.names.secrets;
  }

  /** Whether a place, or anything below it, has been visited. */
  isTouched(key) {
    return [...this.touched].some((one) => within(one, key));
  }

  /** Before a submit only what was visited is asked about, so nothing is called missing too early. */
  report() {
    const scope = this.submitted
      ? this.#submitScope
      : { partial: this.#touchedFields };
    return this.#bind(scope).validate(this.input);
  }

  /** What would be sent if the rest stayed empty, the place of the record included: nothing is asked for yet. */
  preview() {
    return this.#bind({ partial: [] }).normalize(this.input);
  }

  previewRequest() {
    return this.#bind({ partial: [] }).build(this.input);
  }

  /** What a submit would say: how much has to be given still, and how much is wrong. */
  get ahead() {
    const { issues } = this.#bind(this.#submitScope).validate(this.input);
    const errors = issues.filter(({ severity }) => severity === "error");
    const missing = errors.filter(({ code }) => code === "required").length;
    return { missing, wrong: errors.length - missing };
  }

  /** Throws the checker's ValidationError when something is wrong. */
  build() {
    return this.#bind(this.#submitScope).build(this.input);
  }

  defaultValues() {
    return this.#bind().defaults();
  }

  async fromRecord(text) {
    const { id } = this;
    const { fromRecord } = await calls();
    return fromRecord(id, text);
  }

  async readResponse(status, text, options) {
    const { id } = this;
    const { readResponse } = await calls();
    return readResponse(id, status, text, options);
  }

  /** What the checker will not take as knowledge, or null. */
  refusal(context) {
    try {
      this.#engine.operation(this.id, { context });
      return null;
    } catch (error) {
      return error.message.replace(/^options: /, "");
    }
  }

  get #submitScope() {
    return this.isUpdate && this.partialUpdate ? { partial: true } : {};
  }

  get #touchedFields() {
    const paths = [...this.touched].filter((key) => !key.startsWith("{"));
    const known = paths.filter((key) => this.field(key));
    return [...new Set(known.map(fieldPath))];
  }

  #bind(extra = {}) {
    const { profile, defaults, empty } = this;
    const path = this.#form ? this.path : {};
    return this.#engine.operation(this.id, {
      ...path,
      profile,
      defaults: this.isUpdate ? undefined : defaults,
      empty,
      context: this.known.context,
      ...extra,
    });
  }
}
