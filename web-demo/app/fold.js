// Text for a search: without accents, in lowercase.

/** `Zürich` as `zurich`. */
export const fold = (text) =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
