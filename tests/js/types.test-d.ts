// Compiled, never run: what the types take and what they refuse.

import {
  OptionError,
  ValidationError,
  operation,
  operations,
  version,
  type Description,
  type NetsapiensUserCreate,
  type NetsapiensUserCreatePayload,
  type OperationId,
  type Report,
  type UserScope,
} from "seatwright";
import init, { initSync, operation as loaded } from "seatwright/init";
import { createSite, updateUser } from "seatwright/netsapiens";
import { describe } from "seatwright/forms";
import initForms, {
  describe as loadedDescribe,
  initSync as initFormsSync,
} from "seatwright/forms/init";
import {
  OptionError as RecordsOptionError,
  convert,
  convertBatch,
  fromRecord,
  readResponse,
  type Batch,
  type ConvertOptions,
  type Outcome,
} from "seatwright/records";
import initRecords, {
  fromRecord as loadedFromRecord,
  initSync as initRecordsSync,
} from "seatwright/records/init";
import {
  SheetError,
  listRequest,
  nextFree,
  plan,
  run,
  RunError,
  type Run,
  read as readSheet,
  template,
  templateColumns,
  type Row,
  type Sheet,
  type SheetOptions,
} from "seatwright/rows";
import {
  loadProfiles,
  openapiDifferences,
  profileFromOpenapi,
  type OpenApiProfile,
} from "seatwright/profiles";
import initRows, {
  initSync as initRowsSync,
  read as loadedRead,
} from "seatwright/rows/init";
import {
  RowsClient,
  SheetError as ClientSheetError,
  type Summary,
} from "seatwright/rows/client";

const user: NetsapiensUserCreate = {
  user: "1004",
  "name-first-name": "Ada",
  "name-last-name": "King",
  "email-address": "ada@example.com",
  "user-scope": "Basic User",
};
const op = operation("netsapiens.user.create", {
  domain: "example.com",
  profile: "45",
  defaults: "none",
  unknown: "warn",
  strict: true,
  partial: ["user", "email-address"],
  empty: "absent",
  waive: ["name-last-name/required"],
  limits: { bytes: 1000, text: 100, depth: 3, keys: 10, issues: 5 },
  locale: "en",
  context: { users: ["1000"], logins: [], sites: ["HQ"], sites_left: 2 },
});

// Keys with dashes, choices, and the spellings that forms use.
op.build({ ...user, "user-scope": "Office Manager" });
op.build({ ...user, "voicemail-enabled": true });
op.build({ ...user, "time-zone": "US/Eastern" });
op.build({ ...user, "ring-no-answer-timeout-seconds": "25" });
op.build({ ...user, "ring-no-answer-timeout-seconds": 25n });
op.build(new Map<string, unknown>([["user", "1004"]]));
op.build({ ...user, department: null });
// @ts-expect-error a scope that does not exist
op.build({ ...user, "user-scope": "Basic Usr" });
// @ts-expect-error a key that does not exist
op.build({ ...user, timezone: "US/Eastern" });
// @ts-expect-error a zone that does not exist
op.build({ ...user, "time-zone": "US/Easter" });
// @ts-expect-error a list is not text
op.build({ ...user, department: ["Sales"] });
// @ts-expect-error a required key is missing
op.build({ user: "1004" });
// Checking takes anything.
op.validate({ usr: 1 });
op.isValid(null);

// @ts-expect-error an option that does not exist
operation("netsapiens.user.create", { domian: "example.com" });
// @ts-expect-error options are spelt with underscores, like everywhere
operation("netsapiens.user.create", { context: { sitesLeft: 2 } });
// @ts-expect-error a profile that does not exist
operation("netsapiens.user.create", { profile: "46" });
// @ts-expect-error a code that does not exist
operation("netsapiens.user.create", { waive: ["user/missing"] });
// @ts-expect-error an operation that does not exist
operation("netsapiens.user.creat");

const ids: OperationId[] = operations();
const number: string = version;
const report: Report = op.validate(user);
for (const issue of report.issues) {
  const code: "required" | "wrong_type" | string = issue.code;
  if (issue.fix?.op === "rename") issue.fix.to.toUpperCase();
  // @ts-expect-error reports are not for changing
  issue.code = code;
}

const normalized = op.normalize(user);
if (normalized.report.ok) normalized.text?.toUpperCase();
// @ts-expect-error there is no payload unless the report is ok
normalized.payload.user;

