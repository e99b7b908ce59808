#!/usr/bin/env bash
# Builds the shared library as it is shipped, and prints its size; fails above 16 MB.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

cargo build --quiet --package crm-ffi --lib --profile ship
target=${CARGO_TARGET_DIR:-target}/ship
for library in "$target/libcrm_ffi.so" "$target/libcrm_ffi.dylib" "$target/crm_ffi.dll"; do
    [[ -f $library ]] || continue
    bytes=$(wc -c <"$library")
    echo "$(basename "$library"): $bytes bytes, $(gzip -9 <"$library" | wc -c) compressed"
    ((bytes <= 16 * 1000 * 1000)) || { echo "more than 16 MB" >&2; exit 1; }
done
