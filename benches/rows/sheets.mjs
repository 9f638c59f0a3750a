// One sheet to NDJSON bodies and a file of errors. `node sheets.mjs CANDIDATE SHEET`: seconds, peak memory, rows by verdict.

import {
  createReadStream,
  createWriteStream,
  openAsBlob,
  mkdtempSync,
  rmSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const OPTIONS = { domain: "example.com", defaults: "none" };

/** This library. */
async function seatwright(sheet, out) {
  const { read } = await import("../../bindings-wasm/dist/rows.inline.js");
  const rows = await read(
    "netsapiens.user.create",
    await openAsBlob(sheet),
    OPTIONS,
  );
  const { requests, errors, summary } = await rows.save({
    requests: true,
    errors: true,
  });
  await pipeline(
    Readable.fromWeb(requests.stream()),
    createWriteStream(join(out, "bodies")),
  );
  await pipeline(
    Readable.fromWeb(errors.stream()),
    createWriteStream(join(out, "errors")),
  );
  return [summary.ready, summary.invalid];
}

/** A fast reader of CSV and zod. */
async function csvZod(sheet, out) {
  const { default: Papa } =
    await import("../js/node_modules/papaparse/papaparse.js");
  const { z } = await import("../js/node_modules/zod/index.js");
  const { describe } = await import("../../bindings-wasm/dist/forms.inline.js");
  const { fields } = describe("netsapiens.user.create", {
    domain: "example.com",
  });
  const choices = (field) => fields.find(({ name }) => name === field).choices;
  const text = z.string().min(1);
  const digits = z.string().regex(/^\d+$/);
  const person = z.strictObject({
    user: digits,
    "name-first-name": text,
    "name-last-name": text,
    "email-address": z.string().regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/),
    department: z.string(),
    site: z.string(),
    "time-zone": z.enum(choices("time-zone")),
    "user-scope": z.enum(choices("user-scope")),
    "area-code": digits.transform(Number),
    "caller-id-number": digits,
    "caller-id-name": text,
    "ring-no-answer-timeout-seconds": digits.transform(Number),
  });
  const bodies = createWriteStream(join(out, "bodies"));
  const errors = createWriteStream(join(out, "errors"));
  let [good, bad, row] = [0, 0, 1];
  let [lines, faults] = ["", ""];
  const input = createReadStream(sheet).pipe(
    Papa.parse(Papa.NODE_STREAM_INPUT, { header: true }),
  );
  for await (const each of input) {
    row += 1;
    const { success, data, error } = person.safeParse(each);
    if (success) {
      good += 1;
      lines += `${JSON.stringify(data)}\n`;
    } else {
      bad += 1;
      for (const { path, message } of error.issues)
        faults += `${row},${path[0]},${JSON.stringify(each[path[0]])},"${message}"\n`;
    }
    if (lines.length > 2 ** 18) {
      if (!bodies.write(lines)) await once(bodies, "drain");
      lines = "";
    }
  }
  for (const [file, rest] of [
    [bodies, lines],
    [errors, faults],
  ]) {
    file.end(rest);
    await once(file, "finish");
  }
  return [good, bad];
}

const out = mkdtempSync(join(tmpdir(), "sheets-"));
const start = process.cpuUsage();
const run = { seatwright, csvZod }[process.argv[2]];
const [good, bad] = await run(process.argv[3], out);
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
rmSync(out, { recursive: true });
const status = await readFile("/proc/self/status", "utf8").catch(() => "");
const peak = Number(status.match(/VmHWM:\s+(\d+)/)?.[1] ?? 0) * 1024;
console.log(JSON.stringify({ seconds, peak, good, bad }));
