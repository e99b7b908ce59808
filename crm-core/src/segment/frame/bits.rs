//! Sets of customers: a bit each, or, while they are worked on, a byte each.
//!
//! A *mask* says of some rows in a row which are left, one byte of 0 or 1 each: comparing codes makes bytes, and loops over
//! bytes are what compilers turn into vector instructions.

/// Bits of dense ordinals.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Bits {
    words: Vec<u64>,
}

impl Bits {
    /// So many bits, all clear; the last word is full.
    pub(super) fn new(size: usize) -> Self {
        Self {
            words: vec![0; size.div_ceil(64)],
        }
    }

    pub(super) fn of_words(words: Vec<u64>) -> Self {
        Self { words }
    }

    pub(super) fn words(&self) -> &[u64] {
        &self.words
    }

    pub(super) fn set(&mut self, at: usize) {
        if at / 64 >= self.words.len() {
            self.words.resize(at / 64 + 1, 0);
        }
        self.words[at / 64] |= 1 << (at % 64);
    }

    pub(super) fn clear(&mut self, at: usize) {
        if let Some(word) = self.words.get_mut(at / 64) {
            *word &= !(1 << (at % 64));
        }
    }

    /// Whether it is set; what lies beyond the end is not.
    pub(crate) fn get(&self, at: usize) -> bool {
        self.words
            .get(at / 64)
            .is_some_and(|word| word >> (at % 64) & 1 == 1)
    }

    /// How many are set.
    pub(crate) fn count(&self) -> u64 {
        self.words.iter().map(|word| u64::from(word.count_ones())).sum()
    }

    /// Those that are set, ascending.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        (0_u32..).step_by(64).zip(&self.words).flat_map(|(start, word)| {
            let mut rest = *word;
            std::iter::from_fn(move || {
                let bit = rest.trailing_zeros();
                rest &= rest.wrapping_sub(1);
                (bit < 64).then_some(start + bit)
            })
        })
    }

    pub(super) fn bytes(&self) -> usize {
        self.words.len() * 8
    }
}

/// Eight bits as eight bytes.
const SPREAD: [u64; 256] = {
    let mut spread = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut bit = 0;
        while bit < 8 {
            spread[byte] |= ((byte as u64 >> bit) & 1) << (8 * bit);
            bit += 1;
        }
        byte += 1;
    }
    spread
};

/// Leaves of the mask those whose bit is as wanted.
pub(super) fn keep(mask: &mut [u8], words: &[u64], wanted: bool) {
    let rows = mask.as_chunks_mut::<64>().0;
    for (rows, word) in rows.iter_mut().zip(words) {
        let word = if wanted { *word } else { !*word };
        match word {
            u64::MAX => {}
            0 => rows.fill(0),
            _ => {
                let eights = rows.as_chunks_mut::<8>().0;
                for (eight, byte) in eights.iter_mut().zip(word.to_le_bytes()) {
                    let kept = u64::from_le_bytes(*eight) & SPREAD[usize::from(byte)];
                    *eight = kept.to_le_bytes();
                }
            }
        }
    }
}

/// The bits of a mask, 64 rows a word.
pub(super) fn pack(mask: &[u8]) -> impl Iterator<Item = u64> + '_ {
    mask.as_chunks::<64>().0.iter().map(|rows| {
        let eights = rows.as_chunks::<8>().0.iter().enumerate();
        eights.fold(0, |word, (at, eight)| {
            // Each product of a byte and a bit of the factor lands on a bit of its own, the wanted ones on the upper eight.
            let byte = u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
            word | byte << (8 * at)
        })
    })
}

/// How many are left.
pub(super) fn count(mask: &[u8]) -> u64 {
    // Eight sums at once, each below 256.
    let sums = mask.as_chunks::<8>().0.chunks(255).map(|eights| {
        let sum = eights
            .iter()
            .fold(0, |sum, eight| sum + u64::from_le_bytes(*eight));
        sum.to_le_bytes().into_iter().map(u64::from).sum::<u64>()
    });
    sums.sum()
}

pub(super) fn is_empty(mask: &[u8]) -> bool {
    mask.chunks(512)
        .all(|chunk| chunk.iter().fold(0, |any, byte| any | byte) == 0)
}

/// Leaves those that are in both.
pub(super) fn and(mask: &mut [u8], other: &[u8]) {
    for (left, other) in mask.iter_mut().zip(other) {
        *left &= other;
    }
}

pub(super) fn or(mask: &mut [u8], other: &[u8]) {
    for (left, other) in mask.iter_mut().zip(other) {
        *left |= other;
    }
}

/// Leaves those that are not in the other.
pub(super) fn and_not(mask: &mut [u8], other: &[u8]) {
    for (left, other) in mask.iter_mut().zip(other) {
        *left &= other ^ 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_and_masks_say_the_same() {
        let mut bits = Bits::new(256);
        let members = [0, 1, 7, 8, 63, 64, 100, 191, 255];
        for at in members {
            bits.set(at as usize);
        }
        let mut mask = vec![1; 256];
        keep(&mut mask, bits.words(), true);
        assert_eq!(pack(&mask).collect::<Vec<_>>(), bits.words());
        assert_eq!((count(&mask), bits.count()), (9, 9));
        assert_eq!(bits.iter().collect::<Vec<u32>>(), members);
        keep(&mut mask, bits.words(), false);
        assert!(is_empty(&mask));
    }
}
