// As `index.development.js`, for the module for sheets.

await Promise.resolve();

export * from "./rows.inline.js";
