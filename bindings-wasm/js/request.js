// A built request. The caller sends it; secrets are in the body and nowhere else.

import { HEADERS } from "./facts.js";
import { Call } from "./core.js";
import { fetchInit } from "./fetch-init.js";

/**
 * What the core wrote is kept as text and taken apart when asked: a program that sends thousands of requests asks for
 * the body and the path, few ask for more.
 */
export class Request {
  #body;
  #tail;
  #about;
  #call;

  /**
   * @param tail path and statuses, each after a line feed
   * @param call runs a call of the core on the same input again, or on a path, for what is rarely asked
   */
  constructor(body, tail, about, call) {
    this.#body = body;
    this.#tail = tail;
    this.#about = about;
    this.#call = call;
  }

  get method() {
    return this.#about[1];
  }

  /** Path from the root, percent-encoded. */
  get path() {
    return this.#tail.split("\n")[1];
  }

  get query() {
    return {};
  }

  get headers() {
    return { ...HEADERS };
  }

  /** The JSON body. No own property, so that a log of the request does not show it. */
  get body() {
    return this.#body;
  }

  /** The status codes that mean success. */
  get expects() {
    return this.#tail.split("\n")[2].match(/\d{3}/g).map(Number);
  }

  /** The verdict, with warnings and changes. */
  get report() {
    return this.#call(Call.Validate);
  }

  /** The body as UTF-8. */
  bytes() {
    return new TextEncoder().encode(this.body);
  }

  /** The body as a new object. */
  json() {
    return JSON.parse(this.body);
  }

  /** The address below a base, which may end in the API's own prefix. */
  url(base) {
    return this.#call(Call.Url, text(base), this.path);
  }

  /** A command line for a person: the token and every secret are shell variables. */
  curl(base) {
    return this.#call(Call.Curl, text(base));
  }

  /** The second argument of `fetch`. A vendor that wants the token in the body gets it there. */
  fetchInit(token) {
    return fetchInit(this, token, this.#about[3]);
  }

  /** The arguments of NetSapiens's JavaScript SDK: `sdk[name](...args)`. */
  sdkArgs() {
    if (!this.#about[0].startsWith("netsapiens."))
      throw new TypeError(
        `the operation ${this.#about[0]} has no JavaScript SDK`,
      );
    // After the API's prefix: domains/{domain}/users/{user}. Names may be such words themselves.
    const [, , , ...parts] = this.path.split("/").map(decodeURIComponent);
    const metadata = {};
    for (let at = 0; at + 1 < parts.length; at += 2)
      metadata[parts[at].replace(/s$/, "")] = parts[at + 1];
    return { name: this.#about[2], args: [this.json(), metadata] };
  }
}

/** Read before the core is called: code of the base's own could call it too, in the midst of the call. */
function text(base) {
  if (typeof base === "string") return base;
  throw new TypeError("the base URL must be text");
}
