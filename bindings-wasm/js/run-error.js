// An error of its own file: pages that only check and build do not load it.

/** A run that cannot begin or be resumed, or an answer that it does not take. */
export class RunError extends Error {
  constructor(message) {
    super(message);
    this.name = "RunError";
  }
}
