// The bar that says where requests go: system, domain, version, token. One tab stop; arrows move between the parts.
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { menu } from "./menu.js";
import { PLATFORMS, platformOf, versionName } from "./platforms.js";
import { popover } from "./popover.js";
import { apiKey, emptyFields, profile, signIn } from "./setup.js";

export class Environment {
  #root;
  #draft;
  #page;
  #panels = new Map();
  #domain = null;

  /** `page` has `choose(id)` and `redraw()`, `refresh()`; */
  constructor(root, draft, page) {
    this.#root = root;
    this.#draft = draft;
    this.#page = page;
    root.addEventListener("keydown", (event) => this.#key(event));
  }

  /** `domain` is the view of the path parameter, when the operation has one. */
  draw(domain) {
    const draft = this.#draft;
    this.#panels.clear();
    this.#domain = domain ?? null;
    const { profiles } = draft.form;
    const version = [
      profile(draft, this.#page),
      emptyFields(draft, this.#page),
    ];
    const settings = version.filter(Boolean);
    const { session } = draft;
    const parts = [
      this.#system(),
      domain && this.#part("domain", "Domain", null, domain.element),
      settings.length > 0
        ? this.#part(
            "version",
            profiles.length > 1 ? "Version" : "Empty fields",
            "sliders",
            settings,
          )
        : null,
      this.#part(
        "access",
        session.logsIn ? "API user" : "Token",
        "key",
        session.logsIn
          ? signIn(draft, () => this.follow())
          : apiKey(draft, () => this.follow()),
      ),
    ];
    this.#root.replaceChildren(...parts.filter(Boolean));
    this.#stops().forEach((button, at) => (button.tabIndex = at ? -1 : 0));
    this.follow();
  }

  #system() {
    const draft = this.#draft;
    const ids = [...new Set(draft.operations.map(platformOf))];
    const button = this.#button("system", "System", null);
    const { panel, mark } = menu(button, {
      id: "env-system-panel",
      label: "System",
      groups: [{ items: ids.map((id) => ({ id, label: PLATFORMS[id].name })) }],
      choose: (platform) => {
        const verb = draft.id.split(".").slice(1).join(".");
        const same = `${platform}.${verb}`;
        this.#page.choose(
          draft.operations.includes(same)
            ? same
            : draft.operations.find((id) => platformOf(id) === platform),
        );
        this.#stops()[0].focus();
      },
    });
    mark(platformOf(draft.id));
    return h("div", { class: "part part-system" }, button, panel);
  }

  #button(id, label, sign) {
    return h(
      "button",
      { type: "button", class: "env-button", id: `env-${id}` },
      sign ? icon(sign) : null,
      h("span", { class: "env-label", text: label }),
      h("span", { class: "env-value" }),
      icon("down"),
    );
  }

  #part(id, label, sign, content) {
    const button = this.#button(id, label, sign);
    const panel = h(
      "div",
      {
        class: "pop",
        id: `env-${id}-panel`,
        role: "group",
        "aria-label": label,
      },
      content,
    );
    const first = () => panel.querySelector("input, select")?.focus();
    this.#panels.set(id, popover(button, panel, { opened: first }));
    return h("div", { class: `part part-${id}` }, button, panel);
  }

  /** Shows the values as they are now. */
  follow() {
    const draft = this.#draft;
    const values = {
      system: draft.platform.name,
      domain: draft.params.domain || "not given",
      version:
        draft.form.profiles.length > 1
          ? versionName(draft.profile)
          : draft.defaults === "none"
            ? "left out"
            : "filled in",
      access: draft.session.hint,
    };
    for (const [id, text] of Object.entries(values)) {
      const button = this.#root.querySelector(`#env-${id}`);
      if (button) button.querySelector(".env-value").textContent = text;
    }
    const wrong = this.#domain?.element.matches(".wrong") ?? false;
    this.#root.querySelector("#env-domain")?.classList.toggle("wrong", wrong);
  }

  /** Opens the part that an element stands in. */
  reveal(element) {
    for (const [id, shell] of this.#panels)
      if (this.#root.querySelector(`#env-${id}-panel`).contains(element))
        shell.open();
  }

  openAccess() {
    this.#panels.get("access").open();
  }

  #stops() {
    return [...this.#root.querySelectorAll(".env-button")];
  }

  #key(event) {
    const stops = this.#stops();
    const at = stops.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[
      event.key
    ];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = stops.at(to % stops.length);
    stops.forEach((one) => (one.tabIndex = one === next ? 0 : -1));
    next.focus();
  }
}
