import { useForm } from "@tanstack/react-form";
import { operation, type Request } from "seatwright/inline";

const fields = {
  user: "Extension",
  "name-first-name": "First name",
  "name-last-name": "Last name",
  "email-address": "E-mail",
  department: "Department",
  "time-zone": "Time zone",
} as const;
type Name = keyof typeof fields;
type Values = Record<Name, string>;

const createUser = operation("netsapiens.user.create", {
  domain: "example.com",
  defaults: "required",
}).schema<Values>();

export function CreateUser({ send }: { send: (request: Request) => void }) {
  const form = useForm({
    defaultValues: Object.fromEntries(
      Object.keys(fields).map((name) => [name, ""]),
    ) as Values,
    validators: { onChange: createUser, onSubmit: createUser },
    onSubmit: ({ value }) => send(createUser.build(value)),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
      noValidate
    >
      {(Object.keys(fields) as Name[]).map((name) => (
        <form.Field key={name} name={name}>
          {({ state, handleChange, handleBlur }) => (
            <label>
              {fields[name]}
              <input
                name={name}
                value={state.value}
                onChange={({ target }) => handleChange(target.value)}
                onBlur={handleBlur}
              />
              {state.meta.isTouched &&
                state.meta.errors
                  .slice(0, 1)
                  .map((error) => <em key={name}>{error?.message}</em>)}
            </label>
          )}
        </form.Field>
      ))}
      <button>Create</button>
    </form>
  );
}
