// Calls into the modules beside the first one: whether they are there, and what they refuse.

import { OptionError } from "./errors.js";

function gate(entry) {
  let loaded = false;
  return {
    /** Every entry says so after loading. */
    open() {
      loaded = true;
    },
    /** What a call gives. The core's own refusals are about the call, never about the data, unless `Kind` says another. */
    run(call, Kind = OptionError) {
      // The glue would only speak of a property of `undefined`.
      if (!loaded)
        throw new Error(`${entry} is not loaded yet: await init() first`);
      try {
        return call();
      } catch (error) {
        // A trap has another name.
        if (error.name !== "Error") throw error;
        throw new Kind(error.message);
      }
    },
    /** The value of the JSON text that a call gives. */
    asked(call) {
      return JSON.parse(this.run(call));
    },
  };
}

export const forms = gate("seatwright/forms");
export const records = gate("seatwright/records");
export const rows = gate("seatwright/rows");
