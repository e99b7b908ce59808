//! Small numbers as they are stored: seven bits a byte, the lowest first.

/// The number at the beginning, and what follows it.
pub(crate) fn small(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let last = bytes.iter().position(|byte| byte & 0x80 == 0)?;
    let (digits, rest) = bytes.split_at_checked(last + 1)?;
    let mut number = 0_u64;
    for digit in digits.iter().rev() {
        number = number.checked_mul(0x80)? | u64::from(digit & 0x7F);
    }
    Some((number, rest))
}

pub(crate) fn put_small(row: &mut Vec<u8>, mut number: u64) {
    loop {
        let [.., low] = number.to_be_bytes();
        number >>= 7;
        if number == 0 {
            row.push(low);
            return;
        }
        row.push(low | 0x80);
    }
}
