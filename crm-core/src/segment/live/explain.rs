//! Why a customer is a member or not: each condition with what it says, until when, and the values that decided.

use super::definitions::{Names, Of, texts};
use super::model::{ConditionValue, SegmentCondition, SegmentExplanation};
use super::read::Look;
use super::store;
use crate::base::{CustomerId, Result, SegmentId};
use crate::segment::evaluate::{Subject, evaluate, value};
use crate::segment::language::{Context, Expr, State, compile_expr};
use crate::segment::plan::Node;

impl Look<'_> {
    /// What each condition of the segment says of the customer.
    pub(super) fn explain(&self, id: SegmentId, customer: CustomerId) -> Result<SegmentExplanation> {
        let owner = self.ordinal(customer)?;
        let (_, row) = store::load_live(self.reader, id)?;
        let definition = self.definition(id)?;
        let rules: Vec<_> = definition.rule().map(|rule| &**rule).into_iter().collect();
        let (truths, until) = self
            .judge()
            .customer(owner, rules.iter().copied(), self.setting.now)?;
        let mut explanation = SegmentExplanation {
            is_member: truths == [true],
            until,
            conditions: Vec::new(),
        };
        // The definition in effect, or the first one while it looks at everybody.
        let text = texts(&row).next();
        if let (Some(Of::Plan(_)), Some(text)) = (rules.first().map(|rule| &rule.of), text) {
            let names = Names::of_stored(self.reader)?;
            let expr = Expr::parse(text)?;
            self.judge().about(owner, |subject| {
                names.with(|context| self.conditions(subject, context, &expr, 0, &mut explanation.conditions))
            })?;
        }
        Ok(explanation)
    }

    /// A condition and those that it is made of, each before its parts.
    fn conditions(
        &self,
        subject: &Subject<'_>,
        context: &Context<'_>,
        expr: &Expr,
        depth: u32,
        conditions: &mut Vec<SegmentCondition>,
    ) -> Result<()> {
        let verdict = evaluate(&compile_expr(expr, context)?, subject, self.setting.now)?;
        let parts = match expr {
            Expr::And { .. } | Expr::Or { .. } | Expr::Not { .. } => expr.children(),
            _ => Vec::new(),
        };
        let mut values = Vec::new();
        if parts.is_empty() {
            for operand in expr
                .children()
                .into_iter()
                .filter(|operand| !operand.is_literal())
            {
                values.extend(self.value(subject, context, operand)?);
            }
        }
        conditions.push(SegmentCondition {
            depth,
            expression: expr.to_string(),
            truth: verdict.truth,
            until: verdict.until,
            values,
        });
        for part in parts {
            self.conditions(subject, context, part, depth + 1, conditions)?;
        }
        Ok(())
    }

    /// What an operand is now; none of what has no value by itself, such as the name of a table.
    fn value(
        &self,
        subject: &Subject<'_>,
        context: &Context<'_>,
        operand: &Expr,
    ) -> Result<Option<ConditionValue>> {
        let asked = Expr::Is {
            of: Box::new(operand.clone()),
            state: State::Null,
            negated: false,
        };
        let Ok(plan) = compile_expr(&asked, context) else {
            return Ok(None);
        };
        let Node::IsNull(node) = &plan.root else {
            return Ok(None);
        };
        Ok(Some(ConditionValue {
            expression: operand.to_string(),
            value: value(node, subject, self.setting.now)?.to_text(),
        }))
    }
}
