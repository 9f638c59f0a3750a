// The form of an operation as JSON Schema: what a clean input looks like. Repairs accept more than it does, and rules over
// several fields, formats and what the context knows refuse more.

import { OptionError } from "./errors.js";

const DIALECTS = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
};

/**
 * @param {any} form of `describe()`
 * @param {{ partial?: boolean | string[], defaults?: string }} options of the operation
 * @param {string} target
 */
export function inputSchema(form, { partial, defaults }, target) {
  if (!Object.hasOwn(DIALECTS, target))
    throw new OptionError(
      `${JSON.stringify(target)} is not a target of JSON Schema here; use one of ${Object.keys(DIALECTS).join(", ")}`,
    );
  const filled = form.method === "POST" && defaults !== "none";
  const isRequired = (field) =>
    field.required &&
    partial !== true &&
    (!Array.isArray(partial) || partial.includes(field.name)) &&
    !(filled && (field.default ?? field.derived_from) !== undefined);
  return {
    $schema: DIALECTS[target],
    title: form.title,
    ...objectOf(form.fields, isRequired),
  };
}

function objectOf(fields, isRequired) {
  const required = fields.filter(isRequired).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(
      fields.map((field) => [field.name, schemaOf(field)]),
    ),
    ...(required.length > 0 && { required }),
  };
}

function schemaOf(field) {
  const { label, help, secret, default: usual } = field;
  return {
    title: label,
    description: help,
    ...valueOf(field),
    ...(secret && { writeOnly: true }),
    ...(usual !== undefined && { default: usual }),
  };
}

const TEXT = { type: "string" };

function valueOf(field) {
  switch (field.kind) {
    case "integer":
      return { type: "integer", ...within(field) };
    case "decimal":
      return { type: "number", ...within(field) };
    case "boolean":
      return { type: "boolean" };
    case "yes_no":
    case "choice":
    case "zone":
      return field.choices ? { type: "string", enum: field.choices } : TEXT;
    case "digits":
      // The vendor's document decides whether the request has a number or text: both are clean.
      return { type: ["string", "integer"], pattern: "^[0-9]*$", minimum: 0 };
    case "phone":
      return { type: ["string", "integer"], minimum: 0 };
    case "date":
      return field.format === "YYYY-MM-DD"
        ? { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }
        : TEXT;
    case "group":
      return objectOf(field.fields, ({ required }) => required);
    case "list": {
      const { max_items: maxItems, item } = field;
      return {
        type: "array",
        items: schemaOf(item),
        ...(maxItems !== undefined && { maxItems }),
      };
    }
    default:
      return {
        ...TEXT,
        ...lengths(field),
        // A blank is a missing value.
        ...(field.required && { pattern: "\\S" }),
      };
  }
}

const within = ({ min, max }) => ({
  ...(min !== undefined && { minimum: min }),
  ...(max !== undefined && { maximum: max }),
});

/** JSON Schema counts characters; a limit in bytes is the upper bound of that. */
function lengths({ min_length: min, max_length: max, unit }) {
  return {
    ...(min !== undefined && unit !== "bytes" && { minLength: min }),
    ...(max !== undefined && { maxLength: max }),
  };
}
