// The form as one file for a page: React has no build for browsers as they are.

import { fileURLToPath } from "node:url";

import { build } from "vite";

/** Path to content, for the server. */
export async function bundleForm() {
  const { output } = await build({
    root: fileURLToPath(new URL(".", import.meta.url)),
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "esnext",
      assetsInlineLimit: 0,
      rollupOptions: {
        input: fileURLToPath(new URL("form.mjs", import.meta.url)),
        output: {
          entryFileNames: "form.js",
          assetFileNames: "assets/[name][extname]",
        },
      },
    },
  });
  return Object.fromEntries(
    output.map((file) => [`/${file.fileName}`, file.code ?? file.source]),
  );
}
