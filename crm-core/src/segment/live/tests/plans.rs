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
