// Tokens of the sandbox: a key that was typed, or what the vendor's own token endpoint gave for a name and password.
import { PLATFORMS } from "./platforms.js";

export class Session {
  key = "nsd_sandbox";
  username = "portal";
  password = "sandbox";
  #token = null;
  #platform;

  constructor(platform) {
    this.#platform = PLATFORMS[platform];
  }

  /** The last four letters of a key: enough to tell two apart. A short one shows none. */
  get hint() {
    if (this.logsIn) return this.username;
    return this.key.length > 8 ? this.key.slice(-4) : this.key ? "set" : "none";
  }

  get logsIn() {
    return this.#platform.login !== undefined;
  }

  /** Another name or password, or a token that the server refused: the next one is a new one. */
  forget() {
    this.#token = null;
  }

  /** @returns {Promise<{token?: string, refused?: {status: number, text: string}}>} */
  async token(signal) {
    if (!this.logsIn) return { token: this.key };
    if (this.#token !== null) return { token: this.#token };
    const { username, password } = this;
    const answer = await exchange(this.#platform.login, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ username, password }),
      signal,
    });
    this.#token = tokenIn(answer, this.#platform) ?? null;
    return this.#token === null ? { refused: answer } : { token: this.#token };
  }
}

function tokenIn({ status, text }, platform) {
  try {
    return status === 200 ? platform.tokenIn(JSON.parse(text)) : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {Promise<{status: number, text: string, headers: [string, string][]}>} status 0 when nothing answered */
export async function exchange(url, init) {
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    return { status: response.status, text, headers: [...response.headers] };
  } catch {
    return { status: 0, text: "", headers: [] };
  }
}
