// Where each field stands: what a person must give first, then the sections of the tables, most of them closed.

const switches = new Set(["yes_no", "boolean"]);
const holders = new Set(["group", "list"]);

export const isSwitch = (field) => switches.has(field.kind);
export const isHolder = (field) => holders.has(field.kind);

/** What nobody fills in for the person: a field that follows from another is required and yet not asked for. */
const isNeeded = (field) => field.required && !field.derived_from;

const NAMES = ["First name", "Last name"];

/** Names first: they say who the rest is about. Then what is needed, secrets, and what the first section has besides. */
function rank(field) {
  const name = NAMES.indexOf(field.label);
  if (name >= 0 && isNeeded(field)) return name;
  if (isNeeded(field)) return isHolder(field) ? 7 : 3;
  return field.secret ? 4 : isHolder(field) ? 8 : 5;
}

/**
 * The sections of a form: `{id, label, open, fields}`. The first one holds every field that must be given, whichever
 * section the tables have it in, so that the first screen is enough for the usual case.
 */
export function layout({ groups, fields }) {
  const own = (group) => fields.filter((field) => field.group === group.id);
  const full = groups.filter((group) => own(group).length > 0);
  const [head, ...rest] = full;
  const secretsAtHand = (field) =>
    field.secret && !field.advanced && !isHolder(field);
  const first = new Set(
    fields.filter(
      (field) =>
        isNeeded(field) ||
        secretsAtHand(field) ||
        (field.group === head.id && !isSwitch(field) && !isHolder(field)),
    ),
  );
  const lead = {
    id: head.id,
    label: head.label,
    open: true,
    fields: [...first].toSorted((a, b) => rank(a) - rank(b)),
  };
  const others = [head, ...rest]
    .map((group) => ({
      id: group === head ? `${group.id}-more` : group.id,
      label:
        group === head ? `More about ${head.label.toLowerCase()}` : group.label,
      advanced: group.advanced,
      fields: own(group).filter((field) => !first.has(field)),
    }))
    .filter((section) => section.fields.length > 0);
  // One more section is open when it is short and of the usual kind: the place of a person.
  const next = others.find(
    ({ fields: inside, advanced }) =>
      !advanced &&
      inside.length >= 2 &&
      inside.length <= 4 &&
      inside.every(
        (field) => !isSwitch(field) && !isHolder(field) && !field.derived_from,
      ),
  );
  return [
    lead,
    ...others.map((section) => ({ ...section, open: section === next })),
  ];
}
