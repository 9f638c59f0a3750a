#!/usr/bin/env bash
# A sheet of people to NDJSON bodies and a file of errors, beside what people would use instead: `benches/rows/run.sh [ROWS...]`
# prints a table (10,000 and 1,000,000 rows unless said otherwise). One process each; times are of the processor, so that other
# programs change little. Python takes the wheel that is installed in target/bench-venv (`benches/run.sh` makes it), Node
# bindings-wasm/dist; a candidate that is not there is left out. ONLY=seatwright runs those whose names have this.
set -euo pipefail
cd "$(dirname "$0")/../.."
export POLARS_MAX_THREADS=1
python=${PYTHON:-target/bench-venv/bin/python}
mkdir -p target/bench-sheets
say() { # NAME ROWS COMMAND...
  local name=$1 rows=$2 line
  [[ $name == *"${ONLY:-}"* ]] || return 0
  line=$("${@:3}" 2>/dev/null | tail -1) || { echo "| $name | $rows | not there | | | |"; return; }
  node -e '
    const [name, rows, text] = process.argv.slice(1);
    const { seconds, peak, good, bad } = JSON.parse(text);
    const each = ((seconds / rows) * 1e6).toFixed(2);
    console.log(`| ${name} | ${rows} | ${seconds.toFixed(2)} s | ${each} µs | ${Math.round(peak / 1e6)} MB | ${good}, ${bad} |`);
  ' "$name" "$rows" "$line"
}
echo "| candidate | rows | processor | a row | most memory | right, faulty |"
echo "| --- | ---: | ---: | ---: | ---: | ---: |"
for rows in "${@:-10000 1000000}"; do for count in $rows; do
  sheet=target/bench-sheets/people-$count.csv
  [ -f "$sheet" ] || python3 benches/rows/sheet.py "$count" "$sheet"
  say "Python: seatwright" "$count" "$python" benches/rows/sheets.py seatwright "$sheet"
  say "Python: csv + pydantic" "$count" "$python" benches/rows/sheets.py csv_pydantic "$sheet"
  say "Python: polars + pydantic" "$count" "$python" benches/rows/sheets.py polars_pydantic "$sheet"
  say "Python: frictionless" "$count" "$python" benches/rows/sheets.py frictionless "$sheet"
  say "Node: seatwright" "$count" node benches/rows/sheets.mjs seatwright "$sheet"
  say "Node: papaparse + zod" "$count" node benches/rows/sheets.mjs csvZod "$sheet"
done; done
