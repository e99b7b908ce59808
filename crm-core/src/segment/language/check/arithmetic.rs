//! Numbers, instants, dates and intervals reckoned with.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::compare::{both_move, one_of};
use super::{Checker, Side, Typed, part, still};
use crate::base::{Code, Error, Result};
use crate::segment::language::ast::{Arithmetic, Expr};
use crate::segment::language::interval;
use crate::segment::language::place::{Place, Span};
use crate::segment::language::schema::SegmentType as Type;
use crate::segment::plan::{Function, Interval, Node, Scalar, Zone};

impl Checker<'_> {
    pub(super) fn arithmetic(&mut self, op: Arithmetic, a: Side, b: Side, span: Span) -> Result<Typed> {
        let (a, b) = self.reckonable(op, a, b)?;
        let ((a, a_span), (b, b_span)) = (a, b);
        let moves = moves(op, (&a, a_span), (&b, b_span), span)?;
        let (Some(left), Some(right)) = (a.ty, b.ty) else {
            // With NULL it is NULL, of the other's type.
            return Ok(Typed {
                ty: a.ty.or(b.ty),
                ..Typed::constant(Scalar::Null, Type::Number)
            });
        };
        let ty = result(op, left, right).ok_or_else(|| wrong_sides(op, left, right, span))?;
        if let (Some(a), Some(b)) = (a.scalar(), b.scalar())
            && let Some(folded) = fold(op, a, b, span)?
        {
            return Ok(Typed::constant(folded, ty));
        }
        let node = Node::Arithmetic(op, Box::new(a.node), Box::new(b.node));
        Ok(Typed::new(node, ty).moving(moves))
    }

    /// Makes what is written out what it means beside the other, and a date its first instant where it must be one.
    fn reckonable(
        &mut self,
        op: Arithmetic,
        (mut a, a_span): Side,
        (mut b, b_span): Side,
    ) -> Result<(Side, Side)> {
        let timed = |ty| matches!(ty, Some(Type::Instant | Type::Date));
        if a.text().is_some() && b.text().is_none() {
            let like = if timed(b.ty) && op == Arithmetic::Add {
                Some(Type::Interval)
            } else {
                b.ty
            };
            a = self.coerce(a, like.unwrap_or(Type::Number), &[], a_span)?;
        } else if b.text().is_some() {
            let like = if timed(a.ty) { Some(Type::Interval) } else { a.ty };
            b = self.coerce(b, like.unwrap_or(Type::Number), &[], b_span)?;
        }
        // Whole days beside a date, as `CURRENT_DATE - 30`.
        if a.ty == Some(Type::Date) {
            b = days(b);
        } else if b.ty == Some(Type::Date) && op == Arithmetic::Add {
            a = days(a);
        }
        match (a.ty, b.ty) {
            (Some(Type::Date), Some(Type::Instant)) => a = self.start_of(a),
            (Some(Type::Instant), Some(Type::Date)) => b = self.start_of(b),
            (Some(Type::Date), Some(Type::Interval)) if !is_civil(&b) => a = self.start_of(a),
            (Some(Type::Interval), Some(Type::Date)) if !is_civil(&a) => b = self.start_of(b),
            _ => {}
        }
        Ok(((a, a_span), (b, b_span)))
    }

    pub(super) fn negate(&mut self, of: &Expr, place: &Place) -> Result<Typed> {
        let typed = self.check(of, place)?;
        still(&typed, place.span)?;
        one_of(&typed, &[Type::Number, Type::Interval], place.span)?;
        let folded = match typed.scalar() {
            Some(Scalar::Number(number)) => Some(Scalar::Number(-*number)),
            Some(Scalar::Interval(length)) => {
                interval::times(*length, Decimal::NEGATIVE_ONE).map(Scalar::Interval)
            }
            _ => None,
        };
        let node = folded.map_or_else(|| Node::Negate(Box::new(typed.node.clone())), Node::Constant);
        Ok(Typed { node, ..typed })
    }

    pub(super) fn concat(&mut self, sides: [&Expr; 2], place: &Place) -> Result<Typed> {
        let mut nodes = Vec::new();
        for (number, side) in sides.into_iter().enumerate() {
            nodes.push(self.expect_still(side, part(place, number), Type::Text)?.node);
        }
        Ok(Typed::new(Node::Call(Function::Concat, nodes), Type::Text))
    }

    /// Days from today to a date.
    pub(super) fn days_until(&mut self, date: Side, span: Span) -> Result<Typed> {
        self.reads.time = true;
        if let Node::Call(Function::NextAnniversary(_), _) = &date.0.node {
            let today = Box::new(Node::Today(Zone::Business));
            let node = Node::Arithmetic(Arithmetic::Subtract, Box::new(date.0.node), today);
            return Ok(Typed::new(node, Type::Number).moving(true));
        }
        let today = Typed::new(Node::Today(Zone::Business), Type::Date).moving(true);
        self.arithmetic(Arithmetic::Subtract, date, (today, span), span)
    }

    /// Days since an instant, with their fraction, or a date.
    pub(super) fn days_since(&mut self, of: Side, span: Span) -> Result<Typed> {
        self.reads.time = true;
        one_of(&of.0, &[Type::Instant, Type::Date], of.1)?;
        if of.0.ty == Some(Type::Date) {
            let today = Typed::new(Node::Today(Zone::Business), Type::Date).moving(true);
            return self.arithmetic(Arithmetic::Subtract, (today, span), of, span);
        }
        let now = Typed::new(Node::Now, Type::Instant).moving(true);
        let since = self.arithmetic(Arithmetic::Subtract, (now, span), of, span)?;
        let node = Node::Call(Function::DaysOf, vec![since.node]);
        Ok(Typed::new(node, Type::Number).moving(since.moves))
    }
}

