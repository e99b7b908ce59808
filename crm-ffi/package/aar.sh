#!/usr/bin/env bash
# UNTESTED: written without an Android NDK at hand. Expect to mend it at its first run.
#
# Makes crm-ffi/package/out/crm.aar: the Kotlin classes, and the shared library for Android's processors. An app adds it,
# net.java.dev.jna:jna (as @aar) and org.jetbrains.kotlinx:kotlinx-coroutines-android. Needs rustup, cargo-ndk,
# ANDROID_NDK_HOME, and Maven.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

out=crm-ffi/package/out
root=$out/aar

rustup target add aarch64-linux-android armv7-linux-androideabi x86_64-linux-android
rm -rf "$root"
mkdir -p "$root/jni"
cargo ndk --platform 26 -t arm64-v8a -t armeabi-v7a -t x86_64 -o "$root/jni" \
    build --package crm-ffi --lib --profile ship

mvn -B -q -f crm-ffi/kotlin/pom.xml package -DskipTests
cp crm-ffi/kotlin/target/crm-*.jar "$root/classes.jar"
cat >"$root/AndroidManifest.xml" <<'XML'
<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="crm">
    <uses-sdk android:minSdkVersion="26" />
</manifest>
XML
# JNA finds the library's functions, and the structs that cross, by their names.
cat >"$root/proguard.txt" <<'RULES'
-keep class com.sun.jna.** { *; }
-keep class crm.** { *; }
RULES
touch "$root/R.txt"
(cd "$root" && zip -qr ../crm.aar .)
