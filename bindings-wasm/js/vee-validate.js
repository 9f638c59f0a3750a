// The typed schema of vee-validate 4, which does not know Standard Schema yet. Nothing of that library is needed.

/**
 * @param {{ schema: () => any }} operation
 * @param {{ onWarnings?: (warnings: object[]) => void }} [settings]
 */
export function typedSchema(operation, { onWarnings } = {}) {
  const schema = operation.schema();
  return {
    __type: "VVTypedSchema",
    async parse(values) {
      const { report, payload } = schema.normalize(values);
      const of = (severity) =>
        report.issues.filter((issue) => issue.severity === severity);
      onWarnings?.(of("warning"));
      if (report.ok) return { value: payload, errors: [] };
      return { errors: grouped(of("error")) };
    },
  };
}

/** One entry for each field: the library keeps the last of several. */
function grouped(issues) {
  const found = new Map();
  for (const { path, message } of issues) {
    const name = nameOf(path);
    found.set(name, [...(found.get(name) ?? []), message]);
  }
  return [...found].map(([path, errors]) => ({ path, errors }));
}

/** `aliases[0].name`; an issue that concerns no field has a name that no field has. */
function nameOf(path) {
  if (path.length === 0) return "{document}";
  return path
    .map((step, at) =>
      typeof step === "number" ? `[${step}]` : at ? `.${step}` : step,
    )
    .join("");
}
