// Runs in the page: every case in every form, by the entries for browsers.

import * as seatwright from "/package/index.js";
import * as records from "/package/records.index.js";
import { loadBeside } from "/package/beside.js";
import { loadSuggestions } from "/package/suggestions.js";
// Vectors with the option `names` need the labels.
import "/package/forms.index.js";
import { callLine } from "/call-outcome.mjs";
import { FORMS, line } from "/outcome.mjs";

function lineOrReason(each, form) {
  try {
    return each.call === undefined
      ? line(seatwright, each, form)
      : callLine(records, each, form);
  } catch (error) {
    return `${each.id}: ${error}`;
  }
}

await loadSuggestions();
await loadBeside();
const cases = await (await fetch("/cases.json")).json();
const done = {};
for (const [name, form] of Object.entries(FORMS)) {
  const ran = form.host ? cases.filter((each) => each.host) : cases;
  done[name] = ran.map((each) => [each.id, lineOrReason(each, form)]);
}
globalThis.done = done;
