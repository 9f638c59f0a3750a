// The vendors the sandbox plays. Adding one = its folder here and one line below.
import { crmcom } from "./crmcom/routes.mjs";
import { netsapiens } from "./netsapiens/routes.mjs";
import { odin } from "./odin/routes.mjs";

/** `records` is where the stores keep what they change. */
export const vendors = (options, records) => [
  netsapiens({ ...options.netsapiens, records: records.of("netsapiens") }),
  odin({ ...options.odin, records: records.of("odin") }),
  crmcom({ ...options.crmcom, records: records.of("crmcom") }),
];
