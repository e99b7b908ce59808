// swift-tools-version: 6.0

import Foundation
import PackageDescription

// Where libcrm_ffi is, for this package and those that depend on its folder: `cargo build -p crm-ffi` says; `cargo xtask
// test` gives it. An app takes the XCFramework instead, which brings its own (crm-ffi/package/xcframework.sh).
let library = ProcessInfo.processInfo.environment["CRM_LIBRARY"] ?? "../../target/debug"
let linked: [LinkerSetting] = [.unsafeFlags(["-L\(library)", "-Xlinker", "-rpath", "-Xlinker", library])]

let package = Package(
    name: "crm",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [.library(name: "CrmKit", targets: ["CrmKit"])],
    targets: [
        .target(name: "CrmFFI", linkerSettings: linked),
        .target(name: "CrmKit", dependencies: ["CrmFFI"]),
        // What the tests run as processes of their own.
        .executableTarget(
            name: "contacts", dependencies: ["CrmKit"], path: "Examples/contacts"),
        .executableTarget(
            name: "killed-writer", dependencies: ["CrmKit"], path: "Tests/KilledWriter"),
        .testTarget(
            name: "CrmKitTests", dependencies: ["CrmKit", "contacts", "killed-writer"]),
    ],
    swiftLanguageModes: [.v6]
)
