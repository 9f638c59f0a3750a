// The package as a user has it: packed by npm, and unpacked where the tools look for packages.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const target = join(here, "node_modules", "seatwright");
const folder = mkdtempSync(join(tmpdir(), "seatwright-pack-"));
try {
  const args = ["pack", "--json", "--silent", "--pack-destination", folder];
  const cwd = join(here, "../../bindings-wasm/dist");
  const [{ filename }] = JSON.parse(
    execFileSync("npm", args, { cwd, encoding: "utf8" }),
  );
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  execFileSync("tar", [
    "-xzf",
    join(folder, filename),
    "-C",
    target,
    "--strip-components=1",
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
