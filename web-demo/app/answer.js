// Sending a request to the sandbox, and showing what the library makes of the answer.
import { codeBlock, coloured, masked } from "./code.js";
import { byId, h } from "./dom.js";
import { outcomeBadges, outcomeView } from "./outcome.js";
import { exchange } from "./session.js";

/** @param page has `goTo(key)` and `answeredWith(issues)` */
export async function send(request, draft, page) {
  const { token, refused } = await draft.session.token();
  if (refused) {
    await show(refused, draft, page, { title: "Answer of the token endpoint" });
    return;
  }
  const base = location.origin + draft.platform.base;
  const answer = await exchange(request.url(base), request.fetchInit(token));
  await show(answer, draft, page, {
    title: "Answer of the sandbox",
    request,
    read: readBack(request, draft, token),
  });
}

/** After a 202 of NetSapiens the record can be asked for. */
function readBack(request, draft, token) {
  const resource = draft.id.split(".")[1];
  const name = draft.isUpdate
    ? draft.params[resource]
    : request.json()[resource];
  const own = encodeURIComponent(name ?? "");
  const path = `/ns-api/v2/domains/${encodeURIComponent(draft.params.domain)}/${resource}s/${own}`;
  const headers = {
    accept: "application/json",
    authorization: `Bearer ${token}`,
  };
  return () => exchange(path, { headers });
}

async function show(answer, draft, page, { title, request, read }) {
  const card = byId("answer");
  const head = (...badges) =>
    h(
      "div",
      { class: "answer-head", tabindex: "-1" },
      h("h2", { id: "answer-title", text: title }),
      badges,
    );
  if (answer.status === 0) {
    const text = "Nothing answered. Is the sandbox still running?";
    card.replaceChildren(
      head(h("span", { class: "status bad", text: "No answer" })),
      h("p", { class: "meaning", text }),
    );
  } else {
    const { headers } = answer;
    const outcome = await draft.readResponse(answer.status, answer.text, {
      headers,
      request,
    });
    if (outcome.outcome === "denied") draft.session.forget();
    const { goTo } = page;
    const view = { label: draft.label, goTo, trail: draft.trail };
    card.replaceChildren(
      head(outcomeBadges(outcome)),
      ...outcomeView(outcome, view, draft.secrets),
      ...(outcome.outcome === "accepted" && read
        ? [readButton(draft, read)]
        : []),
      ...(outcome.record ? [] : [whole(answer.text, draft)]),
    );
    page.answeredWith(outcome.issues);
  }
  card.hidden = false;
  card.firstElementChild.focus();
}

/** The body as it came, for what the library does not say of it. */
function whole(text, draft) {
  if (text === "")
    return h("p", { class: "help", text: "The answer had no body." });
  return codeBlock("answer body", readable(text, draft), {
    note: "The answer's body",
  });
}

function readable(text, draft) {
  try {
    return coloured(
      JSON.stringify(masked(JSON.parse(text), draft.secrets), null, 2),
    );
  } catch {
    return [text]; // a page of a proxy, perhaps
  }
}

function readButton(draft, read) {
  const place = h("div", { class: "read-back" });
  const button = h("button", { type: "button", text: "Read it back" });
  button.addEventListener("click", async () => {
    const { status, text } = await read();
    place.replaceChildren(
      button,
      h("p", {
        class: "meaning",
        role: "status",
        text: status === 200 ? "The record as the server has it:" : `${status}`,
      }),
      codeBlock("record", readable(text, draft)),
    );
  });
  place.append(button);
  return place;
}
