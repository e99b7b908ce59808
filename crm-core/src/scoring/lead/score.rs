//! What a model says of customers.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{LeadAxis, LeadGroup, LeadModel, LeadQuery, LeadRule};
use crate::base::{Code, CustomerId, Error, Result, Timestamp, debug_by_type, decimal_json};
use crate::segment::{Inquiry, Question, Subject};

/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;
/// Points have so many decimals.
const DECIMALS: u32 = 4;
/// At most this many leads of a ranking.
const MAX_RANKED: u32 = 10_000;

/// The score of a customer, and what makes it up.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeadScore {
    /// The customer.
    pub customer_id: CustomerId,
    /// The instant of which it is.
    pub at: Timestamp,
    /// The points of fit.
    #[serde(deserialize_with = "decimal_json::read")]
    pub fit: Decimal,
    /// The points of engagement.
    #[serde(deserialize_with = "decimal_json::read")]
    pub engagement: Decimal,
    /// The grade; none where the lead has the points of none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<String>,
    /// The groups, in the model's order.
    pub groups: Vec<LeadGroupScore>,
}

/// What a group of rules gives.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeadGroupScore {
    /// The group's name.
    pub name: String,
    /// What it tells.
    pub axis: LeadAxis,
    /// Its points: those of its terms, less what the cap cuts off.
    #[serde(deserialize_with = "decimal_json::read")]
    pub points: Decimal,
    /// What the cap cuts off.
    #[serde(deserialize_with = "decimal_json::read")]
    pub cut: Decimal,
    /// What gives points, rule by rule, rows from the oldest to the newest.
    pub terms: Vec<LeadTerm>,
}

/// Something that gives points.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeadTerm {
    /// The rule's name.
    pub rule: String,
    /// How many, after they have decayed: with four decimals.
    #[serde(deserialize_with = "decimal_json::read")]
    pub points: Decimal,
    /// When the row happened; none of a rule about the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened_at: Option<Timestamp>,
    /// How many days that is ago, with four decimals.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub age_days: Option<Decimal>,
}

/// A lead among others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankedLead {
    /// The customer.
    pub customer_id: CustomerId,
    /// The points of fit.
    #[serde(deserialize_with = "decimal_json::read")]
    pub fit: Decimal,
    /// The points of engagement.
    #[serde(deserialize_with = "decimal_json::read")]
    pub engagement: Decimal,
    /// The grade; none where the lead has the points of none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<String>,
}

debug_by_type!(LeadScore, LeadGroupScore, LeadTerm);

/// A model whose expressions are understood.
pub(super) struct Scorer<'a> {
    model: &'a LeadModel,
    questions: Vec<Vec<Question>>,
    at: Timestamp,
}

impl<'a> Scorer<'a> {
    pub(super) fn new(inquiry: &Inquiry<'_>, model: &'a LeadModel) -> Result<Self> {
        let mut questions = Vec::with_capacity(model.groups.len());
        for (at, group) in model.groups.iter().enumerate() {
            let question = |(of, rule): (usize, &LeadRule)| {
                inquiry
                    .question(rule.source.table(), rule.expression.as_deref())
                    .map_err(|error| error.under(format_args!("groups[{at}].rules[{of}]")))
            };
            questions.push(
                group
                    .rules
                    .iter()
                    .enumerate()
                    .map(question)
                    .collect::<Result<_>>()?,
            );
        }
        Ok(Self {
            model,
            questions,
            at: inquiry.at(),
        })
    }

