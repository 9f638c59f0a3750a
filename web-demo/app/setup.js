// The head of the form: whose seat, which document of the API, how to fill in, and how one gets a token.
import { h } from "./dom.js";
import { FieldView } from "./field.js";

const DEFAULT_MODES = [
  ["documented", "Documented defaults"],
  ["all", "All, the site's too"],
  ["required", "Required fields only"],
  ["none", "None"],
];
const DERIVED_MODES = [
  ["documented", "What follows from the rest"],
  ["none", "None"],
];

/** Path parameters look like fields; their keys have braces, as in the report. */
export function paramViews(draft, listener) {
  return draft.form.path_params.map((param) => {
    const key = `{${param.name}}`;
    const must = param.required ? "required" : "";
    const view = new FieldView({ kind: "text", ...param }, key, listener, {
      must,
    });
    view.show(draft.get(key));
    return view;
  });
}

/** @param {{redraw: () => void, refresh: () => void}} page */
export function drawSetup(root, draft, params, page) {
  root.replaceChildren(
    ...[notice(draft)].filter(Boolean),
    h(
      "div",
      { class: "grid" },
      params.map((view) => view.element),
      profile(draft, page),
      defaults(draft, page),
      draft.session.logsIn ? signIn(draft) : apiKey(draft),
    ),
    h("div", { class: "checks" }, partial(draft, page), wireNames()),
  );
}

/** What the vendor says of the call itself. */
function notice({ form, platform }) {
  const { since, deprecated_since: until } = form;
  if (!until) return null;
  const text = `${platform.name} has this call since ${since} and calls it deprecated since ${until}.`;
  return h("p", { class: "message info notice", text });
}

export function labelled(id, label, help, control) {
  const about = h(
    "div",
    { class: "about" },
    h("label", { class: "label", for: id, text: label }),
    h("p", { class: "help", id: `${id}-help`, text: help }),
  );
  control.setAttribute("aria-describedby", `${id}-help`);
  return h(
    "div",
    { class: "field" },
    about,
    h("div", { class: "entry" }, control),
  );
}

function profile(draft, page) {
  if (draft.form.profiles.length < 2) return null;
  const options = draft.form.profiles.map((value) =>
    h("option", {
      value,
      text: value === "reference" ? value : `API ${value}`,
    }),
  );
  const change = ({ target }) => {
    draft.switchTo({ profile: target.value });
    page.redraw("profile");
  };
  const select = h("select", { id: "profile", on: { change } }, options);
  select.value = draft.profile;
  return labelled(
    "profile",
    "Profile",
    "Which document of the API the server follows.",
    select,
  );
}

function defaults(draft, page) {
  const { fields } = draft.form;
  const documented = fields.some((field) => field.default !== undefined);
  const derived = fields.some((field) => field.derived_from !== undefined);
  if (!documented && !derived) return null;
  const modes = documented ? DEFAULT_MODES : DERIVED_MODES;
  if (!modes.some(([mode]) => mode === draft.defaults))
    draft.defaults = "documented";
  const options = modes.map(([value, text]) => h("option", { value, text }));
  const change = ({ target }) => {
    draft.defaults = target.value;
    page.refresh();
  };
  const select = h(
    "select",
    { id: "defaults", disabled: draft.isUpdate, on: { change } },
    options,
  );
  select.value = draft.defaults;
  const help = draft.isUpdate
    ? "A change never fills anything in."
    : "What is filled in for fields left empty.";
  return labelled("defaults", "Fill in", help, select);
}

function apiKey({ session, platform }) {
  const input = h("input", {
    id: "token",
    type: "password",
    autocomplete: "off",
    value: session.key,
    on: { input: ({ target }) => void (session.key = target.value.trim()) },
  });
  return labelled("token", "Token", platform.token, input);
}

function signIn({ session, platform }) {
  const box = (name, type) =>
    h("input", {
      id: `sign-in-${name}`,
      type,
      autocomplete: "off",
      spellcheck: "false",
      value: session[name],
      on: {
        input: ({ target }) => {
          session[name] = target.value;
          session.forget();
        },
      },
    });
  return [
    labelled(
      "sign-in-username",
      "API user",
      `Sending asks ${platform.name}'s token endpoint first. The sandbox takes any name.`,
      box("username", "text"),
    ),
    labelled(
      "sign-in-password",
      "API password",
      "Any will do here. Neither it nor the token is stored.",
      box("password", "password"),
    ),
  ];
}

export function tick(id, text, checked, change) {
  const box = h("input", {
    type: "checkbox",
    id,
    checked,
    on: { change: ({ target }) => change(target.checked) },
  });
  return h("label", { class: "tick" }, box, h("span", { text }));
}

function partial(draft, page) {
  if (!draft.isUpdate) return null;
  return tick(
    "partial",
    "Send only what is filled in",
    draft.partialUpdate,
    (on) => {
      draft.partialUpdate = on;
      page.refresh();
    },
  );
}

function wireNames() {
  const form = document.getElementById("form");
  return tick("wire", "Show API names", form.hasAttribute("data-wire"), (on) =>
    form.toggleAttribute("data-wire", on),
  );
}
