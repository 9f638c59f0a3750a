// Whether the module of an entry is there; every entry says so after loading.

function gate(entry) {
  let loaded = false;
  return {
    open() {
      loaded = true;
    },
    /** Throws before that: the glue would only speak of a property of `undefined`. */
    mustBeOpen() {
      if (!loaded)
        throw new Error(`${entry} is not loaded yet: await init() first`);
    },
  };
}

export const forms = gate("seatwright/forms");
export const records = gate("seatwright/records");
