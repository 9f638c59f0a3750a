// Cloudflare Workers and edge functions.

import "./index.workerd.js";

export * from "./netsapiens-calls.js";
