// Compiled, never run: an operation is what the standard's own types ask for, and forms get typed by it.

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type {
  StandardJSONSchemaV1,
  StandardSchemaV1,
} from "@standard-schema/spec";
import type { Resolver } from "react-hook-form";
import { resolver as ours } from "seatwright/react-hook-form";
import {
  operation,
  type NetsapiensUserCreate,
  type NetsapiensUserCreatePayload,
} from "seatwright";

const op = operation("netsapiens.user.create", { domain: "example.com" });

const schema: StandardSchemaV1 = op;
const typed: StandardSchemaV1<
  NetsapiensUserCreate,
  NetsapiensUserCreatePayload
> = op;
// @ts-expect-error the output is the payload
const wrong: StandardSchemaV1<NetsapiensUserCreate, string> = op;

type Input = StandardSchemaV1.InferInput<typeof op>;
type Output = StandardSchemaV1.InferOutput<typeof op>;
declare const output: Output;
const scope: NetsapiensUserCreatePayload["user-scope"] = output["user-scope"];
// @ts-expect-error a key that does not exist
const input: Input = { usr: "1004" };

const result = op["~standard"].validate({});
if (result.issues) {
  const issues: ReadonlyArray<StandardSchemaV1.Issue> = result.issues;
  const code: string | undefined = result.issues[0]?.code;
  void [issues, code];
} else {
  const value: NetsapiensUserCreatePayload = result.value;
  void value;
}

const resolver: Resolver<
  NetsapiensUserCreate,
  unknown,
  NetsapiensUserCreatePayload
> = standardSchemaResolver(op);

// A form has texts: its values type the schema, and what the schema gives out can be built.
type Values = { user: string; "email-address": string };
const form: StandardSchemaV1<Values, NetsapiensUserCreatePayload> =
  op.schema<Values>();
// @ts-expect-error a key that does not exist
op.schema<{ usr: string }>();
if (!result.issues) op.build(result.value);
const { payload } = op.normalize({ user: "1" } as Input);
if (payload) op.build(payload);
const own: Resolver<Values, unknown, NetsapiensUserCreatePayload> = ours(op);

const json: StandardJSONSchemaV1<
  NetsapiensUserCreate,
  NetsapiensUserCreatePayload
> = op;

void [form, own, json];
void [schema, typed, wrong, scope, input, resolver];
