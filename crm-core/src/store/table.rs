//! The registry of all tables: every row of the store belongs to one of them.

/// Whose rows a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// Rows that belong to no customer.
    Nobody,
    /// Rows that lie in their customer's cluster, and leave with it.
    Customer,
}

/// One table: where its rows lie, and what they are.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Table {
    /// First byte of a key, or the byte after the customer's ordinal. Never reused.
    pub(crate) id: u8,
    pub(crate) name: &'static str,
    pub(crate) owner: Owner,
    /// Whether rows can hold personal data, which erasing a person must find.
    pub(crate) personal: bool,
    /// Version of the rows' encoding that is written today.
    pub(crate) version: u8,
}

const fn owned(id: u8, name: &'static str, personal: bool) -> Table {
    Table {
        id,
        name,
        owner: Owner::Customer,
        personal,
        version: 1,
    }
}

const fn global(id: u8, name: &'static str, personal: bool) -> Table {
    Table {
        id,
        name,
        owner: Owner::Nobody,
        personal,
        version: 1,
    }
}

// The facets of a customer, in the order in which they lie behind each other.
pub(crate) const CUSTOMER: Table = owned(0x00, "customer", true);
pub(crate) const PROFILE: Table = owned(0x01, "profile", true);
pub(crate) const PURCHASES: Table = owned(0x02, "purchases", true);
pub(crate) const RELATIONSHIP: Table = owned(0x08, "relationship", true);
pub(crate) const RELATIONSHIP_TO: Table = owned(0x09, "relationship_to", false);
pub(crate) const NOTE: Table = owned(0x10, "note", true);
pub(crate) const ORDER: Table = owned(0x20, "order", true);
pub(crate) const INTERACTION: Table = owned(0x21, "interaction", true);
pub(crate) const DEAL_OF: Table = owned(0x30, "deal_of", false);
pub(crate) const TASK_OF: Table = owned(0x31, "task_of", false);
pub(crate) const QUOTE_OF: Table = owned(0x32, "quote_of", false);
pub(crate) const SHIPMENT_OF: Table = owned(0x33, "shipment_of", false);
pub(crate) const INVOICE_OF: Table = owned(0x34, "invoice_of", false);
pub(crate) const RETURN_OF: Table = owned(0x35, "return_of", false);
pub(crate) const PURCHASE_OF: Table = owned(0x36, "purchase_of", false);

// 0x01 is the first byte of the clusters.
pub(crate) const META: Table = global(0x02, "meta", false);
pub(crate) const CUSTOMER_ID: Table = global(0x10, "customer_id", false);
pub(crate) const IDENTIFIER: Table = global(0x11, "identifier", true);
pub(crate) const SEARCH: Table = global(0x12, "search", true);
pub(crate) const RELATIONSHIP_ID: Table = global(0x13, "relationship_id", false);
pub(crate) const NOTE_ID: Table = global(0x14, "note_id", false);
pub(crate) const FIELD: Table = global(0x15, "field", false);
pub(crate) const PRODUCT: Table = global(0x20, "product", false);
pub(crate) const PRODUCT_ID: Table = global(0x21, "product_id", false);
pub(crate) const PRODUCT_SKU: Table = global(0x22, "product_sku", false);
pub(crate) const CATEGORY: Table = global(0x23, "category", false);
pub(crate) const CATEGORY_NAME: Table = global(0x24, "category_name", false);
pub(crate) const ORDER_ID: Table = global(0x30, "order_id", false);
pub(crate) const ORDER_NUMBER: Table = global(0x31, "order_number", false);
pub(crate) const INTERACTION_ID: Table = global(0x32, "interaction_id", false);
pub(crate) const INTERACTION_KEY: Table = global(0x33, "interaction_key", true);
pub(crate) const EXTERNAL: Table = global(0x34, "external", true);
pub(crate) const PIPELINE: Table = global(0x36, "pipeline", false);
pub(crate) const PIPELINE_ID: Table = global(0x37, "pipeline_id", false);
pub(crate) const DEAL: Table = global(0x38, "deal", true);
pub(crate) const DEAL_ID: Table = global(0x39, "deal_id", false);
pub(crate) const DEAL_STAGE: Table = global(0x3A, "deal_stage", false);
pub(crate) const RATE: Table = global(0x4A, "rate", false);
pub(crate) const GOAL: Table = global(0x4B, "goal", true);
pub(crate) const FORECAST: Table = global(0x4C, "forecast", true);
pub(crate) const TASK: Table = global(0x3B, "task", true);
pub(crate) const TASK_ID: Table = global(0x3C, "task_id", false);
pub(crate) const TASK_DUE: Table = global(0x3D, "task_due", true);
pub(crate) const QUOTE: Table = global(0x3E, "quote", true);
pub(crate) const QUOTE_ID: Table = global(0x3F, "quote_id", false);
pub(crate) const QUOTE_NUMBER: Table = global(0x40, "quote_number", false);
pub(crate) const TASK_REMIND: Table = global(0x4F, "task_remind", false);
pub(crate) const SHIPMENT: Table = global(0x41, "shipment", true);
pub(crate) const SHIPMENT_ID: Table = global(0x42, "shipment_id", false);
pub(crate) const INVOICE: Table = global(0x43, "invoice", true);
pub(crate) const INVOICE_ID: Table = global(0x44, "invoice_id", false);
pub(crate) const INVOICE_NUMBER: Table = global(0x45, "invoice_number", false);
pub(crate) const INVOICE_SERIES: Table = global(0x66, "invoice_series", false);
pub(crate) const INVOICE_DUE: Table = global(0x67, "invoice_due", false);
pub(crate) const RETURN: Table = global(0x46, "return", true);
pub(crate) const RETURN_ID: Table = global(0x47, "return_id", false);
pub(crate) const PURCHASE: Table = global(0x48, "purchase", true);
pub(crate) const PURCHASE_ID: Table = global(0x49, "purchase_id", false);
pub(crate) const ORDER_DUE: Table = global(0x4E, "order_due", false);
pub(crate) const SEGMENT: Table = global(0x50, "segment", false);
pub(crate) const SEGMENT_ID: Table = global(0x51, "segment_id", false);
pub(crate) const SEGMENT_NAME: Table = global(0x52, "segment_name", false);
pub(crate) const MEMBERS: Table = global(0x53, "members", false);
pub(crate) const MEMBERS_BASE: Table = global(0x54, "members_base", false);
pub(crate) const MEMBERS_EVENT: Table = global(0x55, "members_event", false);
pub(crate) const WAKE: Table = global(0x56, "wake", false);
pub(crate) const GOAL_PERIOD: Table = global(0x58, "goal_period", true);
pub(crate) const FRAME: Table = global(0x59, "frame", true);
pub(crate) const TASK_CALL: Table = global(0x60, "task_call", true);
pub(crate) const TASK_DEAL: Table = global(0x61, "task_deal", false);
pub(crate) const QUOTE_DEAL: Table = global(0x62, "quote_deal", false);
pub(crate) const MEMBERS_CURSOR: Table = global(0x57, "members_cursor", false);
pub(crate) const LEAD: Table = global(0x4D, "lead", false);
pub(crate) const MODEL: Table = global(0x63, "model", false);
pub(crate) const MODEL_NAME: Table = global(0x64, "model_name", false);
pub(crate) const PREDICTION_COUNT: Table = global(0x5C, "prediction_count", true);
pub(crate) const PREDICTION_MODEL: Table = global(0x5D, "prediction_model", true);
pub(crate) const JOURNAL: Table = global(0x70, "journal", true);
pub(crate) const JOURNAL_CURSOR: Table = global(0x71, "journal_cursor", false);
pub(crate) const IMPORT: Table = global(0x72, "import", false);

