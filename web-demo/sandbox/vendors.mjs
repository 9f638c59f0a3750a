// The vendors the sandbox plays. Adding one = its folder here and one line below.
import { netsapiens } from "./netsapiens/routes.mjs";

export const vendors = (options = {}) => [netsapiens(options.netsapiens)];
