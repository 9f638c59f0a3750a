// A real form of react-hook-form, filled and sent four times.

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { createElement as h } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";
import { operation } from "seatwright";

const BASE = {
  user: "1004",
  "name-first-name": "Ada",
  "name-last-name": "King",
  "email-address": "ada@example.com",
  "user-scope": "Basic User",
};
const NAMES = [...Object.keys(BASE), "department"];

const options = { domain: "example.com", defaults: "none" };
const op = operation("netsapiens.user.create", options);
const sent = [];

function Form({ schema, values, refused }) {
  const { register, handleSubmit, formState } = useForm({
    resolver: standardSchemaResolver(schema),
    defaultValues: values,
  });
  const submit = handleSubmit(
    (payload) => sent.push(payload),
    (errors) => refused(errors),
  );
  const boxes = NAMES.map((name) =>
    h(
      "label",
      { key: name },
      name,
      h("input", register(name)),
      h("em", null, formState.errors[name]?.message),
    ),
  );
  return h("form", { onSubmit: submit }, boxes, h("button", null, "Send"));
}

/** Renders, presses the button, waits for the verdict; the names of the errors. */
async function send(schema, values) {
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  const before = sent.length;
  let errors = null;
  const refused = (found) => (errors = Object.keys(found));
  flushSync(() => root.render(h(Form, { schema, values, refused })));
  place.querySelector("button").click();
  for (let at = 0; at < 100 && errors === null && sent.length === before; at++)
    await new Promise((next) => setTimeout(next, 10));
  await new Promise((next) => setTimeout(next, 20));
  const shown = place.textContent;
  root.unmount();
  return { errors: errors ?? [], shown };
}

async function run() {
  await send(op, { ...BASE, department: "" });
  const fields = await send(op, { ...BASE, "email-address": "ada@" });
  const domain = await send(op.with({ domain: undefined }), BASE);
  const small = op.with({ limits: { keys: 3 } });
  const document = await send(small, BASE);
  const root = await send(op, { ...BASE, root: "x" });
  return {
    sent,
    shown: fields.shown,
    refused: {
      fields: fields.errors,
      domain: domain.errors,
      document: document.errors,
      root: root.errors,
    },
  };
}

globalThis.done = await run();
