// As `index.development.js`, for the module with the forms.

await Promise.resolve();

export * from "./forms.inline.js";
