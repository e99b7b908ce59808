#!/bin/sh
# Runs a bench (write_64 when none is named) with syncs that cost two milliseconds more, on both sides.
set -eu
cd "$(dirname "$0")/.."
bench=${1:-write_64}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cc -O2 -shared -fPIC -o "$scratch/slow_fsync.so" benches/slow_fsync.c -ldl
# Only the bench itself is slowed down: cargo starts it through this runner.
host=$(rustc -vV | sed -n 's/^host: //p' | tr 'a-z-' 'A-Z_')
export "CARGO_TARGET_${host}_RUNNER=env LD_PRELOAD=$scratch/slow_fsync.so CRM_BENCH_SLOW=1"
cargo bench -p crm-benches --bench "$bench"
