//! Expressions named by short texts: words, of which the first says what it is.

/// The expression that a short text stands for.
pub(in crate::segment::live) fn sql(short: &str) -> String {
    let words: Vec<&str> = short.split_whitespace().collect();
    let ago = |hours: &str| format!("now() - INTERVAL '{hours} hours'");
    match *words {
        ["tag", tag] => format!("has_tag('{tag}')"),
        ["orders", count] => format!("order_count >= {count}"),
        ["often", times, hours] => {
            format!(
                "COUNT(orders) FILTER (WHERE placed_at >= {}) >= {times}",
                ago(hours)
            )
        }
        ["quiet", times, hours] => {
            format!(
                "COUNT(interactions) FILTER (WHERE at >= {}) <= {times}",
                ago(hours)
            )
        }
        ["lapsed", hours] => format!("last_order_at < {}", ago(hours)),
        ["steady", hours] => format!("state_since(lifecycle) < {}", ago(hours)),
        ["bought", name] => format!("COUNT(order_lines) FILTER (WHERE product = '{name}') >= 1"),
        ["in", name] => format!("in_segment('{name}')"),
        ["not", name] => format!("NOT in_segment('{name}')"),
        ["both", one, other] => format!("in_segment('{one}') AND in_segment('{other}')"),
        ["custom", key] => format!("custom.{key} IS NOT NULL"),
        _ => short.to_owned(),
    }
}

/// Conditions that move with the calendar: months that are clamped, days, clocks of several zones, birthdays.
pub(super) const CALENDAR: &[&str] = &[
    "last_order_at >= now() - INTERVAL '1 month'",
    "last_order_at < now() - INTERVAL '2 months 1 day'",
    "last_order_at >= now() - INTERVAL '1 month' - INTERVAL '1 month 3 hours'",
    "stopped(orders, INTERVAL '1 month')",
    "stopped(interactions, INTERVAL '3 days')",
    "COUNT(orders) FILTER (WHERE placed_at >= now() - INTERVAL '1 month') >= 2",
    "COUNT(orders) FILTER (WHERE placed_at >= date_trunc('month', now())) >= 1",
    "SUM(orders.total) FILTER (WHERE placed_at >= now() - INTERVAL '1 month') >= 20",
    "last_order_at >= now() - INTERVAL '3 days' AND order_count >= 2",
    "2 > COUNT(order_lines) OR first_order_at < now() - INTERVAL '9 days' AND spent('EUR') <= 60",
    "last_order_at >= date_trunc('month', now()) - INTERVAL '1 month' AND last_order_at < date_trunc('month', now())",
    "last_order_at >= date_trunc('hour', now() - INTERVAL '1 month')",
    "last_order_at::date = today() - 2",
    "last_order_at::date >= (now() - INTERVAL '1 month')::date AND days_since(last_order_at) > 1.5",
    "(last_order_at AT TIME ZONE 'Asia/Tokyo')::date = (now() AT TIME ZONE 'Asia/Tokyo')::date",
    "regularly(orders, 1, 'week', 1, 2)",
    "EXTRACT(DAY FROM now()) IN (28, 31)",
    "EXTRACT(ISODOW FROM now()) IN (6, 7)",
    "EXTRACT(DAY FROM now() - INTERVAL '1 month') >= 30",
    "EXTRACT(HOUR FROM last_order_at) = EXTRACT(HOUR FROM now() - INTERVAL '1 month')",
    "local_hour(now()) BETWEEN 9 AND 17",
    "EXTRACT(MONTH FROM birthday) = EXTRACT(MONTH FROM now())",
    "days_until(next_anniversary(birthday)) <= 7",
    "next_anniversary(birthday, 'mar1') BETWEEN today() AND today() + 2",
    "age(birthday) >= 26",
    "p_alive < 0.7",
    "p_alive >= 0.4 AND clv > 20",
    "clv <= 35.5 OR expected_purchases IS NULL",
    "expected_purchases BETWEEN 1 AND 4",
    "p_alive * 2 < 1.5",
    "rfm_recency <= 2 AND rfm_frequency >= 2",
    "rfm_segment IN ('at risk', 'lost', 'champions')",
    "rfm_monetary >= 3",
    "propensity > 0.5",
    "cluster = 2 OR cluster > 2 AND propensity < 0.4",
    "cluster_name IN ('new', 'bought long ago')",
    "propensity BETWEEN 0.3 AND 0.6 OR propensity IS NULL",
    "propensity * 2 < 1 AND p_alive > 0.2",
];
