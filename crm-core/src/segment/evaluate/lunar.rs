//! Days of the Chinese lunar calendar as civil dates.

use icu_calendar::cal::ChineseTraditional;
use icu_calendar::types::Month;
use time::Date;

use crate::base::PartialDate;

/// Julian day numbers count from this many days before the first of January of year 1.
const JULIAN_BEFORE_RATA_DIE: i64 = 1_721_425;

/// The day of a birthday in a lunar year, which has the number of the Gregorian year that it begins in. A leap month
/// that the year lacks stands for the ordinary one of its number, and a thirtieth day for the twenty-ninth.
pub(super) fn day_in(birthday: PartialDate, year: i32) -> Option<Date> {
    let ordinary = Month::new(birthday.month);
    let leap = birthday.leap.then(|| Month::leap(birthday.month));
    let months = leap.into_iter().chain([ordinary]);
    let days = months.flat_map(|month| [birthday.day, birthday.day.min(29)].map(|day| (month, day)));
    days.into_iter().find_map(|(month, day)| {
        let date =
            icu_calendar::Date::<ChineseTraditional>::try_new_chinese_traditional(year, month, day).ok()?;
        let julian = date.to_rata_die().to_i64_date() + JULIAN_BEFORE_RATA_DIE;
        Date::from_julian_day(i32::try_from(julian).ok()?).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[track_caller]
    fn check(birthday: PartialDate, year: i32, day: Date) {
        assert_eq!(day_in(birthday, year), Some(day));
    }

    #[test]
    fn festivals_fall_where_almanacs_have_them() {
        let new_year = PartialDate::chinese_lunar(None, 1, 1);
        for (year, day) in [
            (1985, date!(1985 - 02 - 20)),
            (2000, date!(2000 - 02 - 05)),
            (2023, date!(2023 - 01 - 22)),
            (2024, date!(2024 - 02 - 10)),
            (2025, date!(2025 - 01 - 29)),
            (2026, date!(2026 - 02 - 17)),
            (2033, date!(2033 - 01 - 31)),
        ] {
            check(new_year, year, day);
        }
        let mid_autumn = PartialDate::chinese_lunar(None, 8, 15);
        check(mid_autumn, 2020, date!(2020 - 10 - 01));
        check(mid_autumn, 2025, date!(2025 - 10 - 06));
    }

    #[test]
    fn a_leap_month_or_a_thirtieth_that_is_missing_has_a_stand_in() {
        let leap = PartialDate::chinese_lunar(Some(2025), 6, 1).leap_month();
        check(leap, 2025, date!(2025 - 07 - 25));
        check(leap, 2024, date!(2024 - 07 - 06));
        // The twelfth month of 2024 has 29 days.
        let last = PartialDate::chinese_lunar(None, 12, 30);
        check(last, 2023, date!(2024 - 02 - 09));
        check(last, 2024, date!(2025 - 01 - 28));
    }
}
