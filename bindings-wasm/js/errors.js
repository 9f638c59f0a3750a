/** An option or an operation that does not exist, or a value an option does not take: the program is wrong. */
export class OptionError extends Error {
  constructor(message) {
    super(message);
    this.name = "OptionError";
  }
}

/** The input has errors. `report` names every one; the message lists them, and nothing of a secret. */
export class ValidationError extends Error {
  constructor(report) {
    const errors = report.issues.filter((issue) => issue.severity === "error");
    const lines = errors.map(
      (issue) => `  ${place(issue.path)}: ${issue.message}`,
    );
    super(
      [
        `${report.operation}: ${errors.length} ${errors.length === 1 ? "error" : "errors"}`,
        ...lines,
      ].join("\n"),
    );
    this.name = "ValidationError";
    this.report = report;
  }

  /** The issues of the report. */
  get issues() {
    return this.report.issues;
  }
}

function place(path) {
  return (
    path
      .map((step, at) =>
        typeof step === "number" ? `[${step}]` : at ? `.${step}` : step,
      )
      .join("") || "document"
  );
}
