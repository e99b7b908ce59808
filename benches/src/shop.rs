//! A shop's data: every sale is a pure function of its number, so that both sides store the same.

/// Customers that the benches work with.
pub const CUSTOMERS: u32 = 100_000;

/// Articles that the shop sells.
const ARTICLES: u64 = 2_000;
/// 2023-01-01T00:00:00Z.
const OPENED: i64 = 1_672_531_200_000;
/// Between two sales: a million sales take three years.
const STEP: i64 = 94_608;

/// One order of two lines.
#[derive(Debug, Clone)]
pub struct Sale {
    /// Counts the sales from 0.
    pub index: u32,
    /// The order's number.
    pub number: String,
    /// Who bought, counted from 0.
    pub customer: u32,
    /// When, in milliseconds since 1970.
    pub placed_at: i64,
    /// What.
    pub lines: [Line; 2],
}

/// A line of a sale.
#[derive(Debug, Clone)]
pub struct Line {
    /// The article.
    pub sku: String,
    /// How many.
    pub quantity: i64,
    /// The price of one.
    pub cents: i64,
}

impl Sale {
    /// What the customer owes.
    pub fn total_cents(&self) -> i64 {
        self.lines.iter().map(|line| line.quantity * line.cents).sum()
    }
}

/// A customer's name.
pub fn name_of(customer: u32) -> String {
    const FIRST: [&str; 8] = [
        "Ada", "Bruno", "Chloé", "Dmitri", "Emeka", "Fatima", "Grace", "Hiro",
    ];
    const LAST: [&str; 8] = [
        "Lind", "Okafor", "Martin", "Kaya", "Novák", "Silva", "Tanaka", "Weber",
    ];
    let draw = mix(u64::from(customer)) as usize;
    format!("{} {} {customer}", FIRST[draw % 8], LAST[draw / 8 % 8])
}

/// A customer's e-mail address.
pub fn email_of(customer: u32) -> String {
    format!("customer{customer}@example.org")
}

/// Sales come in the order of time.
pub fn sale(index: u32) -> Sale {
    let mut draw = Draw(u64::from(index) << 8);
    let line = |draw: &mut Draw| {
        let article = draw.below(ARTICLES);
        Line {
            sku: format!("SKU-{article:04}"),
            quantity: 1 + draw.below(3) as i64,
            cents: 199 + (mix(article) % 9_800) as i64,
        }
    };
    Sale {
        index,
        number: format!("W-{index:07}"),
        customer: buyer(&mut draw),
        placed_at: OPENED + i64::from(index) * STEP + draw.below(STEP as u64) as i64,
        lines: [line(&mut draw), line(&mut draw)],
    }
}

/// A range of sales.
pub fn sales(indexes: std::ops::Range<u32>) -> Vec<Sale> {
    indexes.map(sale).collect()
}

/// A few customers buy often and most seldom: of a million sales to 100,000 customers the best buys 460 times, 240 buy
/// 50 times or more, the median 8 times. Good customers are spread over all numbers.
fn buyer(draw: &mut Draw) -> u32 {
    let rank = (draw.unit().powf(1.5) * f64::from(CUSTOMERS)) as u32;
    // 70,001 and 100,000 have no common factor, so every rank gets a customer of its own.
    (u64::from(rank) * 70_001 % u64::from(CUSTOMERS)) as u32
}

/// The finalizer of `SplitMix64` (Steele, Lea, Flood 2014).
fn mix(state: u64) -> u64 {
    let z = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 += 1;
        mix(self.0)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// From 0 up to 1.
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }
}
