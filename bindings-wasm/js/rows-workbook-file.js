// Loads the module that reads workbooks when somebody asks.

/** From where the package is, or from a URL, a Response, bytes or a compiled module. */
export async function fromFile(source) {
  const workbooks = await import("./xlsx.init.js");
  await workbooks.default(source);
  return workbooks;
}
