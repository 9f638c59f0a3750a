// The choices of a move: what no record says, and what happens where records disagree.
import { h } from "../dom.js";
import { icon } from "../icons.js";
import { names } from "../known.js";
import { tick } from "../setup.js";
import { area, select, text } from "./boxes.js";
import { boxes, mappingTable } from "./mapping.js";
import { MAPS } from "./maps.js";
import { found } from "./records.js";

export class Choices {
  element = h("div", { class: "choices" });
  #records = [];
  #kept = new Map();
  #maps = h("div", { class: "maps" });
  #scopes;

  /** `scopes` are the target's user scopes. */
  constructor(scopes) {
    this.#scopes = scopes;
    this.element.append(this.#general(), this.#maps, this.#more());
  }

  /** The tables follow the records; what was typed for a value stays with it. */
  follow(records) {
    this.#records = records;
    const tables = Object.entries(MAPS).map(([name, about]) =>
      mappingTable(about, found(records, ...about.keys), this.#own(name)),
    );
    this.#maps.replaceChildren(...tables.filter(Boolean));
  }

  #own(name) {
    if (!this.#kept.has(name)) this.#kept.set(name, new Map());
    return this.#kept.get(name);
  }

  #general() {
    return h(
      "div",
      { class: "grid" },
      text(
        "domain",
        "Domain",
        "Of groups that have no row of their own below.",
      ),
      text("start", "First extension", "Given to those who have none.", "2000"),
      text("end", "Last extension", "Of the same range.", "2999"),
      select(
        "collisions",
        "Extensions that collide",
        "Inside a domain each may be there once.",
        [
          ["report", "Hold those users back"],
          ["allocate", "Give the next free one"],
        ],
      ),
      text(
        "mail",
        "Mail address for those without",
        "Fields in braces: user, domain, userPart, firstName, lastName, groupId.",
        "{user}@{domain}",
      ),
      text("wave-size", "Users in a wave", "Empty: no waves.", "", "numeric"),
    );
  }

  #more() {
    return h(
      "details",
      { class: "fold inner" },
      h(
        "summary",
        {},
        h("span", { class: "fold-label", text: "More choices" }),
        icon("down"),
      ),
      h(
        "div",
        { class: "grid" },
        select(
          "user_scope",
          "Scope of every user",
          "What they may do in the portal.",
          [["", "Basic User"], ...this.#scopes.map((scope) => [scope, scope])],
        ),
        select(
          "dial_by_name",
          "Directory goes by",
          "Where names for dialing differ from the names.",
          [
            ["", "Not chosen"],
            ["last", "Last name for dialing"],
            ["first", "First name for dialing"],
          ],
        ),
        select(
          "trunk_users",
          "Users on trunks",
          "They may be no users at all on the target.",
          [
            ["report", "Report them and leave them out"],
            ["convert", "Convert them like others"],
          ],
        ),
        select(
          "wave-by",
          "A wave mixes",
          "Users who met in a collision stay together.",
          [
            ["", "Anyone"],
            ["group", "Only users of one group"],
          ],
        ),
        text(
          "country_code",
          "Country code of numbers",
          "For numbers without one.",
          "44",
          "numeric",
        ),
        text(
          "national_prefix",
          "National prefix",
          "Gives way to the country code.",
          "0",
          "numeric",
        ),
        area(
          "taken",
          "Extensions never given out",
          "One a line or with commas.",
        ),
        area(
          "users",
          "Extensions on the target",
          "They are taken in every domain.",
        ),
        area("logins", "Logins on the target", "Unique on the whole system."),
        area("sites", "Sites on the target", "Others would be new ones."),
      ),
      h(
        "div",
        { class: "checks" },
        tick("move-keep_login", "People keep their login", true, () => {}),
        tick(
          "move-site_from_group",
          "A group becomes a site of its name",
          false,
          () => {},
        ),
      ),
    );
  }

  #value(id) {
    return this.element.querySelector(`#move-${id}`).value.trim();
  }

  #ticked(id) {
    return this.element.querySelector(`#move-${id}`).checked;
  }

  /** The options as the library takes them. */
  options() {
    const given = (id) => this.#value(id) || undefined;
    const list = (id) => names(this.#value(id));
    const sites = list("sites");
    const size = given("wave-size");
    const by = given("wave-by");
    const options = {
      domain: given("domain"),
      groups: this.#groups(),
      site_from_group: this.#ticked("site_from_group"),
      extensions: {
        start: given("start"),
        end: given("end"),
        taken: list("taken"),
        collisions: this.#value("collisions"),
      },
      languages: this.#map("languages"),
      dial_policies: this.#map("dial_policies"),
      zones: this.#map("zones"),
      mail: given("mail"),
      user_scope: given("user_scope"),
      keep_login: this.#ticked("keep_login"),
      dial_by_name: given("dial_by_name"),
      trunk_users: this.#value("trunk_users"),
      numbers: {
        country_code: given("country_code"),
        national_prefix: given("national_prefix"),
      },
      context: {
        users: list("users"),
        logins: list("logins"),
        sites: sites.length > 0 ? sites : undefined,
      },
      waves: size || by ? { size: size && Number(size), by } : undefined,
    };
    return options;
  }

  #groups() {
    const kept = this.#own("groups");
    const domain = this.#value("domain");
    return found(this.#records, ...MAPS.groups.keys).flatMap(({ values }) => {
      const box = boxes(kept, values);
      const [group, provider] = values;
      const row = {
        group,
        domain: box("domain") || domain,
        site: box("site") || undefined,
      };
      if (typeof provider === "string" && provider)
        row.service_provider = provider;
      const own = box("domain") || box("site");
      return own && row.domain ? [row] : [];
    });
  }

  #map(name) {
    const kept = this.#own(name);
    const pairs = found(this.#records, ...MAPS[name].keys)
      .map(({ values }) => [values[0], boxes(kept, values)("to")])
      .filter(([, to]) => to !== "");
    return Object.fromEntries(pairs);
  }
}
