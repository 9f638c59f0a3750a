"use client";

import { useActionState, useState } from "react";
import { operation } from "seatwright/inline";

import { createUser } from "./create.js";

const create = operation("netsapiens.user.create", {
  domain: "example.com",
  partial: true,
});

/** Checks the mail address in the browser, and the whole form on the server. */
export default function Page() {
  const [state, action, pending] = useActionState(createUser, null);
  const [error, setError] = useState("");
  const check = ({ target }) =>
    setError(create.validate({ [target.name]: target.value }).issues[0]?.code);
  return (
    <form action={action}>
      <input name="user" defaultValue="1004" />
      <input name="name-first-name" defaultValue="Ann" />
      <input name="name-last-name" defaultValue="Smith" />
      <input name="email-address" onChange={check} />
      <input name="user-scope" defaultValue="Basic User" />
      <em id="error">{error}</em>
      <button disabled={pending}>Send</button>
      <output>{JSON.stringify(state)}</output>
    </form>
  );
}
