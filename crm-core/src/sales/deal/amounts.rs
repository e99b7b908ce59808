//! What a deal's lines come to.

use rust_decimal::Decimal;

use super::{BillingInterval, Deal, DealLine, Recurring};
use crate::base::{Code, Error, Result, check_amount, check_magnitude};

fn fits(amount: Option<Decimal>) -> Result<Decimal> {
    amount.ok_or_else(|| Error::field_of(Code::OutOfRange, "lines"))
}

/// What a line comes to each time that it is paid for: quantity · unit price − discount + tax, as in an order.
pub(super) fn line_total(line: &DealLine) -> Result<Decimal> {
    let goods = fits(line.quantity.checked_mul(line.unit_price))?;
    check_magnitude(goods, "lines")?;
    fits(
        goods
            .checked_sub(line.discount)
            .and_then(|net| net.checked_add(line.tax)),
    )
}

/// The sums of the lines: what is paid once, and what is paid again and again, in the longest interval of a line. Another
/// line counts there as often as it is paid for in that time, so 30 a month and 100 a year are 460 a year.
pub(super) fn sums(lines: &[DealLine]) -> Result<(Decimal, Option<Recurring>)> {
    let longest = lines.iter().filter_map(|line| line.interval).max();
    let (mut once, mut again) = (Decimal::ZERO, Decimal::ZERO);
    for line in lines {
        let total = line_total(line)?;
        match (line.interval, longest) {
            (Some(interval), Some(longest)) => {
                let times = Decimal::from(times_in(longest, interval));
                let total = total.checked_mul(times);
                again = fits(total.and_then(|total| again.checked_add(total)))?;
            }
            _ => once = fits(once.checked_add(total))?,
        }
    }
    check_amount(once, "lines")?;
    check_amount(again, "lines")?;
    let recurring = longest.map(|interval| Recurring {
        amount: again,
        interval,
    });
    Ok((once, recurring))
}

/// How often something is paid for in a longer time.
fn times_in(longer: BillingInterval, interval: BillingInterval) -> u32 {
    longer.months() / interval.months()
}

/// Gives a deal the sums of its lines, when it has any.
pub(super) fn add_up(deal: &mut Deal) -> Result<()> {
    if !deal.lines.is_empty() {
        let (once, recurring) = sums(&deal.lines)?;
        deal.amount = Some(once);
        deal.recurring = recurring;
    }
    Ok(())
}

/// Whether the deal has the sums of its lines, when it has any.
pub(in crate::sales) fn adds_up(deal: &Deal) -> bool {
    let mut added = deal.clone();
    add_up(&mut added).is_ok() && added == *deal
}
