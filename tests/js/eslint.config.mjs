// The rules for all JavaScript of the project; run from its root, with `npm run lint` here.

import js from "@eslint/js";
import globals from "globals";

const strict = {
  eqeqeq: "error",
  "no-console": "error",
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-param-reassign": "error",
  "no-return-assign": ["error", "except-parens"],
  "no-shadow": "error",
  "no-unused-vars": ["error", { ignoreRestSiblings: true }],
  "no-throw-literal": "error",
  "no-useless-concat": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": ["error", { destructuring: "all" }],
  "prefer-template": "off",
};

// Found in Node 20, in browsers and in workers alike: the package may use no others.
const everywhere = {
  AbortController: "readonly",
  Blob: "readonly",
  ReadableStream: "readonly",
  TextDecoder: "readonly",
  TextEncoder: "readonly",
  URL: "readonly",
  clearTimeout: "readonly",
  crypto: "readonly",
  performance: "readonly",
  setTimeout: "readonly",
};

export default [
  {
    ignores: [
      "**/node_modules/",
      "**/.venv/",
      "target/",
      "bindings-wasm/dist/",
      "web-demo/test-results/",
      "**/.next/",
      "**/.wrangler/",
    ],
  },
  { files: ["**/*.js", "**/*.mjs"], ...js.configs.recommended },
  {
    files: ["**/*.js", "**/*.mjs"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: strict,
  },
  {
    files: ["bindings-wasm/js/**"],
    languageOptions: { globals: everywhere },
  },
  {
    // The worker of sheets, and what makes it.
    files: [
      "bindings-wasm/js/rows.client.js",
      "bindings-wasm/js/rows.worker.js",
    ],
    languageOptions: { globals: { ...globals.worker, Worker: "readonly" } },
  },
  {
    files: ["web-demo/app/**"],
    languageOptions: { globals: globals.browser },
    rules: { "no-console": ["error", { allow: ["error"] }] },
  },
  {
    files: [
      "web-demo/**/*.mjs",
      "tests/js/**/*.mjs",
      "tests/tools/**/*.mjs",
      "benches/**/*.mjs",
    ],
    languageOptions: { globals: globals.nodeBuiltin },
    rules: { "no-console": "off" },
  },
  {
    // Part of these runs in a page.
    files: [
      "web-demo/test*/**",
      "web-demo/timed/**",
      "tests/js/**",
      "tests/tools/**",
      "benches/**",
    ],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ["tests/tools/apps/next/**/*.js"],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  },
];