const request = op.build(user);
const payload: NetsapiensUserCreatePayload = request.json();
const scope: UserScope | undefined = payload["user-scope"];
// @ts-expect-error a PIN is a number under one profile and text under others
payload["voicemail-login-pin"].toFixed();
const bytes: Uint8Array = request.bytes();
void fetch(request.url("https://api.example.net"), request.fetchInit("token"));
// @ts-expect-error requests come from build
new request.constructor();

const form: Description = op.describe();
const same: Description = describe("netsapiens.user.create", { profile: "45" });
// @ts-expect-error no such operation
describe("netsapiens.user.creat");
void initForms().then(() => loadedDescribe(same.operation));
initFormsSync(new Uint8Array());
const kinds = form.fields.map((field) => field.kind);
const first: string | undefined = op.defaults()["user-scope"];
const partly = op.with({ partial: true });
partly.validate({});

try {
  op.build(user);
} catch (error) {
  if (error instanceof ValidationError) error.report.issues.at(0)?.message;
  if (error instanceof OptionError) error.message;
}

// The calls around a request.
const response = await fetch("https://api.example.net");
const outcome: Outcome = readResponse(
  "netsapiens.user.create",
  response.status,
  await response.text(),
  { headers: response.headers, request, limits: { bytes: 1000 } },
);
if (outcome.outcome === "throttled") outcome.retry_after?.toFixed();
for (const { code, message } of outcome.advice)
  if (code === "read_later") message.toUpperCase();
readResponse(op.id, 202);
readResponse(op.id, 200, new Uint8Array(), {
  request: request.fetchInit("token"),
});
readResponse(
  op.id,
  200,
  { user: "1004" },
  { headers: { "set-cookie": ["a"] } },
);
readResponse("odin.user.create", 429, null, {
  headers: [["retry-after", "1"]],
});
// @ts-expect-error an outcome that does not exist
outcome.outcome === "teapot";
// @ts-expect-error a status is a number
readResponse("odin.user.create", "200");
// @ts-expect-error an option that does not exist
readResponse("odin.user.create", 200, "", { haeders: {} });
op.build(fromRecord(op.id, outcome.record ?? "{}").input);
// @ts-expect-error the calls before and after a request are not methods of an operation
op.fromRecord({});
operation("odin.user.create").build(
  fromRecord("odin.user.create", new Map([["userId", "ann@example.com"]]))
    .input,
);
// @ts-expect-error the input is another operation's
op.build(fromRecord("crmcom.user.create", {}).input);
// @ts-expect-error a record is not a number
fromRecord("odin.user.create", 1);
const told: ConvertOptions = {
  groups: { north: "example.com", south: { domain: "example.com", site: "S" } },
  extensions: { start: 2000, end: "2999", collisions: "allocate" },
  context: { users: new Set(["1001"]), sites: { "example.com": ["HQ"] } },
  waves: { size: 500 },
};
const moved = convert("odin.user.create", "netsapiens.user.create", {}, told);
if (moved.input !== null) operation(moved.to).build(moved.input);
const lost = moved.loss.filter((row) => row.verdict === "lost");
const batch: Batch = convertBatch(
  "odin.user.create",
  "netsapiens.user.create",
  [{}, "{}"],
  told,
);
const waves: number | undefined = batch.waves?.[0]?.[0];
// @ts-expect-error there is no way back
convert("netsapiens.user.create", "odin.user.create", {});
// @ts-expect-error an option that does not exist
convert("odin.user.create", "netsapiens.user.create", {}, { grups: {} });
// @ts-expect-error a verdict that does not exist
lost[0]?.verdict === "gone";

const ready: Promise<void> = init();
initSync(new Uint8Array());
loaded("netsapiens.site.update", { site: "HQ" }).validate({});
const records: Promise<void> = initRecords();
initRecordsSync(new Uint8Array());
op.build(loadedFromRecord("netsapiens.user.create", {}).input);
const sameClass: typeof OptionError = RecordsOptionError;

