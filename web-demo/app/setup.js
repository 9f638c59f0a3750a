// The settings of a request: which document of the API, what fills empty fields, and how one gets a token.
import { FieldView } from "./field.js";
import { h } from "./dom.js";
import { versionName } from "./platforms.js";

const DEFAULT_MODES = [
  ["documented", "Take the usual values"],
  ["all", "Take them all, the site's too"],
  ["required", "Only where they are required"],
  ["none", "Are left out"],
];
const DERIVED_MODES = [
  ["documented", "Follow from the rest"],
  ["none", "Are left out"],
];

/** Path parameters look like fields; their keys have braces, as in the report. */
export function paramViews(draft, listener) {
  return draft.form.path_params.map((param) => {
    const key = `{${param.name}}`;
    const view = new FieldView({ kind: "text", ...param }, key, listener);
    view.show(draft.get(key));
    return view;
  });
}

/** What the vendor says of the call itself. */
export function notice({ form, platform }) {
  const { since, deprecated_since: until } = form;
  if (!until) return null;
  const text = `${platform.name} has this call since ${since} and calls it deprecated since ${until}.`;
  return h("p", { class: "message info notice", text });
}

export function labelled(id, label, help, control) {
  control.setAttribute("aria-describedby", `${id}-help`);
  return h(
    "div",
    { class: "field" },
    h(
      "div",
      { class: "about" },
      h("label", { class: "label", for: id, text: label }),
    ),
    h("div", { class: "entry" }, control),
    h("p", { class: "help", id: `${id}-help`, text: help }),
  );
}

export function profile(draft, page) {
  if (draft.form.profiles.length < 2) return null;
  const options = draft.form.profiles.map((value) =>
    h("option", { value, text: versionName(value) }),
  );
  const change = ({ target }) => {
    draft.switchTo({ profile: target.value });
    page.redraw("profile");
  };
  const select = h("select", { id: "profile", on: { change } }, options);
  select.value = draft.profile;
  return labelled(
    "profile",
    "Version",
    "Which document of the API the server follows",
    select,
  );
}

export function emptyFields(draft, page) {
  const { fields } = draft.form;
  const documented = fields.some((field) => field.default !== undefined);
  const derived = fields.some((field) => field.derived_from !== undefined);
  if (draft.isUpdate || (!documented && !derived)) return null;
  const modes = documented ? DEFAULT_MODES : DERIVED_MODES;
  const options = modes.map(([value, text]) => h("option", { value, text }));
  const change = ({ target }) => {
    draft.defaults = target.value;
    page.refresh();
  };
  const select = h("select", { id: "defaults", on: { change } }, options);
  select.value = modes.some(([mode]) => mode === draft.defaults)
    ? draft.defaults
    : "documented";
  return labelled(
    "defaults",
    "Empty fields",
    "What is sent for fields that stay empty",
    select,
  );
}

export function apiKey({ session, platform }, changed) {
  const input = h("input", {
    id: "token",
    type: "password",
    autocomplete: "off",
    value: session.key,
    on: {
      input: ({ target }) => {
        session.key = target.value.trim();
        changed();
      },
    },
  });
  return labelled("token", "Token", platform.token, input);
}

export function signIn({ session, platform }, changed) {
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
          changed();
        },
      },
    });
  return [
    labelled(
      "sign-in-username",
      "API user",
      `Before sending, the page requests a token from ${platform.name}. The sandbox accepts any name.`,
      box("username", "text"),
    ),
    labelled(
      "sign-in-password",
      "API password",
      "The sandbox accepts any password. Neither the password nor the token is stored.",
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

/** In a change: whether what is required counts, or only what was filled in. */
export function partial(draft, page) {
  if (!draft.isUpdate) return null;
  return tick(
    "partial",
    "Send only what is filled in",
    draft.partialUpdate,
    (on) => {
      draft.partialUpdate = on;
      page.redraw("partial");
    },
  );
}
