// What a case of the calls around a request gives, in the words of the transcript. Runs in Node and in a page alike.

import { agree, written } from "./outcome.mjs";

/**
 * The transcript's line for a case, in every way to hand the same thing over.
 * @param records `seatwright/records`
 * @param form one of FORMS
 */
export function callLine(records, each, form) {
  const [first, ...others] = ways(records, each, form);
  const result = resultOf(records, first);
  for (const other of others)
    agree(each.id, "another way", resultOf(records, other), result);
  return JSON.stringify({ id: each.id, result });
}

/** The ways to make the call of a case. */
export function ways(records, each, form) {
  const { call, operation, to, options } = each;
  const document = () => form.read(each.text);
  switch (call) {
    case "from_record":
      // The other options are for the request that is built of it.
      return [
        () =>
          records.fromRecord(
            operation,
            document(),
            options?.names === undefined ? undefined : { names: options.names },
          ),
      ];
    case "fix":
      return [() => records.fix(operation, document(), each.fixes, options)];
    case "differences":
      return [each.request, { body: each.request }].map(
        (request) => () => records.differences(operation, document(), request),
      );
    case "read_response":
      return answers(records, each, form);
    case "convert":
      return [() => records.convert(operation, to, document(), options)];
    case "convert_batch":
      return [() => records.convertBatch(operation, to, document(), options)];
    default:
      throw new Error(`there is no call ${call}`);
  }
}

function answers(records, each, form) {
  const { operation, status } = each;
  const bodies = form.host
    ? [() => form.read(each.text)]
    : [() => bytesOf(each), () => bytesOf(each).buffer];
  if (!form.host && each.text !== null) bodies.push(() => each.text);
  if (each.text === "")
    bodies.push(
      () => undefined,
      () => null,
    );
  return bodies.flatMap((body) =>
    aboutAnswer(each).map(
      (options) => () =>
        records.readResponse(operation, status, body(), options),
    ),
  );
}

/** The options of an answer: headers as an object, pairs and a `Headers`; a request alone or with its path. */
function aboutAnswer({ headers, options }) {
  const { request } = options;
  const given = headers === undefined ? options : { ...options, headers };
  const list = [given];
  if (headers !== undefined) {
    list.push({ ...options, headers: new Headers(headers) });
    list.push({ ...options, headers: Object.entries(headers) });
  }
  if (request && !("path" in request))
    list.push({ ...given, request: request.body });
  return list;
}

function bytesOf({ hex, text }) {
  if (text !== null) return new TextEncoder().encode(text);
  return Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
}

/** The result's JSON text; the sentence when the call itself is refused. */
function resultOf(records, work) {
  try {
    return written(work).text;
  } catch (error) {
    if (!(error instanceof records.OptionError)) throw error;
    return JSON.stringify({ option_error: error.message });
  }
}
