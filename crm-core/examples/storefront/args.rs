//! What the command line asks for.

use std::ffi::OsString;
use std::path::PathBuf;

use crm_core::{Currency, TimeZone};
use lexopt::prelude::*;

pub(crate) const HELP: &str = "\
A shop in one file: imports purchases, then shows what they say.

  storefront                        the CDNOW sample: 6,919 purchases of 2,357 customers
  storefront --csv FILE [OPTIONS]   purchases of your own, one line of an order in each row

It writes NAME.crm, the store, and NAME.html, the page, into the current folder. Run again, it skips
what is stored already.

The file (a COLUMN is a header's text, or its number from 1 with --no-header):
  --customer COLUMN       the customer's id               [customer, unless --email is given]
  --email COLUMN          the customer's e-mail address
  --customer-name COLUMN  the customer's name
  --date COLUMN           when the order was placed       [date]
  --date-format FORMAT    how dates are written: iso, or a pattern such as '%d.%m.%Y %H:%M'  [iso]
  --time-zone ZONE        the zone of the shop's days, such as Europe/Berlin; NAME.crm keeps it  [UTC]
  --amount COLUMN         what the line comes to          [amount, unless --price is given]
  --price COLUMN          the price of one, instead of the amount
  --quantity COLUMN       how many; below zero for goods that come back
  --order COLUMN          the order's number: rows that share one are one order
  --product COLUMN        the article number
  --currency CODE|COLUMN  a currency such as EUR, or the column that names it  [USD]
  --delimiter CHARACTER   what stands between two cells; `tab` for a tab       [,]
  --decimal-comma         amounts are written 12,30
  --no-header             the first row is data already

  --name NAME             the name of both files          [storefront; with --csv, that of FILE]
  --help                  this text
";

/// What to do.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Run(Box<Run>),
}

/// Which purchases to show, and under which name.
#[derive(Debug)]
pub(crate) struct Run {
    /// The name of the files, without their endings.
    pub(crate) name: String,
    /// The zone of the shop, for a new file.
    pub(crate) time_zone: Option<TimeZone>,
    /// A file of one's own; the sample without.
    pub(crate) csv: Option<Csv>,
}

/// A file of one's own, and what its columns mean.
#[derive(Debug)]
pub(crate) struct Csv {
    pub(crate) path: PathBuf,
    pub(crate) columns: Columns,
}

/// What the columns mean, as it was said.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    pub(crate) customer: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) customer_name: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) date_format: Option<String>,
    pub(crate) amount: Option<String>,
    pub(crate) price: Option<String>,
    pub(crate) quantity: Option<String>,
    pub(crate) order: Option<String>,
    pub(crate) product: Option<String>,
    pub(crate) currency: Option<String>,
    pub(crate) delimiter: Option<char>,
    pub(crate) decimal_comma: bool,
    pub(crate) no_header: bool,
}

