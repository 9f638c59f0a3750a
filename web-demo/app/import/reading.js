// A sheet as the engine reads it: its rows, alone or compared with what exists.
import { isChange } from "../platforms.js";
import { isSecret } from "../code.js";
import { choices, isBeside, takesBeside } from "./beside.js";
import { SheetRow, whoIn } from "./rows.js";
import { sheetReader } from "./worker.js";

/** The person says yes to a guard before rows are sent; until then the rows are only shown. */
const GUARDS = ["cut_off", "far_fewer", "many_updates"];

export class Reading {
  #draft;
  #reader = null;
  #abort = null;
  #made = null;
  #mapping = null;
  rows = [];
  findings = [];
  guards = [];
  unmanaged = [];
  mapping = { columns: [] };
  /** The sheet of a workbook; nothing for the first one. */
  worksheet = null;
  /** Whether rows make what stands beside them; null until a sheet tells whether it has such columns. */
  beside = null;
  /** The columns that a template has for it. */
  #columns = [];

  constructor(draft) {
    this.#draft = draft;
  }

  get chosenMapping() {
    return this.#mapping;
  }

  /** What a mapping that was changed by hand is for, the next time. */
  set chosenMapping(mapping) {
    this.#mapping = mapping;
  }

  stop() {
    this.#abort?.abort();
  }

  /** What decides on the requests, as a text: two that differ must not be mixed. */
  asked(likely, edits, records) {
    const about = [this.#draft.id, this.#options(likely), this.#mapping];
    const more = [edits.cells, records.there, this.#makesBeside];
    return JSON.stringify([...about, ...more]);
  }

  /** Where the requests go. */
  get place() {
    return JSON.stringify([this.#draft.id, this.#options(false)]);
  }

  get #makesBeside() {
    return this.beside === true && takesBeside(this.#draft.id);
  }

  /** Finds out whether a new sheet has columns of devices, numbers or addresses: then they are made too. */
  async look(source) {
    const { id } = this.#draft;
    if (this.beside !== null || !takesBeside(id)) return;
    this.#reader ??= sheetReader();
    const options = { ...this.#options(false), beside: true };
    if (this.#mapping) options.mapping = this.#mapping;
    const sheet = await this.#reader.read(id, source, options);
    this.beside = sheet.mapping.columns.some(({ to }) => isBeside(to));
    await sheet.close();
  }

  /** What columns can be beside the fields of the form, with their names. */
  get besideChoices() {
    return this.#makesBeside ? choices(this.#columns, this.mapping) : [];
  }

  /**
   * Reads the sheet from its beginning.
   * @returns false when another reading took its place
   */
  async read(source, { likely, edits, records, progress }) {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    try {
      this.#reader ??= sheetReader();
      await this.#made?.close();
      const options = { ...this.#options(likely), progress };
      Object.assign(options, { signal: abort.signal, cells: true });
      if (this.#makesBeside) options.beside = true;
      if (this.#mapping) options.mapping = this.#mapping;
      if (edits.count > 0) options.edits = edits.cells;
      const { id } = this.#draft;
      if (this.#makesBeside)
        this.#columns = await this.#reader.templateColumns(id, {
          ...this.#options(likely),
          beside: true,
        });
      const sheet = await this.#reader.read(id, source, options);
      this.#made = sheet;
      const { findings, mapping } = sheet;
      let [plan, guards, unmanaged] = [null, [], []];
      if (records.there) {
        const given = records.given(this.holdsSecrets(mapping));
        const existing = { existing: given, yes: GUARDS };
        plan = await this.#reader.plan(id, source, { ...options, ...existing });
        ({ guards, unmanaged } = plan);
      }
      const rows = [];
      const told = whoIn(mapping);
      for await (const batch of (plan ?? sheet).batches())
        for (const row of batch) rows.push(new SheetRow(row, told));
      if (plan) {
        await sheet.close();
        this.#made = plan;
      }
      Object.assign(this, { rows, findings, mapping, guards, unmanaged });
      return true;
    } catch (error) {
      if (abort.signal.aborted) return false;
      throw error;
    }
  }

  /** Whether a column of the sheet is of a secret. */
  holdsSecrets({ columns }) {
    return columns.some(({ to }) => to && this.isSecret(to));
  }

  isSecret(to) {
    const { secrets } = this.#draft.everyField();
    return isSecret(to.split(".").at(-1).replace("[]", ""), secrets);
  }

  /** The plan that is carried out: without `leftOut`, the numbers of rows that were answered before. */
  async plan(source, { likely, edits, records, leftOut }) {
    const { columns } = this.mapping;
    const blank = leftOut.flatMap((row) =>
      columns.map((_, column) => [row, column, ""]),
    );
    const options = { ...this.#options(likely), yes: GUARDS };
    if (this.#makesBeside) options.beside = true;
    options.existing = records.there
      ? records.given(this.holdsSecrets(this.mapping))
      : "[]";
    if (this.#mapping) options.mapping = this.#mapping;
    const changed = [...edits.cells, ...blank];
    if (changed.length > 0) options.edits = changed;
    this.#reader ??= sheetReader();
    return this.#reader.plan(this.#draft.id, source, options);
  }

  /** Another worker takes the place of one that may be gone. */
  renew() {
    this.#reader?.close();
    this.#reader = this.#made = null;
  }

  /** One of the files about the rows. */
  async file(which) {
    const made = await this.#made.save({ [which]: true });
    return made[which];
  }

  #options(likely) {
    const draft = this.#draft;
    const options = {
      profile: draft.profile,
      accept_likely: likely,
      names: "label",
      allow_errors: true,
    };
    if (draft.platform.prefix && draft.params.domain)
      options.domain = draft.params.domain;
    if (!isChange(draft.id)) options.defaults = draft.defaults;
    if (this.worksheet !== null) options.worksheet = this.worksheet;
    if (draft.known.count > 0) options.context = draft.known.context;
    return options;
  }
}
