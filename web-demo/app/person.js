// Who or what a draft is about, as the card and the buttons name it.
import { isChange, resourceOf } from "./platforms.js";

const named = (form, label) =>
  form.fields.find((field) => field.label === label)?.name;

const initial = (text) => [...text][0]?.toUpperCase() ?? "";

/**
 * @returns {{resource: string, id: string, name: string, first: string, initials: string, key: string, who: string}}
 *   `key` is the place where its identity is typed; `who` is the shortest good name for it
 */
export function person(draft) {
  const { form, platform } = draft;
  const resource = resourceOf(draft.id);
  const field = platform.identity[resource];
  const inPath =
    isChange(draft.id) &&
    form.path_params.some(({ name }) => name === resource);
  const key = inPath ? `{${resource}}` : field;
  const id = draft.get(key).trim();
  const text = (label) => draft.get(named(form, label) ?? "").trim();
  const [first, last] = [text("First name"), text("Last name")];
  const name = [first, last].filter(Boolean).join(" ");
  return {
    resource,
    id,
    key,
    name: name || (resource === "site" ? id : ""),
    first,
    who: first || id || `The ${resource}`,
    initials: name === "" ? initial(id) : initial(first) + initial(last),
  };
}

/** What the next person does not share with this one: names, numbers, logins, addresses, secrets. */
export const isOwn = (field) =>
  field.secret ||
  ["phone", "mail_list"].includes(field.kind) ||
  /name$|\blogin|user ?id|^user|extension|e-mail|number|alias|hiragana|^site name|dial-by-name/i.test(
    field.label,
  );