/// Every table there is.
pub(crate) const TABLES: &[&Table] = &[
    &CUSTOMER,
    &PROFILE,
    &PURCHASES,
    &RELATIONSHIP,
    &RELATIONSHIP_TO,
    &NOTE,
    &ORDER,
    &INTERACTION,
    &DEAL_OF,
    &TASK_OF,
    &QUOTE_OF,
    &SHIPMENT_OF,
    &INVOICE_OF,
    &RETURN_OF,
    &PURCHASE_OF,
    &META,
    &CUSTOMER_ID,
    &IDENTIFIER,
    &SEARCH,
    &RELATIONSHIP_ID,
    &NOTE_ID,
    &FIELD,
    &PRODUCT,
    &PRODUCT_ID,
    &PRODUCT_SKU,
    &CATEGORY,
    &CATEGORY_NAME,
    &ORDER_ID,
    &ORDER_NUMBER,
    &INTERACTION_ID,
    &INTERACTION_KEY,
    &EXTERNAL,
    &PIPELINE,
    &PIPELINE_ID,
    &DEAL,
    &DEAL_ID,
    &DEAL_STAGE,
    &RATE,
    &GOAL,
    &FORECAST,
    &TASK,
    &TASK_ID,
    &TASK_DUE,
    &QUOTE,
    &QUOTE_ID,
    &QUOTE_NUMBER,
    &TASK_REMIND,
    &SHIPMENT,
    &SHIPMENT_ID,
    &INVOICE,
    &INVOICE_ID,
    &INVOICE_NUMBER,
    &INVOICE_SERIES,
    &INVOICE_DUE,
    &RETURN,
    &RETURN_ID,
    &PURCHASE,
    &PURCHASE_ID,
    &ORDER_DUE,
    &SEGMENT,
    &SEGMENT_ID,
    &SEGMENT_NAME,
    &MEMBERS,
    &MEMBERS_BASE,
    &MEMBERS_EVENT,
    &WAKE,
    &GOAL_PERIOD,
    &FRAME,
    &TASK_CALL,
    &TASK_DEAL,
    &QUOTE_DEAL,
    &MEMBERS_CURSOR,
    &LEAD,
    &MODEL,
    &MODEL_NAME,
    &PREDICTION_COUNT,
    &PREDICTION_MODEL,
    &JOURNAL,
    &JOURNAL_CURSOR,
    &IMPORT,
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_and_names_are_distinct() {
        let ids: BTreeSet<_> = TABLES
            .iter()
            .map(|table| (table.owner == Owner::Nobody, table.id))
            .collect();
        let names: BTreeSet<_> = TABLES.iter().map(|table| table.name).collect();
        assert_eq!((ids.len(), names.len()), (TABLES.len(), TABLES.len()));
    }
}
