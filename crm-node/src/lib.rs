//! The native half of the Node package.
//!
//! Operations by name, arguments and answers as JSON text, all work off the event loop. What a JavaScript value means
//! is decided in `lib/convert.js`, by the shapes that `shapes()` gives.

pub mod clock;
pub mod handle;
pub mod shapes;
mod table;
pub mod task;