/// Whether it is an interval of months and days that is written out.
fn is_civil(typed: &Typed) -> bool {
    matches!(typed.scalar(), Some(Scalar::Interval(Interval { millis: 0, .. })))
}

/// A whole number that is written out, as days.
fn days(typed: Typed) -> Typed {
    match typed.scalar() {
        Some(Scalar::Number(number)) if number.fract().is_zero() => {
            let Some(days) = number.to_i32() else { return typed };
            let interval = Interval {
                days,
                ..Interval::default()
            };
            Typed::constant(Scalar::Interval(interval), Type::Interval)
        }
        _ => typed,
    }
}

/// What comes of two types.
fn result(op: Arithmetic, a: Type, b: Type) -> Option<Type> {
    use Arithmetic::{Add, Divide, Multiply, Subtract};
    Some(match (op, a, b) {
        // The difference of two dates is days.
        (_, Type::Number, Type::Number) | (Subtract, Type::Date, Type::Date) => Type::Number,
        (Add | Subtract, Type::Instant, Type::Interval) | (Add, Type::Interval, Type::Instant) => {
            Type::Instant
        }
        (Add | Subtract, Type::Date, Type::Interval) | (Add, Type::Interval, Type::Date) => Type::Date,
        (Subtract, Type::Instant, Type::Instant)
        | (Add | Subtract, Type::Interval, Type::Interval)
        | (Multiply | Divide, Type::Interval, Type::Number)
        | (Multiply, Type::Number, Type::Interval) => Type::Interval,
        _ => return None,
    })
}

fn wrong_sides(op: Arithmetic, a: Type, b: Type, span: Span) -> Error {
    let (a, b, op) = (a.expected(), b.expected(), op.text());
    span.error(Code::WrongType, format_args!("{a} {op} {b} says nothing"))
}

/// Whether the result moves with the clock; an error where its next change could not be told.
fn moves(
    op: Arithmetic,
    (a, a_span): (&Typed, Span),
    (b, b_span): (&Typed, Span),
    span: Span,
) -> Result<bool> {
    if a.some || b.some {
        still(a, a_span)?;
        still(b, b_span)?;
    }
    match (a.moves, b.moves) {
        (false, false) => Ok(false),
        (true, true) => {
            let falls = matches!(&a.node, Node::Call(Function::NextAnniversary(_), _));
            if op == Arithmetic::Subtract && falls && b.node == Node::Today(Zone::Business) {
                return Ok(true);
            }
            Err(both_move(&[a, b], span))
        }
        (true, false) | (false, true) => {
            let (typed, place) = if a.moves { (a, a_span) } else { (b, b_span) };
            let timed = |of: &Typed| matches!(of.ty, Some(Type::Instant | Type::Date));
            if typed.ty == Some(Type::Interval) && (timed(a) || timed(b)) {
                // Its days are civil there, so it would not only rise where clocks change.
                let instead = "a length that does not move with the clock, as in now() + (a - b)";
                return Err(place.error(Code::Malformed, instead));
            }
            let by_number = b
                .scalar()
                .is_some_and(|by| !matches!(by, Scalar::Number(by) if by.is_zero()));
            let fits = match op {
                Arithmetic::Add | Arithmetic::Subtract => true,
                Arithmetic::Multiply => b.scalar().or(a.scalar()).is_some(),
                Arithmetic::Divide => a.moves && by_number,
                Arithmetic::Remainder => false,
            };
            if fits {
                return Ok(true);
            }
            still(typed, place).map(|()| false)
        }
    }
}

/// What comes of two values that are written out; none where that is for the evaluation to say.
fn fold(op: Arithmetic, a: &Scalar, b: &Scalar, span: Span) -> Result<Option<Scalar>> {
    let out_of_range = || span.error(Code::OutOfRange, "a result that can be held");
    let zero = |by: &Decimal| by.is_zero() && matches!(op, Arithmetic::Divide | Arithmetic::Remainder);
    let folded = match (op, a, b) {
        (_, Scalar::Number(_) | Scalar::Interval(_), Scalar::Number(by)) if zero(by) => None,
        (Arithmetic::Add, Scalar::Number(a), Scalar::Number(b)) => a.checked_add(*b).map(Scalar::Number),
        (Arithmetic::Subtract, Scalar::Number(a), Scalar::Number(b)) => a.checked_sub(*b).map(Scalar::Number),
        (Arithmetic::Multiply, Scalar::Number(a), Scalar::Number(b)) => a.checked_mul(*b).map(Scalar::Number),
        (Arithmetic::Divide, Scalar::Number(a), Scalar::Number(b)) => a.checked_div(*b).map(Scalar::Number),
        (Arithmetic::Remainder, Scalar::Number(a), Scalar::Number(b)) => {
            a.checked_rem(*b).map(Scalar::Number)
        }
        (Arithmetic::Add, Scalar::Interval(a), Scalar::Interval(b)) => {
            interval::add(*a, *b).map(Scalar::Interval)
        }
        (Arithmetic::Subtract, Scalar::Interval(a), Scalar::Interval(b)) => {
            let turned = interval::times(*b, Decimal::NEGATIVE_ONE);
            turned.and_then(|b| interval::add(*a, b)).map(Scalar::Interval)
        }
        (Arithmetic::Multiply, Scalar::Interval(length), Scalar::Number(by))
        | (Arithmetic::Multiply, Scalar::Number(by), Scalar::Interval(length)) => {
            interval::times(*length, *by).map(Scalar::Interval)
        }
        _ => return Ok(None),
    };
    folded.map(Some).ok_or_else(out_of_range)
}
