import Form from "@rjsf/core";
import {
  ErrorSchemaBuilder,
  toErrorList,
  type FieldTemplateProps,
  type RJSFSchema,
  type ValidatorType,
} from "@rjsf/utils";
import { operation, type Request } from "seatwright/inline";
import "seatwright/forms/inline";

const createUser = operation("netsapiens.user.create", {
  domain: "example.com",
  defaults: "required",
}).schema();

/** Labels, help and choices of all fields; `flat` gives each value one type. */
const { properties, required } = createUser["~standard"].jsonSchema.input({
  target: "draft-07",
  libraryOptions: { flat: true },
}) as { properties: Record<string, RJSFSchema>; required: string[] };
const names = [
  "user",
  "name-first-name",
  "name-last-name",
  "email-address",
  "department",
  "time-zone",
];
const schema: RJSFSchema = {
  type: "object",
  properties: Object.fromEntries(
    names.map((name) => [name, properties[name] ?? {}]),
  ),
  required,
};

/** The operation itself takes the place of a validator of JSON Schema: its messages, and no second set of rules. */
const validator: ValidatorType = {
  validateFormData(values) {
    const errors = new ErrorSchemaBuilder();
    for (const { path, severity, message } of createUser.validate(values ?? {})
      .issues)
      if (severity === "error") errors.addErrors(message, [...path]);
    const errorSchema = errors.ErrorSchema;
    return { errors: toErrorList(errorSchema), errorSchema };
  },
  isValid: () => true,
  rawValidation: () => ({}),
};

function Field(props: FieldTemplateProps) {
  const { id, label, children, rawErrors = [] } = props;
  // The form itself is a field too.
  if (id === "root") return children;
  return (
    <label>
      {label}
      {children}
      {rawErrors.slice(0, 1).map((message) => (
        <em key={message}>{message}</em>
      ))}
    </label>
  );
}

export function CreateUser({ send }: { send: (request: Request) => void }) {
  return (
    <Form
      schema={schema}
      uiSchema={{ "ui:options": { label: false } }}
      validator={validator}
      templates={{ FieldTemplate: Field }}
      nameGenerator={(path) => path.join(".")}
      showErrorList={false}
      noHtml5Validate
      // Without it the library writes each refused form to the console.
      onError={() => undefined}
      onSubmit={({ formData }) => send(createUser.build(formData))}
    >
      <button>Create</button>
    </Form>
  );
}
