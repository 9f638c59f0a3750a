// A request as `fetch` takes it, with its token in place.

/**
 * The second argument of `fetch`.
 * @param {{ method: string, headers: object, body: string }} request
 * @param {string} token
 * @param {string} member of the body that the token travels in; empty: it is a header
 */
export function fetchInit({ method, headers, body }, token, member) {
  mustBeToken(token);
  if (member) {
    const rest = body.slice(1);
    const first = `${JSON.stringify(member)}:${JSON.stringify(token)}`;
    return {
      method,
      headers,
      body: `{${first}${rest === "}" ? "" : ","}${rest}`,
    };
  }
  return {
    method,
    headers: { ...headers, authorization: `Bearer ${token}` },
    body,
  };
}

/** A token that is none: the request was not sent. */
export class TokenError extends TypeError {}

/** Refused here: `fetch` would repeat the token in its error. */
export function mustBeToken(token) {
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token))
    throw new TokenError(
      "a token is a text of visible ASCII characters, without blanks and line breaks",
    );
}
