// A sandbox for a test file, emptied before each test, and short ways to talk to it.
import { after, before, beforeEach } from "node:test";
import { startSandbox } from "../server.mjs";

export const ACCEPTED = { code: 202, message: "Accepted" };
export const USERS = "domains/exampledomain.com/users";
export const SITES = "domains/exampledomain.com/sites";

/** A published create-user request, as its author sent it. */
export const FXS = {
  "user-scope": "No Portal",
  synchronous: "yes",
  user: "1004",
  "name-first-name": "FXS",
  "name-last-name": "4",
  "time-zone": "US/Eastern",
  "dial-policy": "US & Canada",
  "email-address": "FXS4@exampledomain.com",
  "login-username": "1004@exampledomain.com",
  "dial-plan": "exampledomain.com",
  "voicemail-enabled": "no",
};

export const bearer = (token) =>
  token ? { authorization: `Bearer ${token}` } : {};

/** Registers the hooks; `call(method, path, body, token)` asks NetSapiens, `ask` any path. */
export function sandboxForTests(options = {}) {
  const at = { url: "", port: 0 };
  let sandbox;
  before(async () => {
    sandbox = await startSandbox(options);
    Object.assign(at, { url: sandbox.url, port: sandbox.port });
  });
  after(() => sandbox.close());
  beforeEach(() => fetch(`${at.url}sandbox/reset`, { method: "POST" }));

  at.ask = async (method, path, body, headers = {}) => {
    const response = await fetch(at.url + path, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "object" ? JSON.stringify(body) : body,
    });
    return { status: response.status, body: await response.json() };
  };
  at.call = (method, path, body, token = "nsd_test") =>
    at.ask(method, `ns-api/v2/${path}`, body, bearer(token));
  return at;
}
