#!/usr/bin/env bash
# Runs every figure and prints the tables: `cargo xtask bench`. Peers run beside us in the same process. The times stay in
# benches/results.ndjson, and the plots and tables of docs/performance.md are made of them.
set -euo pipefail
cd "$(dirname "$0")/.."

export BENCH_RESULTS="$PWD/benches/results.ndjson"
rm -f "$BENCH_RESULTS"

echo "== Rust: JSON text to a body =="
cargo bench --quiet --package seatwright-benches

echo
echo "== Python: dict to a body =="
python=target/bench-venv/bin/python
if [ ! -x "$python" ]; then
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { echo "Python 3.10 or newer is needed" >&2; exit 1; }
  python3 -m venv target/bench-venv
fi
"$python" -m pip install --quiet --disable-pip-version-check --requirement benches/python/requirements.txt
rm -rf target/bench-wheels
"$python" -m maturin build --quiet --profile wheel --manifest-path bindings-python/Cargo.toml --out target/bench-wheels
"$python" -m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps target/bench-wheels/*.whl
"$python" benches/python/dict_to_body.py

echo
echo "== JavaScript: object to a body =="
cargo xtask wasm
[ -d benches/js/node_modules ] || npm ci --prefix benches/js --no-audit --no-fund --silent
node benches/js/object_to_body.mjs

echo
echo "== Size of the WebAssembly module =="
node benches/size/sizes.mjs

echo
echo "== What each vendor adds: raw, brotli, more than the first =="
node benches/size/operations.mjs

node benches/plots.mjs
