// The person card: who this is about, a few facts, and in at most three lines what will happen.
import { byId, h, plural } from "./dom.js";
import { icon } from "./icons.js";
import { isHolder } from "./layout.js";
import { person } from "./person.js";
import { wordsOf } from "./words.js";

export function drawCard(draft, sections, state) {
  const who = person(draft);
  const { name, id, initials, resource } = who;
  const verb = draft.isUpdate ? "Change" : "New";
  byId("card-avatar").replaceChildren(
    initials === "" ? icon("person") : h("span", { text: initials }),
  );
  byId("card-avatar").classList.toggle("blank", initials === "");
  byId("card-name").textContent = name || `${verb} ${resource}`;
  byId("card-id").textContent = address(draft, id);
  byId("card-facts").replaceChildren(...facts(draft, sections, who));
  byId("card-outlook").replaceChildren(
    ...outlook(draft, who, state).slice(0, 3).map(line),
  );
}

const line = ([sign, text, tone = ""]) =>
  h("li", { class: tone }, icon(sign), h("span", { text }));

/** 1004@example.com where the domain says whose it is. */
function address(draft, id) {
  const hasDomain = draft.form.path_params.some(
    ({ name }) => name === "domain",
  );
  if (!hasDomain) return id || draft.platform.name;
  const { domain } = draft.params;
  return id ? `${id}@${domain}` : domain;
}

const NAMES = ["First name", "Last name"];

/** Up to four things that are set, or that would be as usual. */
function facts(draft, sections, { key }) {
  const defaults = draft.defaultValues();
  const near = sections
    .filter(({ open }) => open)
    .flatMap(({ fields }) => fields)
    .filter(
      (field) =>
        !isHolder(field) && field.name !== key && !NAMES.includes(field.label),
    );
  const rows = near.map((field) => {
    const text = draft.get(field.name);
    const usual = draft.isUpdate ? undefined : defaults[field.name];
    if (text !== "")
      return [field, field.secret ? "Set" : wordsOf(field, text), 0];
    if (usual !== undefined) return [field, wordsOf(field, usual), 1];
    const needed = field.required && !field.derived_from;
    return [field, needed ? "Not yet" : "", 2];
  });
  const shown = rows
    .filter(([, text]) => text !== "")
    .toSorted(([, , a], [, , b]) => a - b)
    .slice(0, 4);
  return shown.map(([field, text, rank]) =>
    h(
      "div",
      { class: rank === 0 ? "fact" : "fact idle" },
      h("dt", { text: field.label }),
      h("dd", { text }),
    ),
  );
}

/** What sending would do, as `[sign, words]`. */
function outlook(draft, who, { missing, wrong, errors, warnings }) {
  const { id, resource, name } = who;
  const noun = resource === "site" ? "Site" : "User";
  const lines = [];
  if (draft.isUpdate) {
    const count = draft.values.filled.length;
    if (count > 0)
      lines.push([
        "pencil",
        `${plural(count, "setting")} of ${id || name || `the ${resource}`} ${count === 1 ? "is" : "are"} changed`,
      ]);
  } else if (id && missing === 0) {
    const { domain } = draft.params;
    const hasDomain = draft.form.path_params.length > 0;
    const place = hasDomain ? domain : draft.platform.name;
    lines.push(["plus", `${noun} ${id} is added to ${place}`]);
  }
  if (errors > 0)
    lines.push([
      "warning",
      `Not yet: ${plural(errors, "error")} to correct`,
      "warn",
    ]);
  else if (missing > 0)
    lines.push([
      "info",
      `Fill in ${plural(missing, "field")}. Each is checked as you type.`,
    ]);
  if (warnings > 0)
    lines.push(["warning", `${plural(warnings, "thing")} to look at`, "warn"]);
  if (draft.isUpdate) lines.push(["lock", "What you leave empty stays"]);
  else if (missing + wrong + errors === 0) {
    const { changes } = draft.preview().report;
    const usual = changes.filter(({ rule }) => rule === "default").length;
    const others = changes.length - usual;
    if (others > 0)
      lines.push(["check", `${plural(others, "value")} put into shape first`]);
    if (usual > 0)
      lines.push([
        "info",
        `${plural(usual, "setting")} ${usual === 1 ? "takes its" : "take their"} usual value`,
      ]);
  }
  lines.push(["lock", "Nothing leaves this page until you send"]);
  return lines;
}
