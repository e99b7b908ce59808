#!/usr/bin/env bash
# UNTESTED: written without a Mac at hand. Expect to mend it at its first run.
#
# Makes crm-ffi/package/out/CrmFFI.xcframework of the static library for iPhones, their simulator and Macs. An app adds it
# and the sources of crm-ffi/swift/Sources/CrmKit. Needs macOS with Xcode, and rustup.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

device=(aarch64-apple-ios)
simulator=(aarch64-apple-ios-sim x86_64-apple-ios)
mac=(aarch64-apple-darwin x86_64-apple-darwin)
target=${CARGO_TARGET_DIR:-target}
out=crm-ffi/package/out
headers=$out/headers

rustup target add "${device[@]}" "${simulator[@]}" "${mac[@]}"
for triple in "${device[@]}" "${simulator[@]}" "${mac[@]}"; do
    # A static library has no exports to strip to: its symbols are stripped when the app is linked.
    cargo build --package crm-ffi --lib --profile ship --config 'profile.ship.strip="none"' --target "$triple"
done

rm -rf "$out"
mkdir -p "$headers"
cp crm-ffi/swift/Sources/CrmFFI/include/CrmFFI.h "$headers/"
# Without `link`, which is for the shared library: the framework is the library.
grep -v 'link "crm_ffi"' crm-ffi/swift/Sources/CrmFFI/include/module.modulemap >"$headers/module.modulemap"

# One library a platform, of all its processors.
joined() {
    local name=$1 libraries=()
    shift
    for triple in "$@"; do libraries+=("$target/$triple/ship/libcrm_ffi.a"); done
    mkdir -p "$out/$name"
    lipo -create "${libraries[@]}" -output "$out/$name/libcrm_ffi.a"
}
joined device "${device[@]}"
joined simulator "${simulator[@]}"
joined mac "${mac[@]}"

xcodebuild -create-xcframework \
    -library "$out/device/libcrm_ffi.a" -headers "$headers" \
    -library "$out/simulator/libcrm_ffi.a" -headers "$headers" \
    -library "$out/mac/libcrm_ffi.a" -headers "$headers" \
    -output "$out/CrmFFI.xcframework"
