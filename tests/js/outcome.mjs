// What a case gives, in the words of the transcript. Runs in Node and in a page alike.

const BASE = "https://api.example.net";

/** The ways to hand over a document. */
export const FORMS = {
  "JSON text": { suffix: "Text", read: (text) => text },
  "plain object": { suffix: "", read: (text) => JSON.parse(text), host: true },
  Map: { suffix: "", read: (text) => asMap(JSON.parse(text)), host: true },
};

function asMap(value) {
  if (Array.isArray(value)) return value.map(asMap);
  const isObject = typeof value === "object" && value !== null;
  return isObject ? new Map(Object.entries(value)) : value;
}

/**
 * The report as the core wrote it: parsing it is where `25.0` becomes 25. The package shows only the object, so the
 * text is taken on its way into JSON.parse. Whatever else `work` parses, it parses before.
 */
export function written(work) {
  const { parse } = JSON;
  const texts = [];
  JSON.parse = (text) => {
    texts.push(text);
    return parse(text);
  };
  try {
    const value = work();
    return { text: texts.at(-1), value };
  } finally {
    JSON.parse = parse;
  }
}

/** Two calls must not disagree. */
export function agree(id, what, one, other) {
  if (one !== other)
    throw new Error(`${id}: ${what}: ${one} is not the same as ${other}`);
}

/**
 * The transcript's line for a case, through every call from `isValid` to `build`.
 * @param seatwright the package
 * @param form one of FORMS
 */
export function line(seatwright, { id, operation, options, text }, form) {
  const outcome = {
    id,
    option_error: null,
    valid: false,
    report: null,
    body: null,
    path: null,
    expects: null,
    curl: null,
  };
  let bound;
  try {
    bound = seatwright.operation(operation, options);
  } catch (error) {
    if (!(error instanceof seatwright.OptionError)) throw error;
    return JSON.stringify({ ...outcome, option_error: error.message });
  }
  const call = (name) => bound[name + form.suffix](form.read(text));
  const input = form.read(text);
  const { text: report, value } = written(() =>
    bound["validate" + form.suffix](input),
  );
  outcome.report = report;
  const parsed = JSON.stringify(value);
  agree(id, "report", parsed, JSON.stringify(JSON.parse(report)));
  outcome.valid = call("isValid");
  agree(id, "isValid", outcome.valid, value.ok);
  const normalized = call("normalize");
  const same = (what, other) => agree(id, what, JSON.stringify(other), parsed);
  same("normalize", normalized.report);
  try {
    const request = call("build");
    same("build", request.report);
    agree(id, "text", normalized.text, request.body);
    // As JavaScript reads the body: a decimal may have more digits than its numbers keep.
    const read = JSON.stringify(JSON.parse(request.body));
    agree(id, "payload", JSON.stringify(normalized.payload), read);
    outcome.body = request.body;
    outcome.path = request.path;
    outcome.expects = request.expects;
    outcome.curl = request.curl(BASE);
  } catch (error) {
    if (!(error instanceof seatwright.ValidationError)) throw error;
    same("ValidationError", error.report);
    agree(id, "payload", normalized.payload, null);
    agree(id, "text", normalized.text, null);
  }
  return JSON.stringify(outcome);
}
