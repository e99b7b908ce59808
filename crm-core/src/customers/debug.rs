//! What `Debug` shows of the records about customers: what they are, never what is known about anybody.

use std::fmt::{Debug, Formatter, Result};

use super::list::CustomerQuery;
use super::{
    Address, Consent, Customer, CustomerPatch, Identifier, NewCustomer, NewNote, NewRelationship, Note,
    NotePatch, PersonName, Relationship, RelationshipPatch,
};
use crate::base::show;

impl Debug for Customer {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show(
            f,
            "Customer",
            &[
                ("id", &self.id),
                ("kind", &self.kind),
                ("version", &self.version),
                ("deleted_at", &self.deleted_at),
            ],
        )
    }
}

impl Debug for NewCustomer {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show(f, "NewCustomer", &[("id", &self.id), ("kind", &self.kind)])
    }
}

impl Debug for CustomerPatch {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show(f, "CustomerPatch", &[("version", &self.version)])
    }
}

impl Debug for CustomerQuery {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let shown: &[(&str, &dyn Debug)] = &[
            ("kind", &self.kind),
            ("role", &self.role),
            ("lifecycle", &self.lifecycle),
            ("deleted", &self.deleted),
            ("sort", &self.sort),
            ("order", &self.order),
        ];
        show(f, "CustomerQuery", shown)
    }
}

impl Debug for Identifier {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show(f, "Identifier", &[("kind", &self.kind)])
    }
}

impl Debug for PersonName {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show(f, "PersonName", &[])
    }
}

impl Debug for Address {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show(f, "Address", &[])
    }
}

impl Debug for Consent {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let shown: &[(&str, &dyn Debug)] = &[
            ("channel", &self.channel),
            ("status", &self.status),
            ("at", &self.at),
        ];
        show(f, "Consent", shown)
    }
}

impl Debug for Note {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let shown: &[(&str, &dyn Debug)] = &[
            ("id", &self.id),
            ("customer_id", &self.customer_id),
            ("version", &self.version),
            ("deleted_at", &self.deleted_at),
        ];
        show(f, "Note", shown)
    }
}

impl Debug for NewNote {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let shown: &[(&str, &dyn Debug)] = &[("id", &self.id), ("customer_id", &self.customer_id)];
        show(f, "NewNote", shown)
    }
}

impl Debug for NotePatch {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show(f, "NotePatch", &[("version", &self.version)])
    }
}

impl Debug for Relationship {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let shown: &[(&str, &dyn Debug)] = &[
            ("id", &self.id),
            ("from", &self.from),
            ("to", &self.to),
            ("version", &self.version),
        ];
        show(f, "Relationship", shown)
    }
}

impl Debug for NewRelationship {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let shown: &[(&str, &dyn Debug)] = &[("id", &self.id), ("from", &self.from), ("to", &self.to)];
        show(f, "NewRelationship", shown)
    }
}

impl Debug for RelationshipPatch {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show(f, "RelationshipPatch", &[("version", &self.version)])
    }
}
