// What comes out of a plan, as the Rust tests write it. Runs in Node and in pages.

/** The line of a plan: everything that can be asked of it. */
export async function planLine(name, plan) {
  const { document, requests } = await plan.save({
    document: true,
    requests: true,
  });
  const text = await document.text();
  const bodies = [];
  let beside = 0;
  const rows = [];
  for await (const row of plan) {
    bodies.push(row.request?.body ?? "");
    beside += row.beside.length;
    const like = row.from_template ?? [];
    rows.push([row.row, row.action, row.key, row.changes.length, like]);
  }
  const whole = JSON.parse(text);
  const said = whole.rows.map(({ row, action, key, changes, ...more }) => [
    row,
    action,
    key ?? null,
    changes?.length ?? 0,
    more.from_template ?? [],
  ]);
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const lines = (await requests.text()).split("\n").length - 1;
  if (
    !same(rows, said) ||
    !same(plan.unmanaged, whole.unmanaged) ||
    plan.digest !== whole.digest ||
    lines !== bodies.filter(Boolean).length + beside
  )
    throw new Error(`${name}: the rows are not those of the document`);
  return {
    name,
    document: text,
    bodies,
    summary: JSON.stringify(plan.summary),
  };
}

/** The lines of a case as a file. */
export function fileOf(lines, isOpen) {
  const text = lines.map((line) => `${line}\n`).join("");
  return isOpen ? text.slice(0, -1) : text;
}

/** The arguments of `plan` for a case. */
export function planArguments(expect) {
  const { rows, ...sheet } = expect.sheet ?? {};
  return [
    expect.operation ?? "netsapiens.user.create",
    fileOf(expect.csv, expect.open_end),
    {
      ...(expect.options ?? { domain: "example.com", defaults: "required" }),
      ...sheet,
      ...expect.plan,
      ...(rows && { sheet_limits: { rows } }),
      existing: expect.existing_lines
        ? fileOf(expect.existing_lines, expect.existing_open_end)
        : JSON.stringify(expect.existing),
      allow_errors: true,
      yes: ["cut_off", "far_fewer", "many_updates"],
    },
  ];
}

/** The line of a case, or the error that it is refused with. */
export async function runPlan(name, expect, plan) {
  try {
    const made = await plan(...planArguments(expect));
    const line = await planLine(name, made);
    await made.close();
    return line;
  } catch (error) {
    if (error.name !== "PlanError") throw error;
    return { name, error: error.message };
  }
}