    pub(super) fn score(&self, customer_id: CustomerId, subject: &Subject<'_>) -> Result<LeadScore> {
        let too_large = || Error::field_of(Code::OutOfRange, "points");
        let mut score = LeadScore {
            customer_id,
            at: self.at,
            fit: Decimal::ZERO,
            engagement: Decimal::ZERO,
            grade: None,
            groups: Vec::with_capacity(self.model.groups.len()),
        };
        for (group, questions) in self.model.groups.iter().zip(&self.questions) {
            let group = self.group(group, questions, subject)?;
            let axis = match group.axis {
                LeadAxis::Fit => &mut score.fit,
                LeadAxis::Engagement => &mut score.engagement,
            };
            *axis = axis.checked_add(group.points).ok_or_else(too_large)?.normalize();
            score.groups.push(group);
        }
        let mut grades = self.model.grades.iter();
        let grade = grades.find(|grade| score.fit >= grade.fit && score.engagement >= grade.engagement);
        score.grade = grade.map(|grade| grade.name.clone());
        Ok(score)
    }

    fn group(
        &self,
        group: &LeadGroup,
        questions: &[Question],
        subject: &Subject<'_>,
    ) -> Result<LeadGroupScore> {
        let (mut terms, mut sum) = (Vec::new(), Decimal::ZERO);
        for (rule, question) in group.rules.iter().zip(questions) {
            for happened_at in question.ask(subject, self.at)? {
                let Some(term) = self.term(rule, happened_at) else {
                    continue;
                };
                sum = sum
                    .checked_add(term.points)
                    .ok_or_else(|| Error::field_of(Code::OutOfRange, "points"))?;
                terms.push(term);
            }
        }
        let points = group.cap.map_or(sum, |cap| sum.min(cap)).normalize();
        Ok(LeadGroupScore {
            name: group.name.clone(),
            axis: group.axis,
            points,
            cut: (sum - points).normalize(),
            terms,
        })
    }

    /// Points · 0.5^(age / half-life); none of what is yet to come.
    #[expect(clippy::cast_precision_loss, reason = "an age in milliseconds is below 2^53")]
    fn term(&self, rule: &LeadRule, happened_at: Option<Timestamp>) -> Option<LeadTerm> {
        let mut points = rule.points;
        let mut age_days = None;
        if let Some(happened_at) = happened_at {
            if happened_at > self.at {
                return None;
            }
            let days = (self.at.as_millis() - happened_at.as_millis()) as f64 / DAY;
            age_days = Decimal::from_f64_retain(days).map(rounded);
            if let Some(half_life) = rule.half_life_days {
                let left = 0.5_f64.powf(days / f64::from(half_life));
                points *= Decimal::from_f64_retain(left).unwrap_or_default().round_dp(12);
            }
        }
        Some(LeadTerm {
            rule: rule.name.clone(),
            points: rounded(points),
            happened_at,
            age_days,
        })
    }
}

fn rounded(value: Decimal) -> Decimal {
    use rust_decimal::RoundingStrategy::MidpointAwayFromZero;
    value
        .round_dp_with_strategy(DECIMALS, MidpointAwayFromZero)
        .normalize()
}

/// The best leads, the best first; of equal ones who was created first.
pub(super) fn rank(inquiry: &Inquiry<'_>, model: &LeadModel, query: &LeadQuery) -> Result<Vec<RankedLead>> {
    let LeadQuery {
        segment_id,
        axis,
        limit,
    } = *query;
    if !(1..=MAX_RANKED).contains(&limit) {
        return Err(Error::field_of(Code::OutOfRange, "limit"));
    }
    let scorer = Scorer::new(inquiry, model)?;
    let mut leads = inquiry.each(&inquiry.group(segment_id)?, |customer_id, subject| {
        let score = scorer.score(customer_id, subject)?;
        Ok(RankedLead {
            customer_id,
            fit: score.fit,
            engagement: score.engagement,
            grade: score.grade,
        })
    })?;
    let points = |lead: &RankedLead| match axis {
        Some(LeadAxis::Fit) => lead.fit,
        Some(LeadAxis::Engagement) => lead.engagement,
        None => lead.fit.saturating_add(lead.engagement),
    };
    leads.sort_by_key(|lead| std::cmp::Reverse(points(lead)));
    leads.truncate(limit as usize);
    Ok(leads)
}
