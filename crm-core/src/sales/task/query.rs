//! Listing tasks.

use serde::{Deserialize, Serialize};

use super::store::{deal_key, load_by_number, number_at_end, of_key};
use super::{Task, TaskKind, TaskPriority, TaskStatus};
use crate::base::{
    Code, CustomerId, DealId, Error, Page, PageRequest, ProductId, Result, debug_by_type, folded,
};
use crate::customers;
use crate::journal::listing::{self, Walk};
use crate::store::table::TASK;
use crate::store::{Key, Reader};

/// Which tasks a list holds; everything left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TaskQuery {
    /// Tasks with this customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// Tasks that bring this deal on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deal_id: Option<DealId>,
    /// Tasks of this assignee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// Tasks of this kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<TaskKind>,
    /// Tasks that are so urgent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<TaskPriority>,
    /// Tasks of which this has become.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TaskStatus>,
    /// Tasks in which this product is recommended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// Tasks whose subject, description or outcome hold each of these words, whatever their case and accents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

debug_by_type!(TaskQuery);

impl TaskQuery {
    fn matches(&self, task: &Task) -> bool {
        fn is<T: PartialEq>(wanted: Option<&T>, found: Option<&T>) -> bool {
            wanted.is_none() || wanted == found
        }
        task.deleted_at.is_none()
            && is(self.customer_id.as_ref(), task.customer_id.as_ref())
            && is(self.deal_id.as_ref(), task.deal_id.as_ref())
            && is(self.assignee.as_ref(), task.assignee.as_ref())
            && is(self.kind.as_ref(), Some(&task.kind))
            && is(self.priority.as_ref(), Some(&task.priority))
            && is(self.status.as_ref(), Some(&task.status))
            && self
                .product_id
                .is_none_or(|id| task.recommendations.iter().any(|one| one.product_id == id))
            && self.text.as_deref().is_none_or(|text| {
                let texts = [
                    Some(task.subject.as_str()),
                    task.description.as_deref(),
                    task.outcome.as_deref(),
                ];
                let found = folded(&texts.map(Option::unwrap_or_default).join("\n"));
                folded(text).split_whitespace().all(|word| found.contains(word))
            })
    }
}

/// A page of the tasks that are not deleted.
pub(super) fn list(reader: &dyn Reader, query: &TaskQuery, page: &PageRequest) -> Result<Page<Task>> {
    let start = match (query.deal_id, query.customer_id) {
        (Some(deal), _) => deal_key(deal),
        (None, Some(customer)) => {
            let unknown = || Error::field_of(Code::UnknownReference, "customer_id");
            of_key(customers::ordinal_of(reader, customer)?.ok_or_else(unknown)?)
        }
        (None, None) => Key::of(&TASK),
    };
    listing::page(reader, &start, start.range(), Walk::Forward, page, |key, _| {
        let task = load_by_number(reader, number_at_end(key)?)?.record;
        Ok(Some(task).filter(|task| query.matches(task)))
    })
}
