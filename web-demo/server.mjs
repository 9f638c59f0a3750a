// Serves the portal together with the sandbox it sends to.
//   node server.mjs [--port 8080] [--open] [--sandbox-only] [--domain name]... [--sites 10] [--dist folder]
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sandboxHandler } from "./sandbox/handler.mjs";
import { startSandbox } from "./sandbox/start.mjs";
import { openBrowser } from "./serve/browser.mjs";
import { file, files } from "./serve/files.mjs";
import { listen } from "./serve/listen.mjs";

export { startSandbox };

const here = fileURLToPath(new URL(".", import.meta.url));
/** Where the npm package is built to. */
export const DIST = fileURLToPath(
  new URL("../bindings-wasm/dist/", import.meta.url),
);

/** The portal and the sandbox on one origin. `dist` is the built npm package. */
export function startPortal({ port = 0, dist = DIST, ...options } = {}) {
  return listen(
    [
      sandboxHandler(options),
      file("/", here, "index.html"),
      file("/style.css", here, "style.css"),
      files("/app/", new URL("app/", import.meta.url)),
      files("/seatwright/", dist),
    ],
    port,
  );
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8080" },
      open: { type: "boolean", default: false },
      "sandbox-only": { type: "boolean", default: false },
      domain: { type: "string", multiple: true },
      sites: { type: "string" },
      dist: { type: "string" },
    },
  });
  const netsapiens = {
    ...(values.domain && { domains: values.domain }),
    ...(values.sites && { sites: Number(values.sites) }),
  };
  const options = { port: Number(values.port), netsapiens };
  const only = values["sandbox-only"];
  const server = await (only
    ? startSandbox(options)
    : startPortal({ ...options, dist: values.dist }));
  if (!only) console.log(`portal: ${server.url}`);
  console.log(`sandbox: ${server.url}`);
  if (values.open && !only) openBrowser(server.url);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
