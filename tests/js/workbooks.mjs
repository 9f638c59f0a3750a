// What comes of a workbook. Runs in Node and in pages.

import { result } from "./sheets.mjs";

/** The line of a workbook, or why it was refused. */
export async function outcome(read, { name, worksheet }, source) {
  try {
    const sheet = await read("netsapiens.user.create", source, {
      domain: "example.com",
      defaults: "required",
      allow_errors: true,
      worksheet,
    });
    const line = await result(name, sheet);
    await sheet.close();
    return line;
  } catch ({ name: kind, message: error }) {
    return { name, error, kind };
  }
}
