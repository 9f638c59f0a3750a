// What is remembered: the draft for a reload of this tab, the environment for the next visit. Never a secret, and never
// a token. Storage may be full, forbidden or someone else's: then nothing is remembered, and the page works.
import { isSecret } from "./code.js";
import { fieldPath } from "./places.js";
import { platformOf } from "./platforms.js";

const DRAFT = "seatwright-draft";
const ENVIRONMENT = "seatwright-environment";
/** A draft that is larger is a pasted system, not something typed. */
const MOST = 200_000;

function read(storage, key) {
  try {
    const value = JSON.parse(storage().getItem(key));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

function write(storage, key, value) {
  try {
    const text = JSON.stringify(value);
    if (text.length <= MOST) storage().setItem(key, text);
  } catch {
    // Not remembered, then.
  }
}

const session = () => sessionStorage;
const local = () => localStorage;

/** Places whose text may be kept: those of fields that some form of the vendor has and that are no secrets. */
function isKept(key, known) {
  const field = known.fields.get(fieldPath(key));
  const steps = key.split(".");
  return (
    field !== undefined &&
    !field.secret &&
    !steps.some((step) => isSecret(step, known.secrets))
  );
}

const keyOf = (draft) => `${DRAFT}-${platformOf(draft.id)}`;

export function saveDraft(draft) {
  const known = draft.everyField();
  const { texts, rows, cleared } = draft.values.parts;
  const kept = (entries) => entries.filter(([key]) => isKept(key, known));
  write(session, keyOf(draft), {
    texts: kept(texts),
    rows: kept(rows),
    cleared: cleared.filter((key) => isKept(key, known)),
    params: draft.params,
    partial: draft.partialUpdate,
    known: draft.known.texts,
    left: texts.filter(([key]) => !isKept(key, known)).length,
  });
  write(local, ENVIRONMENT, {
    id: draft.id,
    domain: draft.params.domain,
    profiles: Object.fromEntries(draft.profiles),
    defaults: draft.defaults,
  });
}

const isText = (value) => typeof value === "string";
const list = (value) => (Array.isArray(value) ? value : []);
const pairs = (value, test) =>
  list(value).filter(
    (pair) => Array.isArray(pair) && isText(pair[0]) && test(pair[1]),
  );

/** Puts back what was typed before a reload. True when there was something, and how many secrets were not kept. */
export function restoreDraft(draft) {
  const saved = read(session, keyOf(draft));
  const texts = pairs(saved.texts, isText);
  draft.values.restore({
    texts,
    rows: pairs(saved.rows, (count) => Number.isInteger(count) && count < 1000),
    cleared: list(saved.cleared).filter(isText),
  });
  for (const [name, value] of Object.entries(saved.params ?? {}))
    if (isText(value) && Object.hasOwn(draft.params, name))
      draft.params[name] = value;
  draft.partialUpdate = saved.partial === true;
  for (const [id, text] of pairs(saved.known, isText))
    if (draft.known.entries.some((entry) => entry.id === id))
      draft.known.set(id, text, (context) => draft.refusal(context));
  for (const [key] of texts) draft.touched.add(key);
  return { any: texts.length > 0, left: Number(saved.left) || 0 };
}

/** The environment of the last visit. */
export function restoreEnvironment(draft) {
  const { id, domain, profiles, defaults } = read(local, ENVIRONMENT);
  for (const [platform, profile] of Object.entries(profiles ?? {}))
    if (isText(profile)) draft.profiles.set(platform, profile);
  if (isText(domain)) draft.params.domain = domain;
  if (["documented", "all", "required", "none"].includes(defaults))
    draft.defaults = defaults;
  return draft.operations.includes(id) ? id : draft.operations[0];
}
