// What the page calls the choices of a list: what JSON Schema calls them too.
import assert from "node:assert/strict";
import { test } from "node:test";
import { operation, operations } from "../../bindings-wasm/dist/index.node.js";
import "../../bindings-wasm/dist/forms.inline.js";
import { optionsOf } from "../app/words.js";

/** Every field with choices, inside groups and lists too, with its schema. */
function* choices(fields, schema) {
  for (const field of fields ?? []) {
    const own = schema?.properties?.[field.name];
    if (field.choices && field.kind !== "zone") yield [field, own];
    yield* choices(field.fields, own);
    if (field.item)
      yield* choices([{ ...field.item, name: "items" }], {
        properties: { items: own?.items },
      });
  }
}

test("choices have one label", () => {
  let compared = 0;
  for (const id of operations()) {
    const bound = operation(id);
    const schema = bound["~standard"].jsonSchema.input({
      target: "draft-2020-12",
      libraryOptions: { clean: true },
    });
    for (const [field, own] of choices(bound.describe().fields, schema)) {
      // A long list has values alone.
      if (!own?.oneOf) continue;
      const labels = new Map(own.oneOf.map((one) => [one.const, one.title]));
      for (const { value, label } of optionsOf(field)) {
        assert.equal(label, labels.get(value), `${id} ${field.name} ${value}`);
        compared += 1;
      }
    }
  }
  assert.ok(compared > 50, `${compared}`);
});
