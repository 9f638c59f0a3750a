// Keys name a place in the form: "department.name", "alternateUserId.1.description", "{domain}".

/** The path of the field in the tables, which know no rows of lists. */
export const fieldPath = (key) =>
  key
    .split(".")
    .filter((step) => !/^\d+$/.test(step))
    .join(".");

export const joined = (parent, name) => (parent ? `${parent}.${name}` : name);

export const within = (key, parent) =>
  key === parent || key.startsWith(`${parent}.`);

export const parentOf = (key) =>
  key.slice(0, Math.max(0, key.lastIndexOf(".")));

/** Every field of a description with its path, groups before what is inside them. */
export function* allFields(fields, parent = "") {
  for (const field of fields) {
    const path = joined(parent, field.name);
    yield [path, field];
    yield* allFields(insideOf(field), path);
  }
}

/** The fields inside a group, or inside each item of a list of groups. */
export const insideOf = (field) => field.fields ?? field.item?.fields ?? [];

/** The key after row `at` of a list is gone; null when it was in that row. */
export function afterRemoval(key, list, at) {
  if (!key.startsWith(`${list}.`)) return key;
  const [row, ...rest] = key.slice(list.length + 1).split(".");
  if (Number(row) === at) return null;
  const moved = Number(row) > at ? Number(row) - 1 : row;
  return [list, moved, ...rest].join(".");
}
