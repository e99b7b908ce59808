//! Whole numbers in as few bytes as they fit.

/// Numbers as multiples of a step above the least of them; where all are alike they take no memory.
#[derive(Debug)]
pub(super) struct Ints {
    least: i64,
    step: i64,
    most: i64,
    len: usize,
    offsets: Offsets,
}

#[derive(Debug)]
enum Offsets {
    None,
    Bytes(Vec<u8>),
    Shorts(Vec<u16>),
    Words(Vec<u32>),
    Longs(Vec<u64>),
}

/// Runs a loop over offsets of either width; `$none` is what is done where there are none.
macro_rules! each_width {
    ($ints:expr, $range:expr, $offsets:ident => $work:expr, $none:expr) => {
        match &$ints.offsets {
            Offsets::None => $none,
            Offsets::Bytes(offsets) => {
                let $offsets = &offsets[$range];
                $work
            }
            Offsets::Shorts(offsets) => {
                let $offsets = &offsets[$range];
                $work
            }
            Offsets::Words(offsets) => {
                let $offsets = &offsets[$range];
                $work
            }
            Offsets::Longs(offsets) => {
                let $offsets = &offsets[$range];
                $work
            }
        }
    };
}

/// An offset of some width; a number that is wider is replaced by the greatest.
trait Width: Copy + PartialOrd {
    fn of(offset: u64) -> Self;

    fn key(self) -> i64;
}

macro_rules! width {
    ($($width:ty),*) => {$(
        impl Width for $width {
            fn of(offset: u64) -> Self {
                Self::try_from(offset).unwrap_or(Self::MAX)
            }

            fn key(self) -> i64 {
                u64::from(self).try_into().unwrap_or(i64::MAX)
            }
        }
    )*};
}
width!(u8, u16, u32, u64);

fn narrowed<T: Width>(values: &[i64], least: i64, step: i64) -> Vec<T> {
    let offset = |value: &i64| T::of(value.abs_diff(least) / step.unsigned_abs());
    values.iter().map(offset).collect()
}

fn keep_range<T: Width>(offsets: &[T], low: T, high: T, mask: &mut [u8]) {
    for (left, offset) in mask.iter_mut().zip(offsets) {
        *left &= u8::from(*offset >= low) & u8::from(*offset <= high);
    }
}

