//! Conditions made of conditions, and `CASE`.

use super::{Checker, Typed, part, still};
use crate::base::Result;
use crate::segment::language::ast::{Comparison, Expr, State, When};
use crate::segment::language::place::Place;
use crate::segment::language::schema::SegmentType as Type;
use crate::segment::plan::{Function, Node, Scalar};

/// The condition, turned round when it is negated.
pub(super) fn not_if(negated: bool, node: Node) -> Node {
    if negated { Node::Not(Box::new(node)) } else { node }
}

/// Whether it compares what is known of the customer with a constant.
fn is_at_hand(node: &Node) -> bool {
    matches!(node, Node::Compare(_, a, b) if matches!((&**a, &**b), (Node::Attribute(_), Node::Constant(_))))
}

impl Checker<'_> {
    pub(super) fn logic(&mut self, expr: &Expr, place: &Place) -> Result<Typed> {
        let node = match expr {
            Expr::And { of } => Node::And(self.conditions(of, place)?),
            Expr::Or { of } => Node::Or(self.conditions(of, place)?),
            Expr::Is { of, state, negated } => not_if(*negated, self.is(of, *state, place)?),
            Expr::Not { of } => Node::Not(Box::new(self.condition(of, part(place, 0))?)),
            _ => self.condition(expr, place)?,
        };
        Ok(Typed::new(node, Type::Bool))
    }

    /// The parts of a junction, first those that cost least, since one of them may decide.
    fn conditions(&mut self, of: &[Expr], place: &Place) -> Result<Vec<Node>> {
        let parts = of.iter().enumerate();
        let parts = parts.map(|(number, expr)| self.condition(expr, part(place, number)));
        let mut parts: Vec<Node> = parts.collect::<Result<_>>()?;
        parts.sort_by_key(|part| !is_at_hand(part));
        Ok(parts)
    }

    fn is(&mut self, of: &Expr, state: State, place: &Place) -> Result<Node> {
        let place = part(place, 0);
        if state == State::Null {
            let typed = self.check(of, place)?;
            return Ok(Node::IsNull(Box::new(typed.node)));
        }
        let node = self.condition(of, place)?;
        let node = not_if(state == State::False, node);
        Ok(Node::Call(
            Function::Coalesce,
            vec![node, Node::Constant(Scalar::Bool(false))],
        ))
    }

    pub(super) fn case(
        &mut self,
        operand: Option<&Expr>,
        whens: &[When],
        otherwise: Option<&Expr>,
        place: &Place,
    ) -> Result<Typed> {
        let mut at = 0;
        let mut next = || {
            at += 1;
            part(place, at - 1)
        };
        let operand = match operand {
            Some(operand) => {
                let place = next();
                Some((self.check(operand, place)?, place.span))
            }
            None => None,
        };
        let mut conditions = Vec::new();
        let mut results = Vec::new();
        for case in whens {
            let (when, then) = (next(), next());
            conditions.push(match &operand {
                None => self.condition(&case.when, when)?,
                Some(operand) => {
                    let value = (self.check(&case.when, when)?, when.span);
                    let operand = self.again(operand)?;
                    self.compare(Comparison::Equal, operand, value, when.span)?
                }
            });
            results.push((self.check(&case.then, then)?, then.span));
        }
        let has_otherwise = otherwise.is_some();
        if let Some(otherwise) = otherwise {
            let place = next();
            results.push((self.check(otherwise, place)?, place.span));
        }
        for (result, span) in &results {
            still(result, *span)?;
        }
        let (mut nodes, ty) = self.alike(results)?;
        let otherwise = if has_otherwise {
            nodes.pop().map(Box::new)
        } else {
            None
        };
        let node = Node::Case(conditions.into_iter().zip(nodes).collect(), otherwise);
        Ok(Typed {
            ty,
            ..Typed::new(node, Type::Bool)
        })
    }
}
