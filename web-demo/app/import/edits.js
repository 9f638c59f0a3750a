// Cells that the person changed. The sheet itself stays as it is; the engine puts these texts in their place.

export class Edits {
  #steps = [];
  #undone = [];

  get canUndo() {
    return this.#steps.length > 0;
  }

  get canRedo() {
    return this.#undone.length > 0;
  }

  /**
   * @param {[row: number, column: number, text: string][]} cells changed together
   * @param {string} about what was done, in words
   */
  make(cells, about) {
    this.#steps.push({ cells, about });
    this.#undone = [];
  }

  /** @returns the step that was taken back */
  undo() {
    const step = this.#steps.pop();
    if (step) this.#undone.push(step);
    return step;
  }

  redo() {
    const step = this.#undone.pop();
    if (step) this.#steps.push(step);
    return step;
  }

  clear() {
    this.#steps = [];
    this.#undone = [];
  }

  /** For the engine: of several texts for a cell the last. */
  get cells() {
    const cells = new Map();
    for (const { cells: changed } of this.#steps)
      for (const cell of changed) cells.set(`${cell[0]}:${cell[1]}`, cell);
    return [...cells.values()];
  }

  /** How many cells are changed. */
  get count() {
    return this.cells.length;
  }
}
