// The vendors the sandbox plays. Adding one = its folder here and one line below.
import { crmcom } from "./crmcom/routes.mjs";
import { netsapiens } from "./netsapiens/routes.mjs";
import { odin } from "./odin/routes.mjs";

export const vendors = (options = {}) => [
  netsapiens(options.netsapiens),
  odin(options.odin),
  crmcom(options.crmcom),
];
