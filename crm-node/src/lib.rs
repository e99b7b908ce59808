//! The native half of the Node package.
//!
//! Operations by name, arguments and answers as JSON text, all work off the event loop. What a JavaScript value means
//! is decided in `lib/convert.js`, by the shapes that `shapes()` gives.

#![expect(
    unreachable_pub,
    reason = "what `#[napi]` marks is public to JavaScript, and to nobody in Rust"
)]

mod clock;
mod handle;
mod shapes;
mod table;
mod task;
