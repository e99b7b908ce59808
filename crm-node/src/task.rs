//! Work off the event loop, and the one way in which it ends.

use std::io;

use crm_core::{Code, Error, Json, Result};
use napi::bindgen_prelude::{AsyncTask, ToNapiValue, TypeName};
use napi::{Env, Task};
use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

/// The greatest whole number that a JavaScript number holds exactly, with all below it.
const MAX_SAFE: u64 = (1 << 53) - 1;

/// Something to do on a thread of the pool, once.
pub struct Work<T>(Option<Box<dyn FnOnce() -> Result<T> + Send>>);

/// Starts `work`; the promise that JavaScript gets is settled with its end.
pub(crate) fn start<T>(work: impl FnOnce() -> Result<T> + Send + 'static) -> AsyncTask<Work<T>>
where
    T: Send + ToNapiValue + TypeName + 'static,
{
    AsyncTask::new(Work(Some(Box::new(work))))
}

impl<T> Task for Work<T>
where
    T: Send + ToNapiValue + TypeName + 'static,
{
    type Output = T;
    type JsValue = T;

    fn compute(&mut self) -> napi::Result<T> {
        let work = self.0.take();
        crm_wire::guarded(|| work.ok_or_else(|| Error::new(Code::Internal))?()).map_err(thrown)
    }

    fn resolve(&mut self, _: Env, output: T) -> napi::Result<T> {
        Ok(output)
    }
}

/// An error as JavaScript is thrown it: its parts as JSON in the message, of which `lib/errors.js` makes a `CrmError`.
#[expect(clippy::needless_pass_by_value, reason = "what `map_err` asks for")]
pub(crate) fn thrown(error: Error) -> napi::Error {
    napi::Error::from_reason(serde_json::to_string(&error).unwrap_or_default())
}

/// What JavaScript sent.
pub(crate) fn parsed(text: &str) -> Result<Json> {
    // JavaScript writes well-formed text, so what is left to refuse is nesting that has no end.
    serde_json::from_str(text).map_err(|_| Error::new(Code::TooDeep))
}

/// What JavaScript gets. A whole number that `JSON.parse` would round is a text that begins with U+0000, which no
/// stored text holds.
pub(crate) fn written(value: &impl Serialize) -> Result<String> {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, Exact);
    value
        .serialize(&mut serializer)
        .map_err(|_| Error::new(Code::Internal))?;
    String::from_utf8(bytes).map_err(|_| Error::new(Code::Internal))
}

struct Exact;

impl Formatter for Exact {
    fn write_i64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: i64) -> io::Result<()> {
        if value.unsigned_abs() > MAX_SAFE {
            write!(writer, "\"\\u0000{value}\"")
        } else {
            CompactFormatter.write_i64(writer, value)
        }
    }

    fn write_u64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: u64) -> io::Result<()> {
        if value > MAX_SAFE {
            write!(writer, "\"\\u0000{value}\"")
        } else {
            CompactFormatter.write_u64(writer, value)
        }
    }
}

/// Unwinds off the event loop as a panic does, for the test of the panic gateway.
#[cfg(feature = "panic-test")]
#[napi_derive::napi]
pub fn panic_for_test() -> AsyncTask<Work<String>> {
    start(|| std::panic::resume_unwind(Box::new("on purpose")))
}
