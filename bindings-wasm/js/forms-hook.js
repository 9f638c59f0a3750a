// Where an operation finds its form. The entry `seatwright/forms` brings what makes forms; a page that draws none goes
// without their text.

let describe = null;

/** Says what makes forms. */
export function provide(made) {
  describe = made;
}

/** The form of an operation with its options, which are JSON text. */
export function formOf(id, options) {
  if (describe === null)
    throw new Error(
      'describe() needs the labels and help: import "seatwright/forms" before it',
    );
  return describe(id, options);
}