const how: SheetOptions = {
  domain: "example.com",
  mapping: { columns: [{ index: "B", to: "user", repairs: ["pad:4"] }] },
  taken: new Set([[1100, "queue", "Sales"] as const]),
  sheet_limits: { rows: 10 },
  progress: ({ phase, bytes, total }) => void [phase === "rows", bytes / total],
};
async function sheets(stream: ReadableStream<Uint8Array>): Promise<Row[]> {
  const sheet: Sheet = await readSheet("netsapiens.user.create", stream, how);
  const found: Row[] = [];
  for await (const row of sheet) found.push(row);
  // @ts-expect-error a row may have no request
  void found[0]?.request.body;
  // @ts-expect-error a verdict that does not exist
  void (found[0]?.verdict === "good");
  const { requests, summary } = await sheet.save();
  const text: string = await requests.text();
  const ready: number = summary.ready;
  const { errors } = await sheet.save({ errors: true });
  // @ts-expect-error what was not asked for
  void (await sheet.save({ errors: true })).corrected;
  // @ts-expect-error a file that does not exist
  await sheet.save({ eror: true });
  await readSheet("netsapiens.user.create", [user], { mapping: sheet.mapping });
  // @ts-expect-error an option that does not exist
  await readSheet("netsapiens.user.create", "", { accept_likly: true });
  // @ts-expect-error an operation that does not exist
  await readSheet("netsapiens.user.craete", "");
  // @ts-expect-error a number is no sheet
  await readSheet("netsapiens.user.create", 5);
  const existing = [{ user: "1001" }];
  const planned = await plan("netsapiens.user.create", "", { existing });
  // @ts-expect-error a plan needs what exists
  await plan("netsapiens.user.create", "", {});
  // @ts-expect-error a guard that does not exist
  await planned.check("{}", ["everything"]);
  for await (const { action, changes } of planned)
    void [action === "unchanged", changes[0]?.secret];
  const carried: Run = await planned.run({ concurrency: 2, journal: "" });
  const { create, stopped } = await carried.carryOut(
    (step) => fetch(step.path, step.fetchInit("nsd_token")),
    {
      write: async (lines) => void lines.length,
      progress: (step, told) => void [step.row, told?.status === "done"],
    },
  );
  const next = await carried.next();
  if ("send" in next) await carried.answered(next.send, null);
  const file: string = await planned.makeSecrets(["voicemail-login-pin"], {
    random: new Uint8Array(960),
  });
  await planned.run({
    made: ["voicemail-login-pin"],
    made_file: file,
    token: "x",
  });
  // @ts-expect-error one field is no list
  await planned.run({ made: 5 });
  // @ts-expect-error lines of the journal must be kept
  await carried.carryOut(() => null, {});
  // @ts-expect-error an option that does not exist
  await planned.run({ cocurrency: 2 });
  // @ts-expect-error a status that does not exist
  void ((await carried.result(2))?.status === "ok");
  const { report } = await carried.save({ report: true }, { title: "Office" });
  // @ts-expect-error what was not asked for
  void (await carried.save({ report: true })).results;
  const both: Run = await run([planned, planned], { document: ["{}", "{}"] });
  const undo: string | undefined = (await both.created())[0]?.path;
  void [create.done, stopped === "refusals", report?.size, undo, RunError];
  const client = new RowsClient();
  const there: Sheet = await client.read("createUser" as OperationId, "", how);
  const counts: Summary = await there.summary();
  const one: typeof SheetError = ClientSheetError;
  const free: string | null = nextFree("0100", 199, ["0100"]);
  const listed = listRequest("netsapiens.user.create", {
    domain: "a",
    limit: 9,
  });
  // @ts-expect-error a filter is a string
  listRequest("netsapiens.user.create", { filters: { site: 7 } });
  void listed?.path;
  const columns: readonly string[] | undefined =
    templateColumns("odin.user.create")[0]?.allowed;
  void [text, ready, errors, counts, one, free, columns];
  void [template("odin.user.create", { delimiter: ";" }), loadedRead];
  return found;
}
function documents(): Promise<void> {
  const profile: OpenApiProfile = profileFromOpenapi({}, "core-1");
  const kept = profile.differences.find(({ applied }) => !applied);
  const why: "looser" | undefined =
    kept?.reason === "looser" ? kept.reason : undefined;
  // @ts-expect-error the differences alone say nothing of what was applied
  void openapiDifferences("{}").differences[0]?.applied;
  // A server's own document has the name that was given.
  operation("netsapiens.user.create", { profile: profile.name });
  void why;
  return loadProfiles(new Uint8Array());
}
const sheetsReady: Promise<void> = initRows();
initRowsSync(new Uint8Array());

void [
  sheets,
  documents,
  sheetsReady,
  lost,
  waves,
  ids,
  number,
  scope,
  bytes,
  kinds,
  first,
  ready,
  records,
  sameClass,
];

/** The calls of one vendor: typed as the operations that they are. */
export function callsOfOneVendor(): string | undefined {
  const site = createSite({ site: "Paris" }, { domain: "example.com" });
  // @ts-expect-error a misspelt key shows in the editor
  createSite({ sit: "Paris" });
  // @ts-expect-error an option that there is not
  updateUser({ department: "Sales" }, { domian: "example.com" });
  return site.json().site;
}
