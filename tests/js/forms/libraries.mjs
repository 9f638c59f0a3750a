// The recipes of `docs/forms.md` as pages: each mounts its component and keeps what the component sends.

import { fileURLToPath } from "node:url";

import vue from "@vitejs/plugin-vue";
import { build } from "vite";

const REACT = (file) => `
  import { createElement } from "react";
  import { createRoot } from "react-dom/client";
  import { CreateUser } from ${JSON.stringify(file)};
  globalThis.sent = [];
  const send = ({ method, path, body }) => globalThis.sent.push({ method, path, body });
  const place = document.body.appendChild(document.createElement("div"));
  createRoot(place).render(createElement(CreateUser, { send }));`;

const VUE = (file) => `
  import { createApp } from "vue";
  import CreateUser from ${JSON.stringify(file)};
  globalThis.sent = [];
  const send = ({ method, path, body }) => globalThis.sent.push({ method, path, body });
  const place = document.body.appendChild(document.createElement("div"));
  createApp(CreateUser, { send }).mount(place);`;

/** A recipe as files for a server: path to content. */
export async function pageOf(recipe) {
  const file = fileURLToPath(new URL(`recipes/${recipe}`, import.meta.url));
  const code = recipe.endsWith(".vue") ? VUE(file) : REACT(file);
  const { output } = await build({
    root: fileURLToPath(new URL(".", import.meta.url)),
    configFile: false,
    logLevel: "error",
    plugins: [vue(), entry(code)],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "esnext",
      minify: false,
      rollupOptions: {
        input: "virtual:entry",
        output: { entryFileNames: "recipe.js" },
      },
    },
  });
  return Object.fromEntries(
    output.map((made) => [`/${made.fileName}`, made.code ?? made.source]),
  );
}

const entry = (code) => ({
  name: "entry",
  resolveId: (id) => (id === "virtual:entry" ? `\0${id}` : null),
  load: (id) => (id === "\0virtual:entry" ? code : null),
});
