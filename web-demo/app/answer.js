// Sending a request to the sandbox, and saying what its answer means.
import { codeBlock, coloured, masked } from "./code.js";
import { byId, h } from "./dom.js";

const MEANING = {
  200: "The server waited until the record was there and sent it back.",
  202: "Accepted. The server does the work in its own time, so the record may not be readable yet. This counts as success.",
  400: "The server could not use the body. The message says why.",
  401: "The token is missing, expired or not valid. API keys start with nss_ (super user), nsr_ (reseller) or nsd_ (domain).",
  403: "The token is valid but may not do this. A key of a higher level is needed.",
  404: "What the path names does not exist. Check the domain, and what is to be changed.",
  409: "Taken. Either the name exists in this domain, or the portal login is used somewhere on the system. The server does not say which of the two.",
  413: "The request is larger than the server takes.",
};

/** @returns {Promise<{status: number, body: unknown}>} status 0 when nothing answered */
async function exchange(url, init) {
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    try {
      return { status: response.status, body: JSON.parse(text) };
    } catch {
      return { status: response.status, body: text }; // an empty or bare answer is still an answer
    }
  } catch {
    return { status: 0, body: "" };
  }
}

export async function send(request, draft, goTo) {
  const base = location.origin;
  const answer = await exchange(
    request.url(base),
    request.fetchInit(draft.token),
  );
  show(answer, draft, goTo, readBack(request, draft));
}

/** After a 202 the record can be asked for. */
function readBack(request, draft) {
  const resource = draft.id.split(".")[1];
  const name = draft.isUpdate
    ? draft.params[resource]
    : request.json()[resource];
  const own = encodeURIComponent(name ?? "");
  const path = `/ns-api/v2/domains/${encodeURIComponent(draft.params.domain)}/${resource}s/${own}`;
  const headers = {
    accept: "application/json",
    authorization: `Bearer ${draft.token}`,
  };
  return () => exchange(path, { headers });
}

function show({ status, body }, draft, goTo, read) {
  const card = byId("answer");
  const tone = status >= 200 && status < 300 ? "good" : "bad";
  const links = conflictLinks(status, draft, goTo);
  const reader = status === 202 ? readButton(draft, read) : null;
  card.replaceChildren(
    h(
      "div",
      { class: "answer-head", tabindex: "-1" },
      h("h2", { id: "answer-title", text: "Answer of the sandbox" }),
      h("span", {
        class: `status ${tone}`,
        text: status === 0 ? "No answer" : `${status} ${name(status)}`,
      }),
    ),
    h("p", { class: "meaning", text: MEANING[status] ?? fallback(status) }),
    ...(links ? [links] : []),
    ...(reader ? [reader] : []),
    ...(body === "" ? [] : [record("answer body", body, draft)]),
  );
  card.hidden = false;
  card.firstElementChild.focus();
}

const name = (status) =>
  ({
    200: "OK",
    202: "Accepted",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
  })[status] ?? "";

function fallback(status) {
  if (status === 0) return "Nothing answered. Is the sandbox still running?";
  return status < 300
    ? "Done."
    : "The server did not do it. Try again later, or look at its log.";
}

function conflictLinks(status, draft, goTo) {
  if (status !== 409) return null;
  const resource = draft.id.split(".")[1];
  const fields = draft.form.fields.filter((field) =>
    [resource, "login-username"].includes(field.name),
  );
  const buttons = fields.map((field) =>
    h("button", {
      type: "button",
      class: "chip",
      text: `Change ${field.label.toLowerCase()}`,
      on: { click: () => goTo(field.name) },
    }),
  );
  return h("div", { class: "chips" }, buttons);
}

function readButton(draft, read) {
  const place = h("div", { class: "read-back" });
  const button = h("button", { type: "button", text: "Read it back" });
  button.addEventListener("click", async () => {
    const { status, body } = await read();
    place.replaceChildren(
      button,
      h("p", {
        class: "meaning",
        role: "status",
        text: status === 200 ? "The record as the server has it:" : `${status}`,
      }),
      record("record", body, draft),
    );
  });
  place.append(button);
  return place;
}

function record(label, body, draft) {
  const safe =
    body !== null && typeof body === "object" && !Array.isArray(body)
      ? masked(body, draft.secrets)
      : body;
  return codeBlock(label, coloured(JSON.stringify(safe, null, 2)));
}
