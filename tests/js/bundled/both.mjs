import { operation } from "seatwright";
import { readResponse } from "seatwright/records";
const op = operation("netsapiens.user.create", { domain: "example.com" });
const { outcome } = readResponse(op.id, 404);
globalThis.done = { ...op.validate({ user: "1004" }), outcome };
