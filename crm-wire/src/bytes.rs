//! Bytes in JSON: text in base64 (RFC 4648, section 4), with padding.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::{Serialize, Serializer};

/// Bytes as an operation gives them.
pub(crate) struct Bytes(pub(crate) Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&encode(&self.0))
    }
}

/// The text of bytes.
pub fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The bytes of a text; none when it is not exactly what [`encode`] writes.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// Reads bytes as an operation takes them; `malformed` when the text is not base64.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(deserializer)?;
    decode(&text).ok_or_else(|| D::Error::custom("no base64"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    struct Arguments {
        #[serde(deserialize_with = "deserialize")]
        bytes: Vec<u8>,
    }

    #[test]
    fn bytes_are_base64_with_padding() {
        // RFC 4648, section 10; and the two signs that differ in the alphabet of URLs.
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("~~?", "fn4/"),
            ("~~>", "fn4+"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text);
            let given = serde_json::json!({ "bytes": text });
            let arguments: Arguments = serde_json::from_value(given).unwrap();
            assert_eq!(arguments.bytes, bytes.as_bytes());
        }
    }

    #[test]
    fn what_is_no_base64_is_refused() {
        for text in ["Zg", "Zg=", "Zh==", "fn4_", "Zm9v\n", "Zm 9v", "é"] {
            assert_eq!(decode(text), None, "{text}");
        }
        let given = serde_json::json!({ "bytes": [102, 111] });
        let refused = serde_json::from_value::<Arguments>(given).unwrap_err();
        assert!(refused.to_string().starts_with("invalid type"));
    }
}
