// Records that a sheet is compared with, and whether they can be kept for a run that goes on later.
import { isSecret } from "../code.js";

export class Records {
  #text;
  #secrets;
  #without = null;

  /**
   * @param {string | null} text as the server gives them, or an export; null when nothing is compared
   * @param {Set<string>} secrets names of fields
   */
  constructor(text, secrets = new Set()) {
    this.#text = text;
    this.#secrets = secrets;
  }

  get there() {
    return this.#text !== null;
  }

  /** What the engine compares with. Secrets matter only where the sheet has a column of one. */
  given(withSecrets) {
    return withSecrets ? this.#text : (this.#stripped ?? this.#text);
  }

  /** The same, if it holds no secret that would be kept; else null. */
  kept(withSecrets) {
    const given = this.given(withSecrets);
    return given === this.#stripped ? given : null;
  }

  /** Without secrets; null where the text is none of JSON, so that nobody can tell what it holds. */
  get #stripped() {
    if (!this.there) return null;
    this.#without ??= stripped(this.#text, this.#secrets) ?? "";
    return this.#without || null;
  }
}

export const NOTHING = new Records(null);

/** What holds no secret stays as it was written, to the byte. */
function stripped(text, secrets) {
  let list;
  try {
    list = JSON.parse(text);
  } catch {
    return null;
  }
  let found = false;
  const clean = JSON.stringify(list, (key, value) => {
    if (value === null || value === "" || !isSecret(key, secrets)) return value;
    found = true;
    return undefined;
  });
  return found ? clean : text;
}