impl Ints {
    pub(super) fn of(values: &[i64]) -> Self {
        let least = values.iter().copied().min().unwrap_or(0);
        let most = values.iter().copied().max().unwrap_or(0);
        // Times are often whole seconds.
        let step: i64 = if values.iter().all(|value| (value - least) % 1_000 == 0) {
            1_000
        } else {
            1
        };
        let span = most.abs_diff(least) / step.unsigned_abs();
        let offsets = match span {
            0 => Offsets::None,
            1..=0xff => Offsets::Bytes(narrowed(values, least, step)),
            0x100..=0xffff => Offsets::Shorts(narrowed(values, least, step)),
            0x1_0000..=0xffff_ffff => Offsets::Words(narrowed(values, least, step)),
            _ => Offsets::Longs(narrowed(values, least, step)),
        };
        Self {
            least,
            step,
            most,
            len: values.len(),
            offsets,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// The least of them and the greatest.
    pub(super) fn ends(&self) -> (i64, i64) {
        (self.least, self.most)
    }

    pub(super) fn get(&self, at: usize) -> i64 {
        let offset =
            each_width!(self, at..=at, offsets => offsets.first().map_or(0, |offset| offset.key()), 0);
        self.least + self.step * offset
    }

    /// Puts the numbers of a range into `values`.
    pub(super) fn read(&self, range: std::ops::Range<usize>, values: &mut Vec<i64>) {
        values.clear();
        let number = |offset: i64| self.least + self.step * offset;
        each_width!(
            self,
            range.clone(),
            offsets => values.extend(offsets.iter().map(|offset| number(offset.key()))),
            values.resize(range.len(), self.least)
        );
    }

    /// Leaves of the mask, which begins at `start`, those from one number to another, both included.
    pub(super) fn keep(&self, (low, high): (i64, i64), start: usize, mask: &mut [u8]) {
        if low > self.most || high < self.least || low > high {
            return mask.fill(0);
        }
        let step = self.step.unsigned_abs();
        let low = low.max(self.least).abs_diff(self.least).div_ceil(step);
        let high = high.min(self.most).abs_diff(self.least) / step;
        if low > high {
            return mask.fill(0);
        }
        let range = start..start + mask.len();
        each_width!(self, range, offsets => keep_range(offsets, Width::of(low), Width::of(high), mask), {});
    }

    /// Leaves of the mask those whose number's place in the table is 1. No number is negative.
    pub(super) fn keep_in(&self, table: &[u8], start: usize, mask: &mut [u8]) {
        let range = start..start + mask.len();
        let base = usize::try_from(self.least).unwrap_or(usize::MAX);
        let look = |at: usize| table.get(base.saturating_add(at)).copied().unwrap_or(0);
        match (&self.offsets, self.step) {
            (Offsets::None, _) => {
                if look(0) == 0 {
                    mask.fill(0);
                }
            }
            (Offsets::Bytes(offsets), 1) => {
                for (left, offset) in mask.iter_mut().zip(&offsets[range]) {
                    *left &= look(usize::from(*offset));
                }
            }
            (Offsets::Shorts(offsets), 1) => {
                for (left, offset) in mask.iter_mut().zip(&offsets[range]) {
                    *left &= look(usize::from(*offset));
                }
            }
            _ => {
                for (left, at) in mask.iter_mut().zip(range) {
                    let place = usize::try_from(self.get(at)).unwrap_or(usize::MAX);
                    *left &= table.get(place).copied().unwrap_or(0);
                }
            }
        }
    }

    /// Of ascending numbers, how many are less than this one.
    pub(super) fn less_than(&self, bound: i64) -> usize {
        let (mut low, mut high) = (0, self.len);
        while low < high {
            let middle = low.midpoint(high);
            if self.get(middle) < bound {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    pub(super) fn bytes(&self) -> usize {
        match &self.offsets {
            Offsets::None => 0,
            Offsets::Bytes(offsets) => offsets.len(),
            Offsets::Shorts(offsets) => offsets.len() * 2,
            Offsets::Words(offsets) => offsets.len() * 4,
            Offsets::Longs(offsets) => offsets.len() * 8,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_width() {
        let day = 86_400_000;
        for values in [
            vec![5, 5, 5],
            vec![-3, 7, 0, 7],
            vec![0, 300, -40],
            vec![
                1_768_046_400_000,
                1_768_046_400_000 + day,
                1_768_046_400_000 + 7_000,
            ],
            vec![1, 70_000, 2],
            vec![i64::from(i32::MIN), i64::from(i32::MAX) * 9, 1],
        ] {
            let ints = Ints::of(&values);
            let mut read = Vec::new();
            ints.read(0..values.len(), &mut read);
            assert_eq!(read, values);
            for low in [i64::MIN, -3, 0, 1_768_046_400_001, values[0], values[1]] {
                for high in [i64::MAX, 299, values[1], values[2] - 1, values[0] + 1] {
                    let mut mask = vec![1; values.len()];
                    ints.keep((low, high), 0, &mut mask);
                    let kept = values.iter().map(|value| u8::from((low..=high).contains(value)));
                    assert_eq!(mask, kept.collect::<Vec<_>>(), "{low} to {high} of {values:?}");
                }
            }
        }
        let sorted = [1, 2, 2, 70_000];
        assert_eq!(
            [0, 2, 3, 70_001].map(|bound| Ints::of(&sorted).less_than(bound)),
            [0, 1, 3, 4]
        );
    }
}
