// Whether the module with the calls around a request is there; every entry says so after loading.

let loaded = false;

export function connect() {
  loaded = true;
}

/** Throws before that: the glue would only speak of a property of `undefined`. */
export function mustBeLoaded() {
  if (!loaded)
    throw new Error("seatwright/records is not loaded yet: await init() first");
}
