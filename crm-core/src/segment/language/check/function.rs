//! Functions.

use super::behaviour::{unit, whole};
use super::compare::one_of;
use super::literal::zone_of;
use super::{Checker, Typed, part, still, word};
use crate::base::{Code, Currency, Error, Result};
use crate::customers::Channel;
use crate::segment::language::ast::{Comparison, DatePart, Expr};
use crate::segment::language::place::{Place, Span};
use crate::segment::language::schema::{FUNCTIONS, SCORES, SegmentType as Type};
use crate::segment::language::words::{meant, nearest};
use crate::segment::plan::{Attribute, Function, LeapDay, Node, Scalar, Unit, Zone};

/// The most buckets.
const MAX_BUCKETS: u32 = 1_000_000;

/// So many arguments.
pub(super) fn arguments<'e, const N: usize>(
    args: &'e [Expr],
    place: &Place,
    signature: &str,
) -> Result<&'e [Expr; N]> {
    args.try_into()
        .map_err(|_| wrong_arguments(place.span, signature))
}

fn wrong_arguments(span: Span, signature: &str) -> Error {
    span.error(Code::Malformed, format_args!("{signature} is expected"))
}

impl Checker<'_> {
    pub(super) fn call(&mut self, name: &str, args: &[Expr], place: &Place) -> Result<Typed> {
        let name = match name {
            "ceiling" => "ceil",
            "cardinality" | "array_length" | "char_length" => "length",
            _ => name,
        };
        let Some(entry) = FUNCTIONS.iter().find(|entry| entry.name == name) else {
            let near = || nearest(name, FUNCTIONS.iter().map(|entry| entry.name));
            let near = meant(name).or_else(near);
            return Err(self.unknown(name, near, place.span));
        };
        let signature = entry.signature;
        match name {
            "never" => self.presence(args, place, Comparison::Equal, signature),
            "ever" => self.presence(args, place, Comparison::Greater, signature),
            "followed_by" => self.followed_by(args, place, signature),
            "stopped" => self.stopped(args, place, signature),
            "regularly" => self.regularly(args, place, signature),
            "state_since" => self.state_since(args, place, signature),
            "last_change" => self.last_change(args, place, signature),
            "has_consent" | "has_tag" | "in_segment" | "bucket" | "spent" | "refunded" | "balance" => {
                self.of_customer(name, args, place, signature)
            }
            "p_alive" | "expected_purchases" | "clv" | "rfm_recency" | "rfm_frequency" | "rfm_monetary"
            | "rfm_segment" | "propensity" | "cluster" | "cluster_name" => {
                self.of_model(name, args, place, signature)
            }
            "now" | "today" | "local_date" | "local_hour" | "age" | "next_anniversary" | "days_until"
            | "days_since" | "date_trunc" => self.of_time(name, args, place, signature),
            _ => self.of_values(name, args, place, signature),
        }
    }

    fn of_customer(&mut self, name: &str, args: &[Expr], place: &Place, signature: &str) -> Result<Typed> {
        let first = part(place, 0);
        Ok(match name {
            "has_consent" => {
                let (purpose, channel) = match args {
                    [purpose] => (purpose, None),
                    [purpose, channel] => (purpose, Some(channel_named(channel, part(place, 1))?)),
                    _ => return Err(wrong_arguments(place.span, signature)),
                };
                let purpose = match purpose {
                    Expr::Null => None,
                    purpose => Some(word(purpose, first, "a purpose")?.into()),
                };
                self.reads.customer = true;
                Typed::new(Node::HasConsent(purpose, channel), Type::Bool)
            }
            "has_tag" => {
                let [tag] = arguments(args, place, signature)?;
                let tag = Node::Constant(Scalar::Text(word(tag, first, "a tag")?.into()));
                self.reads.customer = true;
                let tags = Box::new(Node::Attribute(Attribute::Tags));
                Typed::new(Node::Any(Comparison::Equal, Box::new(tag), tags), Type::Bool)
            }
            "in_segment" => {
                let [segment] = arguments(args, place, signature)?;
                let segment = word(segment, first, "a segment")?;
                let number = (self.context.segments)(segment);
                let number = number.ok_or_else(|| {
                    first
                        .span
                        .error(Code::UnknownReference, "a segment that there is")
                })?;
                self.segments.push(number);
                Typed::new(Node::InSegment(number), Type::Bool)
            }
            "bucket" => {
                let [salt, of] = arguments(args, place, signature)?;
                let salt = word(salt, first, "a salt")?.into();
                let of = whole(of, part(place, 1), MAX_BUCKETS)?;
                Typed::new(Node::Bucket { salt, of }, Type::Number)
            }
            _ => {
                let [currency] = arguments(args, place, signature)?;
                let currency = word(currency, first, "a currency")?;
                let unknown = |_| {
                    first
                        .span
                        .error(Code::UnknownCurrency, "three letters of ISO 4217")
                };
                let currency: Currency = currency.parse().map_err(unknown)?;
                self.reads.profile = true;
                let attribute = match name {
                    "spent" => Attribute::Spent(currency),
                    "refunded" => Attribute::Refunded(currency),
                    _ => Attribute::Balance(currency),
                };
                Typed::new(Node::Attribute(attribute), Type::Number)
            }
        })
    }

    /// What the models of a name say, which have to be there.
    fn of_model(&mut self, name: &str, args: &[Expr], place: &Place, signature: &str) -> Result<Typed> {
        let [model] = arguments(args, place, signature)?;
        let first = part(place, 0);
        let model = word(model, first, "a model")?;
        let wrong = || wrong_arguments(place.span, signature);
        let entry = SCORES.iter().find(|entry| entry.name == name).ok_or_else(wrong)?;
        if (self.context.models)(model) != Some(entry.item.kind()) {
            return Err(self.no_model(entry, model, first.span));
        }
        Ok(self.score_by(entry, model))
    }

    fn of_time(&mut self, name: &str, args: &[Expr], place: &Place, signature: &str) -> Result<Typed> {
        let first = part(place, 0);
        Ok(match name {
            "now" | "today" => {
                let [] = arguments(args, place, signature)?;
                self.reads.time = true;
                let (node, ty) = match name {
                    "now" => (Node::Now, Type::Instant),
                    _ => (Node::Today(Zone::Business), Type::Date),
                };
                Typed::new(node, ty).moving(true)
            }
            "local_date" | "local_hour" => {
                let [instant] = arguments(args, place, signature)?;
                let instant = self.expect(instant, first, Type::Instant)?;
                if name == "local_date" {
                    return Ok(self.date_of(instant, Zone::Customer));
                }
                self.reads.customer = true;
                let function = Function::Extract(DatePart::Hour, Zone::Customer);
                Typed::new(Node::Call(function, vec![instant.node]), Type::Number).moving(instant.moves)
            }
            "age" => {
                let [of] = arguments(args, place, signature)?;
                let of = self.anniversary(of, first)?;
                self.reads.time = true;
                Typed::new(Node::Call(Function::Age, vec![of]), Type::Number).moving(true)
            }
            "next_anniversary" => {
                let (of, leap) = match args {
                    [of] => (of, LeapDay::default()),
                    [of, Expr::Text { value }] if value == "feb28" => (of, LeapDay::February28),
                    [of, Expr::Text { value }] if value == "mar1" => (of, LeapDay::March1),
                    _ => return Err(wrong_arguments(place.span, signature)),
                };
                let of = self.anniversary(of, first)?;
                self.reads.time = true;
                let node = Node::Call(Function::NextAnniversary(leap), vec![of]);
                Typed::new(node, Type::Date).moving(true)
            }
            "days_until" => {
                let [date] = arguments(args, place, signature)?;
                let date = self.expect(date, first, Type::Date)?;
                return self.days_until((date, first.span), place.span);
            }
            "days_since" => {
                let [of] = arguments(args, place, signature)?;
                let mut of = self.check(of, first)?;
                if of.text().is_some() {
                    of = self.coerce(of, Type::Instant, &[], first.span)?;
                }
                return self.days_since((of, first.span), place.span);
            }
            _ => {
                let [unit_name, of] = arguments(args, place, signature)?;
                let unit = unit(unit_name, first)?;
                let span = part(place, 1).span;
                let of = self.timed(of, part(place, 1))?;
                if of.ty == Some(Type::Date) && unit == Unit::Hour {
                    return Err(span.error(Code::WrongType, "an instant is expected"));
                }
                let function = Function::Truncate(unit, zone_of(&of));
                Typed {
                    node: Node::Call(function, vec![of.node]),
                    ..of
                }
            }
        })
    }

    /// A birthday or a date that does not move.
    fn anniversary(&mut self, of: &Expr, place: &Place) -> Result<Node> {
        let mut typed = self.check(of, place)?;
        if typed.text().is_some() {
            typed = self.coerce(typed, Type::Date, &[], place.span)?;
        }
        still(&typed, place.span)?;
        one_of(&typed, &[Type::Anniversary, Type::Date], place.span)?;
        Ok(typed.node)
    }

    /// An instant or a date.
    fn timed(&mut self, of: &Expr, place: &Place) -> Result<Typed> {
        let mut typed = self.check_any(of, place)?;
        if typed.text().is_some() {
            typed = self.coerce(typed, Type::Instant, &[], place.span)?;
        }
        one_of(&typed, &[Type::Instant, Type::Date], place.span)?;
        Ok(typed)
    }

    pub(super) fn extract(&mut self, part: DatePart, (mut of, span): (Typed, Span)) -> Result<Typed> {
        if of.text().is_some() {
            of = self.coerce(of, Type::Instant, &[], span)?;
        }
        // Of a birthday what was given, in its own calendar.
        let given = matches!(part, DatePart::Year | DatePart::Month | DatePart::Day);
        if !(given && of.ty == Some(Type::Anniversary)) {
            one_of(&of, &[Type::Instant, Type::Date], span)?;
        }
        if of.ty == Some(Type::Date) && matches!(part, DatePart::Hour | DatePart::Minute) {
            return Err(span.error(Code::WrongType, "an instant is expected"));
        }
        if of.moves && part == DatePart::Minute {
            let wanted = "what moves with the clock has no part finer than HOUR";
            return Err(span.error(Code::Malformed, wanted));
        }
        let node = Node::Call(Function::Extract(part, zone_of(&of)), vec![of.node]);
        Ok(Typed::new(node, Type::Number).moving(of.moves))
    }

    /// Functions of values that do not move with the clock.
    fn of_values(&mut self, name: &str, args: &[Expr], place: &Place, signature: &str) -> Result<Typed> {
        use Type::{Bool, Number, Text};
        let (function, types, returns): (_, &[Type], _) = match name {
            "abs" => (Function::Abs, &[Number], Number),
            "floor" => (Function::Floor, &[Number], Number),
            "ceil" => (Function::Ceil, &[Number], Number),
            "round" if args.len() == 1 => (Function::Round, &[Number], Number),
            "round" => (Function::Round, &[Number, Number], Number),
            "lower" => (Function::Lower, &[Text], Text),
            "upper" => (Function::Upper, &[Text], Text),
            "trim" => (Function::Trim, &[Text], Text),
            "starts_with" => (Function::StartsWith, &[Text, Text], Bool),
            "ends_with" => (Function::EndsWith, &[Text, Text], Bool),
            "contains" => (Function::Contains, &[Text, Text], Bool),
            "length" => return self.length_of(args, place, signature),
            "coalesce" => return self.alike_call(Function::Coalesce, args, place, signature),
            "nullif" if args.len() == 2 => return self.alike_call(Function::NullIf, args, place, signature),
            "greatest" => return self.alike_call(Function::Greatest, args, place, signature),
            "least" => return self.alike_call(Function::Least, args, place, signature),
            _ => return Err(wrong_arguments(place.span, signature)),
        };
        if args.len() != types.len() {
            return Err(wrong_arguments(place.span, signature));
        }
        let mut nodes = Vec::with_capacity(args.len());
        for (number, (arg, ty)) in args.iter().zip(types).enumerate() {
            nodes.push(self.expect_still(arg, part(place, number), *ty)?.node);
        }
        Ok(Typed::new(Node::Call(function, nodes), returns))
    }

    fn length_of(&mut self, args: &[Expr], place: &Place, signature: &str) -> Result<Typed> {
        let of = args
            .first()
            .ok_or_else(|| wrong_arguments(place.span, signature))?;
        let first = part(place, 0);
        let typed = self.check(of, first)?;
        still(&typed, first.span)?;
        one_of(&typed, &[Type::Text, Type::Texts], first.span)?;
        // `array_length(tags, 1)` names the dimension.
        match &args[1..] {
            [] => {}
            [Expr::Number { value }] if *value == 1.into() && typed.ty == Some(Type::Texts) => {}
            _ => return Err(wrong_arguments(place.span, signature)),
        }
        Ok(Typed::new(
            Node::Call(Function::Length, vec![typed.node]),
            Type::Number,
        ))
    }

    /// A function of values of one type that returns it.
    fn alike_call(
        &mut self,
        function: Function,
        args: &[Expr],
        place: &Place,
        signature: &str,
    ) -> Result<Typed> {
        if args.is_empty() {
            return Err(wrong_arguments(place.span, signature));
        }
        let mut sides = Vec::with_capacity(args.len());
        for (number, arg) in args.iter().enumerate() {
            let place = part(place, number);
            let typed = self.check(arg, place)?;
            still(&typed, place.span)?;
            sides.push((typed, place.span));
        }
        let (nodes, ty) = self.alike(sides)?;
        Ok(Typed {
            ty,
            ..Typed::new(Node::Call(function, nodes), Type::Bool)
        })
    }
}

/// A channel by its name.
fn channel_named(expr: &Expr, place: &Place) -> Result<Channel> {
    const CHANNELS: &[(&str, Channel)] = &[
        ("email", Channel::Email),
        ("phone", Channel::Phone),
        ("sms", Channel::Sms),
        ("chat", Channel::Chat),
        ("social", Channel::Social),
        ("web", Channel::Web),
        ("app", Channel::App),
        ("in_person", Channel::InPerson),
        ("post", Channel::Post),
        ("device", Channel::Device),
    ];
    let written = word(expr, place, "a channel")?;
    if let Some((_, channel)) = CHANNELS.iter().find(|(name, _)| *name == written) {
        return Ok(*channel);
    }
    let names = || CHANNELS.iter().map(|(name, _)| *name);
    let near = nearest(written, names()).map(|near| format!("{near}?"));
    let known = near.unwrap_or_else(|| format!("one of {}", names().collect::<Vec<_>>().join(", ")));
    Err(place.span.error(Code::OutOfRange, known))
}
