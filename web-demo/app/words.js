// Words for values that a list holds as tokens. `describe()` gives no labels for choices. JSON Schema has some, made in
// core/src/describe/json_schema/choice_labels.rs; test/words.test.mjs holds that they are these.

/** Choices whose token is an abbreviation. */
const TOKENS = new Map([
  ["attnew", "Full mail, recording attached, stays new"],
  ["attsave", "Full mail, recording attached, saved"],
  ["atttrash", "Full mail, recording attached, to the trash"],
  ["brief", "Brief mail with a link"],
  ["briefattnew", "Brief mail, recording attached, stays new"],
  ["briefattsave", "Brief mail, recording attached, saved"],
  ["briefatttrash", "Brief mail, recording attached, to the trash"],
  ["accessDeviceEndpoint", "A line on a device"],
  ["trunkAddressing", "A place behind a trunk"],
]);

/** "Yes, with transcription and sentiment" for `yes-with-transcription-and-sentiment`. */
function spoken(token) {
  if (/\s/.test(token) || /[A-Z]{2}/.test(token)) return token;
  const words = token
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/^(yes|no)-/, "$1, ")
    .replace(/[-_]+/g, " ");
  return words[0].toUpperCase() + words.slice(1);
}

/** The options of a field with choices. */
export function optionsOf(field) {
  return (field.choices ?? []).map((value) =>
    field.kind === "zone"
      ? zoneOption(value)
      : {
          value,
          label: TOKENS.get(value) ?? spoken(value),
          terms: value,
        },
  );
}

/** A value of a field in words: what a list shows, or yes and no. */
export function wordsOf(field, value) {
  if (["yes_no", "boolean"].includes(field.kind))
    return value === "yes" || value === true ? "On" : "Off";
  if (!field.choices) return localeWords(String(value));
  const found = optionsOf(field).find((one) => one.value === value);
  return found?.label ?? String(value);
}

/** "American English" for `en_US`: a browser knows the names of languages. */
function localeWords(text) {
  if (!/^[a-z]{2}_[A-Z]{2}$/.test(text)) return text;
  try {
    const names = new Intl.DisplayNames(["en"], { type: "language" });
    return names.of(text.replace("_", "-"));
  } catch {
    return text;
  }
}

/** "New York" for `America/New_York`, "Eastern, US" for `US/Eastern`; the area stands where it tells more. */
function zoneLabel(zone) {
  const [area, ...rest] = zone.replaceAll("_", " ").split("/");
  if (rest.length === 0) return area;
  const place = rest.toReversed().join(", ");
  if (area === "Etc") return place;
  return ["US", "Canada", "Australia"].includes(area)
    ? `${place}, ${area}`
    : place;
}

const known = new Map();

function zoneOption(value) {
  if (!known.has(value)) known.set(value, facts(value));
  const { label, terms, clock } = known.get(value);
  return { value, label, terms, hint: clock ? `${time(clock)} now` : "" };
}

const time = (clock) => clock.format(new Date());

/** What a browser knows of a zone: its names, which are also words to find it by, and the time there. */
function facts(zone) {
  const label = zoneLabel(zone);
  const terms = [zone];
  let clock = null;
  try {
    for (const timeZoneName of ["short", "long", "longGeneric"]) {
      const parts = new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        timeZoneName,
      }).formatToParts();
      terms.push(parts.find(({ type }) => type === "timeZoneName").value);
    }
    clock = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hour: "2-digit",
      minute: "2-digit",
    });
  } catch {
    // A zone that this browser does not know is a zone without a clock.
  }
  const summer = terms.map((term) =>
    term.replace(/^([ECMP])[DS]T$/, "$1ST $1DT"),
  );
  return { label, terms: [...summer, ...terms].join(" "), clock };
}
