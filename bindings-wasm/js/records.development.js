// As `index.development.js`, for the module with the calls around a request.

await Promise.resolve();

export * from "./records.inline.js";
