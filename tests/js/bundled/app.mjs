import { operation } from "seatwright";
const op = operation("netsapiens.user.create", { domain: "example.com" });
globalThis.done = op.validate({ user: "1004" });
