import { useState } from "react";
import { useForm } from "react-hook-form";
import { operation, type Issue, type Request } from "seatwright/inline";
import { resolvedError, resolver } from "seatwright/react-hook-form";
import "seatwright/suggestions/inline";

const createUser = operation("netsapiens.user.create", {
  domain: "example.com",
  defaults: "required",
});

const fields = {
  user: "Extension",
  "name-first-name": "First name",
  "name-last-name": "Last name",
  "email-address": "E-mail",
  department: "Department",
  "time-zone": "Time zone",
  "voicemail-login-pin": "Voicemail PIN",
} as const;
type Name = keyof typeof fields;
type Values = Record<Name, string>;

export function CreateUser({ send }: { send: (request: Request) => void }) {
  const [warnings, setWarnings] = useState<Issue[]>([]);
  const [resolve] = useState(() =>
    resolver(createUser.schema<Values>(), { onWarnings: setWarnings }),
  );
  const { register, handleSubmit, setValue, formState } = useForm({
    resolver: resolve,
    defaultValues: Object.fromEntries(
      Object.keys(fields).map((name) => [name, ""]),
    ) as Values,
  });
  return (
    <form
      onSubmit={handleSubmit((payload) => send(createUser.build(payload)))}
      noValidate
    >
      {(Object.keys(fields) as Name[]).map((name) => {
        const error = resolvedError(formState.errors[name]);
        const fix = error?.fix;
        return (
          <label key={name}>
            {fields[name]}
            <input {...register(name)} aria-invalid={error !== undefined} />
            {error && <em data-code={error.type}>{error.message}</em>}
            {fix?.op === "replace" && (
              <button
                type="button"
                onClick={() =>
                  setValue(name, String(fix.value), { shouldValidate: true })
                }
              >
                Use {String(fix.value)}
              </button>
            )}
            {warnings
              .filter(({ path }) => path[0] === name)
              .map(({ code, message }) => (
                <small key={code}>{message}</small>
              ))}
          </label>
        );
      })}
      <button>Create</button>
    </form>
  );
}
