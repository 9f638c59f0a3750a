import { operation } from "seatwright";
import "seatwright/forms";
const op = operation("netsapiens.user.create", { domain: "example.com" });
const fields = op.describe().fields.length;
globalThis.done = { ...op.validate({ user: "1004" }), fields };
