// The bar at the foot: one short sentence of what is the case, and the primary button, always at the same place.
import { byId, h, plural } from "./dom.js";
import { icon } from "./icons.js";
import { shortTitle } from "./platforms.js";

const SIGNS = {
  bad: "alert",
  ready: "check",
  done: "check",
  refused: "cross",
  unknown: "question",
};

/** @param about `{missing, wrong, needed, errors, state, cleared}` */
export function drawSendBar(draft, about) {
  const { missing, needed, state, cleared } = about;
  const [kind, words] = said(about);
  const tally = byId("tally");
  tally.dataset.kind = kind;
  if (tally.textContent !== words) tally.textContent = words;
  byId("tally-sign").replaceChildren(
    SIGNS[kind]
      ? icon(SIGNS[kind])
      : kind === "togo"
        ? meter(needed, needed - missing)
        : "",
  );
  byId("undo").hidden = !cleared;
  byId("clear").hidden = state !== null;
  const button = byId("send");
  const busy = state?.kind === "sending";
  button.setAttribute("aria-disabled", String(busy));
  byId("send-words").textContent = busy
    ? "Sending"
    : state?.kind === "done" && !draft.isUpdate
      ? "Create another"
      : state?.kind === "unknown" && state.look
        ? `Look for ${state.look}`
        : shortTitle(draft.id);
  byId("send-spinner").hidden = !busy;
  byId("send-key").hidden = busy;
}

function said({ missing, wrong, errors, state, cleared }) {
  if (state) return [state.kind, state.words];
  if (cleared) return ["cleared", "Cleared."];
  if (errors > 0) return ["bad", `${plural(errors, "error")} to correct`];
  if (missing > 0) return ["togo", `${plural(missing, "field")} to go`];
  if (wrong > 0) return ["typing", "Not ready yet"];
  return ["ready", "Ready to send"];
}

/** A dash for each field that must be given; the words beside it say the same. */
function meter(all, done) {
  return h(
    "span",
    { class: "meter" },
    Array.from({ length: Math.min(all, 10) }, (_, at) =>
      h("i", { class: at < done ? "on" : null }),
    ),
  );
}
