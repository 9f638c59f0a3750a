// How the NetSapiens side refuses.
import { Answer } from "../http.mjs";

const refusal = (code) => (message) => new Answer(code, { code, message });

/** A value or a body that the server does not take. */
export const invalid = refusal(400);

/** A record that does not exist. */
export const missing = refusal(404);

/** A name or number that is in use. */
export const taken = refusal(409);
