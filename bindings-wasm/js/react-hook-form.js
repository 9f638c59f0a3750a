// The resolver of react-hook-form: errors at their fields, with code, params and fix. Nothing of that library is needed.

/**
 * @param {{ schema: () => any }} operation
 * @param {{ onWarnings?: (warnings: object[]) => void }} [settings]
 */
export function resolver(operation, { onWarnings } = {}) {
  const schema = operation.schema();
  /** @param {{ fields?: object, criteriaMode?: string }} [options] */
  return (values, _context, options = {}) => {
    const { fields = {}, criteriaMode } = options;
    const { report, payload } = schema.normalize(values);
    const of = (severity) =>
      report.issues.filter((issue) => issue.severity === severity);
    onWarnings?.(of("warning"));
    if (report.ok) return { values: payload, errors: {} };
    const errors = {};
    for (const issue of of("error"))
      put(errors, issue, fields, criteriaMode === "all");
    return { values: {}, errors };
  };
}

/** The place of an issue that concerns no field. The library clears `root` before it looks for errors. */
const DOCUMENT = "{document}";

function put(errors, { path, code, message, params, fix }, fields, all) {
  const steps = path.length > 0 ? path.map(String) : [DOCUMENT];
  let place = errors;
  for (const step of steps.slice(0, -1)) place = place[step] ??= {};
  const last = steps.at(-1) === "root" ? DOCUMENT : steps.at(-1);
  const error = (place[last] ??= {});
  if (all) (error.types ??= {})[code] ??= message;
  // The first one stays: a group may have errors of its own beside those of its fields.
  if ("type" in error) return;
  Object.assign(error, { type: code, message, params });
  if (fix) error.fix = fix;
  const ref = fields[steps.join(".")]?.ref;
  if (ref) error.ref = ref;
}

/** An error with what the resolver knows of it; undefined for errors from elsewhere. */
export function resolvedError(error) {
  return error?.params === undefined ? undefined : error;
}
