#!/bin/sh
# Runs a bench (write_64 when none is named) with syncs that cost CRM_BENCH_SYNC_US microseconds more on both sides, two
# milliseconds when that is not set. The shortest sleep takes about 55, so 20 makes a sync of 25 one of 100.
set -eu
cd "$(dirname "$0")/.."
bench=${1:-write_64}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cc -O2 -shared -fPIC -o "$scratch/slow_fsync.so" benches/slow_fsync.c -ldl
# Only the bench itself is slowed down: cargo starts it through this runner.
host=$(rustc -vV | sed -n 's/^host: //p' | tr 'a-z-' 'A-Z_')
export "CARGO_TARGET_${host}_RUNNER=env LD_PRELOAD=$scratch/slow_fsync.so CRM_BENCH_SYNC_US=${CRM_BENCH_SYNC_US:-2000}"
cargo bench -p crm-benches --bench "$bench"
