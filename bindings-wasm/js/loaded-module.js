// Calls into the modules beside the first one: whether they are there, and what they refuse.

import { OptionError } from "./errors.js";
import { learner, teachAll } from "./profiles-hook.js";

/** @param replace puts a new instance in the place of one that trapped */
function gate(entry) {
  let replace = null;
  let learn = null;
  return {
    /** Every entry says so after loading, with what replaces the module. */
    open(reset) {
      replace = reset;
      if (learn !== null) teachAll(learn);
    },
    /** Says how the module is told of a profile. */
    learns(call) {
      learn = call;
      learner((document, name) => {
        if (replace !== null) call(document, name);
      });
    },
    /** Whether it is loaded. */
    get isOpen() {
      return replace !== null;
    },
    /** What a call gives. The core's own refusals are about the call, never about the data, unless `Kind` says another. */
    run(call, Kind = OptionError) {
      // The glue would only speak of a property of `undefined`.
      if (replace === null)
        throw new Error(`${entry} is not loaded yet: await init() first`);
      try {
        return call();
      } catch (error) {
        // A trap has another name. Its memory is in no known state, and the next call must work.
        if (error.name !== "Error") {
          replace();
          if (learn !== null) teachAll(learn);
          throw error;
        }
        throw new Kind(error.message);
      }
    },
    /** What a call gives; `then` is what is still to be done with its JSON text. */
    asked(call, then = (made) => made) {
      return JSON.parse(then(this.run(call)));
    },
  };
}

export const forms = gate("seatwright/forms");
export const records = gate("seatwright/records");
export const rows = gate("seatwright/rows");
/** Reads workbooks for the one before. */
export const workbooks = gate("seatwright/rows");
