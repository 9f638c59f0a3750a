// A run as a file: to continue it in another browser, or where the browser stores nothing. It holds the journal and what is
// kept beside it: no secret, no token, and not the sheet.

const MARK = "seatwright_run";
const VERSION = 1;

/** @param journal its text */
export function runFile(about, journal) {
  const { given, savesAtEnd, ...kept } = about;
  const text = JSON.stringify({ [MARK]: VERSION, about: kept, journal });
  return new Blob([text], { type: "application/json" });
}

/**
 * Reads such a file.
 * @param {Blob} file
 * @param {string[]} operations those that the page knows
 * @returns what is kept beside the journal, with the journal as `given`; null for a file that is no run
 */
export async function readRun(file, operations) {
  const begin = await file.slice(0, 64).text();
  if (!begin.replace(/\s/g, "").startsWith(`{"${MARK}":`)) return null;
  let saved;
  try {
    saved = JSON.parse(await file.text());
  } catch {
    throw new Error(
      "This saved run is damaged: it is not complete. Choose the file again, or another copy of it.",
    );
  }
  const { [MARK]: version, about, journal } = saved;
  if (version !== VERSION)
    throw new Error(
      "This run was saved by another version of this page. Open it there.",
    );
  if (!isAbout(about, operations) || typeof journal !== "string")
    throw new Error(
      "This saved run is damaged: a part of it is missing. Choose another copy of it.",
    );
  const known = about.environment.known.filter(isPair);
  const environment = { ...about.environment, known };
  return { ...about, environment, given: journal };
}

const isText = (value) => typeof value === "string";
const isPair = (value) =>
  Array.isArray(value) && value.length === 2 && value.every(isText);
const isObject = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isAbout(about, operations) {
  if (!isObject(about) || !isObject(about.environment)) return false;
  const { environment, mapping, records } = about;
  return (
    [about.id, about.name, environment.profile, environment.defaults].every(
      isText,
    ) &&
    (environment.domain === undefined || isText(environment.domain)) &&
    operations.includes(about.operation) &&
    [about.begun, about.requests].every(Number.isFinite) &&
    // A run of an earlier version of this page has no word for what stands beside its rows.
    [about.likely, about.isCompared, about.keeps, about.beside ?? false].every(
      (value) => typeof value === "boolean",
    ) &&
    [about.edits, about.secretCells, about.leftOut, environment.known].every(
      Array.isArray,
    ) &&
    [...about.edits, ...about.secretCells].every(Array.isArray) &&
    (mapping === null || isObject(mapping)) &&
    (records === null || isText(records))
  );
}
