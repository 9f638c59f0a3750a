// Serves the portal together with the sandbox it sends to.
//   node server.mjs [--port 8080] [--open] [--sandbox-only] [--domain name]... [--sites 10] [--dist folder] [--as-is]
//     [--records file] [--faults '{"seed": 1, "rates": {"all": 0.05}}']
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sandboxHandler } from "./sandbox/handler.mjs";
import { jsonObject } from "./sandbox/http.mjs";
import { startSandbox } from "./sandbox/start.mjs";
import { openBrowser } from "./serve/browser.mjs";
import { MOUNT, bundle } from "./serve/bundle.mjs";
import { assets, files, find } from "./serve/files.mjs";
import { listen } from "./serve/listen.mjs";
import { page } from "./serve/page.mjs";

export { startSandbox };

const here = new URL("./", import.meta.url);
/** Where the npm package is built to. */
export const DIST = fileURLToPath(
  new URL("../bindings-wasm/dist/", import.meta.url),
);

const FONTS = new URL("node_modules/@fontsource-variable/inter/files/", here);

/**
 * The portal and the sandbox on one origin. `dist` is the built npm package; `asIs` serves each module as it is
 * written; `thorough` compresses for seconds to save a tenth, in the background.
 */
export async function startPortal({
  port = 0,
  dist = DIST,
  asIs = false,
  thorough = false,
  ...options
} = {}) {
  const built = asIs ? null : await bundle(here, dist);
  const server = await listen(
    [
      sandboxHandler(options),
      page(here, built),
      ...(built ? [assets(MOUNT, built.files), files(MOUNT, dist)] : []),
      files("/fonts/", FONTS),
      files("/app/", new URL("app/", here)),
      files("/seatwright/", dist),
    ],
    port,
  );
  const ready = thorough && built ? squeezed(built, dist) : Promise.resolve();
  return { ...server, ready };
}

/** Settles when everything that a first visit needs is as small as it gets. */
async function squeezed({ files: named }, dist) {
  const modules = [
    "page_core_bg.wasm",
    "suggestions_core_bg.wasm",
    "records_core_bg.wasm",
  ];
  for (const name of modules) await (await find(dist, [name]))?.squeeze();
  for (const asset of named.values()) await asset.squeeze();
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
      "as-is": { type: "boolean", default: false },
      records: { type: "string" },
      faults: { type: "string" },
    },
  });
  const netsapiens = {
    ...(values.domain && { domains: values.domain }),
    ...(values.sites && { sites: Number(values.sites) }),
  };
  const options = {
    port: Number(values.port),
    netsapiens,
    recordsFile: values.records,
    faults: values.faults && faultOptions(values.faults),
  };
  const only = values["sandbox-only"];
  const server = await (only
    ? startSandbox(options)
    : startPortal({
        ...options,
        dist: values.dist,
        asIs: values["as-is"],
        thorough: true,
      }));
  if (!only) console.log(`portal: ${server.url}`);
  console.log(`sandbox: ${server.url}`);
  if (values.open && !only) openBrowser(server.url);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
}

function faultOptions(text) {
  const options = jsonObject(text);
  if (options) return options;
  throw new Error(`--faults takes a JSON object, as {"rates": {"all": 0.05}}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
