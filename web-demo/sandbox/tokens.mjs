// Signed tokens that die after a while, for the vendors whose API hands them out.
import { createHmac, randomBytes, randomUUID } from "node:crypto";

const encoded = (value) =>
  Buffer.from(JSON.stringify(value)).toString("base64url");

export class Tokens {
  #key = randomBytes(32);
  #seconds;
  #issued = new Map();

  /** `seconds` is how long a token lives, whatever it is used for. */
  constructor(seconds) {
    this.#seconds = seconds;
  }

  /**
   * `claims(iat, exp, jti)` gives the payload, since the vendors type these differently. The
   * last of them keeps two tokens of one second apart.
   */
  issue(holder, claims) {
    const iat = Math.floor(Date.now() / 1000);
    const exp = iat + this.#seconds;
    const head = encoded({ alg: "HS256", typ: "JWT" });
    const signed = `${head}.${encoded(claims(iat, exp, randomUUID()))}`;
    const mark = createHmac("sha256", this.#key)
      .update(signed)
      .digest("base64url");
    const token = `${signed}.${mark}`;
    this.#issued.set(token, { holder, exp });
    return token;
  }

  /** Who holds the token and until when, or null when it is unknown, released or expired. */
  find(token) {
    const found = this.#issued.get(token);
    return found && found.exp * 1000 > Date.now() ? found : null;
  }

  release(token) {
    return this.#issued.delete(token);
  }
}