/// Reads the command line; an error is a sentence for whoever typed it.
pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Command, String> {
    let (mut csv, mut name, mut time_zone) = (None, None, None);
    let mut columns = Columns::default();
    let mut of_the_file = None;
    let said = |error: lexopt::Error| error.to_string();
    while let Some(arg) = parser.next().map_err(said)? {
        let flag = match arg {
            Long(flag) => flag.to_owned(),
            Short('h') => "help".to_owned(),
            Value(value) => {
                return Err(format!(
                    "`{}` stands alone; a file is given with --csv",
                    value.display()
                ));
            }
            Short(_) => return Err(arg.unexpected().to_string()),
        };
        let mut value = || parser.value().map_err(said);
        let mut text = || text_of(value()?, &flag).map(Some);
        match flag.as_str() {
            "help" => return Ok(Command::Help),
            "csv" => csv = Some(PathBuf::from(value()?)),
            "name" => name = text()?,
            "time-zone" => {
                let zone = text()?.unwrap_or_default();
                let parsed = zone.parse::<TimeZone>();
                time_zone =
                    Some(parsed.map_err(|_| format!("`{zone}` is no time zone; Europe/Berlin is one"))?);
            }
            "customer" => columns.customer = text()?,
            "email" => columns.email = text()?,
            "customer-name" => columns.customer_name = text()?,
            "date" => columns.date = text()?,
            "date-format" => columns.date_format = text()?,
            "amount" => columns.amount = text()?,
            "price" => columns.price = text()?,
            "quantity" => columns.quantity = text()?,
            "order" => columns.order = text()?,
            "product" => columns.product = text()?,
            "currency" => columns.currency = text()?,
            "delimiter" => columns.delimiter = Some(delimiter(&text()?.unwrap_or_default())?),
            "decimal-comma" => columns.decimal_comma = true,
            "no-header" => columns.no_header = true,
            _ => return Err(format!("there is no --{flag}")),
        }
        if !["csv", "name", "time-zone"].contains(&flag.as_str()) {
            of_the_file = Some(flag);
        }
    }
    let csv = match (csv, of_the_file) {
        (Some(path), _) => Some(Csv {
            path,
            columns: columns.check()?,
        }),
        (None, Some(flag)) => return Err(format!("--{flag} tells of a file, which --csv names")),
        (None, None) => None,
    };
    let stem = csv.as_ref().and_then(|csv| csv.path.file_stem());
    let name = match (name, stem) {
        (Some(name), _) => name,
        (None, Some(stem)) => stem.to_string_lossy().into_owned(),
        (None, None) => "storefront".to_owned(),
    };
    if name.is_empty() || name.contains(['/', '\\']) {
        return Err("--name is the name of a file in the current folder".to_owned());
    }
    Ok(Command::Run(Box::new(Run { name, time_zone, csv })))
}

fn text_of(value: OsString, flag: &str) -> Result<String, String> {
    value
        .into_string()
        .map_err(|_| format!("the value of --{flag} is not UTF-8"))
}

fn delimiter(text: &str) -> Result<char, String> {
    let mut chars = text.chars();
    match (text, chars.next(), chars.next()) {
        ("tab" | "\\t", ..) => Ok('\t'),
        (_, Some(one), None) if one.is_ascii() => Ok(one),
        _ => Err(format!("`{text}` is not one ASCII character, such as ;")),
    }
}

impl Columns {
    fn check(self) -> Result<Self, String> {
        if self.amount.is_some() && self.price.is_some() {
            return Err(
                "--amount is what a line comes to and --price is the price of one: give one of them"
                    .to_owned(),
            );
        }
        Ok(self)
    }

    /// The currency of all rows, unless a column says it.
    pub(crate) fn fixed_currency(&self) -> Option<Currency> {
        self.currency
            .as_deref()
            .map_or(Some(Currency::USD), |text| text.parse().ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(args: &[&str]) -> Result<Run, String> {
        match parse(lexopt::Parser::from_args(args))? {
            Command::Run(run) => Ok(*run),
            Command::Help => Err("help".to_owned()),
        }
    }

    #[test]
    fn files_are_named_after_the_data() {
        assert_eq!(run(&[]).unwrap().name, "storefront");
        assert_eq!(run(&["--csv", "a/b/sales.2026.csv"]).unwrap().name, "sales.2026");
        assert_eq!(run(&["--csv=x.csv", "--name=shop"]).unwrap().name, "shop");
        assert!(run(&["--name", "a/b"]).is_err());
    }

    #[test]
    fn slips_are_told() {
        for (args, expected) in [
            (
                &["--customer", "id"][..],
                "--customer tells of a file, which --csv names",
            ),
            (
                &["sales.csv"],
                "`sales.csv` stands alone; a file is given with --csv",
            ),
            (&["--csv"], "missing argument for option '--csv'"),
            (&["--colour"], "there is no --colour"),
            (
                &["--csv=x", "--delimiter=::"],
                "`::` is not one ASCII character, such as ;",
            ),
            (
                &["--time-zone=Berlin"],
                "`Berlin` is no time zone; Europe/Berlin is one",
            ),
            (&["--help"], "help"),
        ] {
            assert_eq!(run(args).unwrap_err(), expected);
        }
    }
}
