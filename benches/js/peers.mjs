// The same rules for ajv and zod, made from the form description of the operation: names, required, types, ranges,
// closed lists (221 time zones), no other keys. Not made: formats of addresses and numbers, unseen characters, rules
// across fields, and the meaning of near misses.

import Ajv from "ajv";
import fastJsonStringify from "fast-json-stringify";
import * as z from "zod";

/** Kinds that are numbers on the wire under the profile `reference`. */
const INTEGERS = new Set(["integer", "digits", "phone"]);

/** JSON Schema of the body. */
function schemaOf(form) {
  const properties = { domain: { type: "string" } };
  for (const field of form.fields) {
    let rule = { type: "string" };
    if (field.choices) rule.enum = field.choices;
    else if (INTEGERS.has(field.kind)) {
      rule = { type: "integer" };
      if (field.min !== undefined) rule.minimum = field.min;
      if (field.max !== undefined) rule.maximum = field.max;
    }
    properties[field.name] = rule;
  }
  return {
    type: "object",
    properties,
    required: form.fields
      .filter((field) => field.required)
      .map((field) => field.name),
    additionalProperties: false,
  };
}

/** What zod has for the same. */
function zodOf(form) {
  const shape = { domain: z.string().optional() };
  for (const field of form.fields) {
    let rule = z.string();
    if (field.choices) rule = z.enum(field.choices);
    else if (INTEGERS.has(field.kind)) {
      rule = z.int();
      if (field.min !== undefined) rule = rule.min(field.min);
      if (field.max !== undefined) rule = rule.max(field.max);
    }
    shape[field.name] = field.required ? rule : rule.optional();
  }
  return z.strictObject(shape);
}

/** The peers, each ready to be called: nothing is compiled while the clock runs. */
export function peersOf(form) {
  const schema = schemaOf(form);
  // One enum of a wrong type is one mistake: `type` beside `enum` would count it twice.
  const quick = new Ajv({ strict: false }).compile(schema);
  const thorough = new Ajv({ strict: false, allErrors: true }).compile(schema);
  const stringify = fastJsonStringify(schema);
  const shape = zodOf(form);
  return {
    stringify,
    /** Stops at the first error. */
    ajvFirst: (value) => quick(value),
    /** Finds all errors; gives their number. */
    ajvAll: (value) => (thorough(value) ? 0 : thorough.errors.length),
    zod: (value) => shape.safeParse(value),
  };
}
