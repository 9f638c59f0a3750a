// Users of a conversion as rows: what is sent after a user stands in columns of the same row.

/**
 * The inputs of users who are ready, each with the values of its `requests` under the targets of a mapping: `device[1]:device`
 * is the id of the second device. For `read` and `plan` with `beside`.
 * @param {Iterable<{ ready?: boolean, report: { ok: boolean } | null, input: object | null, requests: Iterable<{ part: string, body: object }> }>} users
 * @returns {object[]}
 */
export function fromConversion(users) {
  const rows = [];
  for (const { ready, report, input, requests } of users)
    if (ready ?? report?.ok) rows.push({ ...input, ...columnsOf(requests) });
  return rows;
}

function columnsOf(requests) {
  const columns = {};
  const seen = {};
  for (const { part, body } of requests) {
    const at = seen[part] ?? 0;
    seen[part] = at + 1;
    const prefix = at > 0 ? `${part}[${at}]` : part;
    for (const [key, value] of Object.entries(body))
      columns[`${prefix}:${key}`] = value;
  }
  return columns;
}
