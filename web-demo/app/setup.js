// The head of the form: whose seat, which document of the API, how to fill in, and the token.
import { DEFAULT_MODES } from "./draft.js";
import { h } from "./dom.js";
import { FieldView } from "./field.js";

/** Path parameters look like fields; their keys have braces, as in the report. */
export function paramViews(draft, listener) {
  return draft.form.path_params.map((param) => {
    const view = new FieldView(
      { kind: "text", ...param, name: `{${param.name}}` },
      listener,
    );
    view.show(draft.params[param.name]);
    return view;
  });
}

/** @param {{redraw: () => void, refresh: () => void}} page */
export function drawSetup(root, draft, params, page) {
  root.replaceChildren(
    h(
      "div",
      { class: "grid" },
      params.map((view) => view.element),
      profile(draft, page),
      defaults(draft, page),
      token(draft),
    ),
    h("div", { class: "checks" }, partial(draft, page), wireNames()),
  );
}

function labelled(id, label, help, control) {
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
  const options = DEFAULT_MODES.map(([value, text]) =>
    h("option", { value, text }),
  );
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

function token(draft) {
  const input = h("input", {
    id: "token",
    type: "password",
    autocomplete: "off",
    value: draft.token,
    on: { input: ({ target }) => void (draft.token = target.value.trim()) },
  });
  const help =
    "The sandbox takes any that starts with nss_, nsr_ or nsd_. It is not stored.";
  return labelled("token", "Token", help, input);
}

function tick(id, text, checked, change) {
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
