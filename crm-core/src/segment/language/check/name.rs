//! Names of attributes, columns and custom fields.

use std::sync::Arc;

use super::{Checker, Typed};
use crate::base::{Code, Error, Result};
use crate::model::ModelKind;
use crate::segment::language::place::Span;
use crate::segment::language::schema::{
    ATTRIBUTES, Entry, FUNCTIONS, SCORES, SegmentType as Type, TABLES, Written, columns, field_type, live,
    table_name,
};
use crate::segment::language::words::{meant, nearest};
use crate::segment::plan::{Attribute, Column, Function, Measured, Node, Scalar, Table};

/// What attributes and custom fields are qualified with.
const CUSTOMER: &str = "customer";
const CUSTOM: &str = "custom";

/// So many models are named at most where one is missing.
const MAX_NAMED: usize = 5;

impl Checker<'_> {
    pub(super) fn name(&mut self, table: Option<&str>, name: &str, span: Span) -> Result<Typed> {
        let found = match table {
            None => {
                let known = self.column(self.scope, name).or_else(|| self.attribute(name));
                match known {
                    Some(known) => Some(known),
                    None => self.score(name, span)?.or_else(|| self.custom(name)),
                }
            }
            Some(CUSTOMER) => match self.attribute(name) {
                Some(known) => Some(known),
                None => self.score(name, span)?,
            },
            Some(CUSTOM) => self.custom(name),
            Some(table) => {
                let known = TABLES.iter().find(|(known, _)| *known == table);
                let Some((_, table)) = known else {
                    return Err(self.unknown_table(table, span));
                };
                if self.scope != Some(*table) {
                    return Err(span.error(
                        Code::Malformed,
                        "an aggregate over the table, such as MAX or SUM, is expected",
                    ));
                }
                self.column(self.scope, name)
            }
        };
        found.ok_or_else(|| self.unknown_name(table, name, span))
    }

    /// A property of the interaction at hand.
    pub(super) fn property(&mut self, name: &str, ty: Type, span: Span) -> Result<Typed> {
        if self.scope != Some(Table::Interactions) {
            return Err(span.error(
                Code::Malformed,
                "properties are those of interactions, inside an aggregate",
            ));
        }
        Ok(Typed::new(Node::Column(Column::Property(name.into(), ty)), ty))
    }

    /// A preference of the customer.
    pub(super) fn preference(&mut self, name: &str, ty: Type) -> Typed {
        self.reads.customer = true;
        Typed::new(Node::Attribute(Attribute::Preference(name.into(), ty)), ty)
    }

    fn attribute(&mut self, name: &str) -> Option<Typed> {
        let entry = ATTRIBUTES.iter().find(|entry| entry.name == name)?;
        if entry.item.is_figure() {
            self.reads.profile = true;
        } else if entry.item != Attribute::Id {
            // Which never changes.
            self.reads.customer = true;
        }
        Some(known(entry, Node::Attribute(entry.item.clone())))
    }

    /// What the model of the usual name says, which has to be there when somebody asks it anew.
    fn score(&mut self, name: &str, span: Span) -> Result<Option<Typed>> {
        let Some(entry) = SCORES.iter().find(|entry| entry.name == name) else {
            return Ok(None);
        };
        let kind = entry.item.kind();
        if self.context.model_names.is_some() && (self.context.models)(kind.usual_name()) != Some(kind) {
            return Err(self.no_model(entry, kind.usual_name(), span));
        }
        Ok(Some(self.score_by(entry, kind.usual_name())))
    }

    /// There is no such model, and which there are.
    pub(super) fn no_model(&self, entry: &Entry<Measured>, model: &str, span: Span) -> Error {
        let kind = entry.item.kind();
        let wanted = match kind {
            ModelKind::Clv => "a model of lifetime value",
            ModelKind::Rfm => "a model of RFM",
            ModelKind::Propensity => "a model of propensity",
            ModelKind::Clusters => "a model of clusters",
        };
        let names = self
            .context
            .model_names
            .map(|names| names(kind))
            .unwrap_or_default();
        let asked = |name: &String| {
            let quoted = name.replace('\'', "''");
            format!("{}('{quoted}')", entry.name)
        };
        let there: Vec<String> = names.iter().take(MAX_NAMED).map(asked).collect();
        let there = match there.as_slice() {
            [] => "there is none".to_owned(),
            there => format!("there is {}", there.join(", ")),
        };
        // What was typed may be anything; a usual name is known.
        let called = if model == kind.usual_name() {
            format!(" called {model}")
        } else {
            String::new()
        };
        span.error(Code::UnknownReference, format!("{wanted}{called}; {there}"))
    }

    /// What the model of a name says.
    pub(super) fn score_by(&mut self, entry: &Entry<Measured>, model: &str) -> Typed {
        self.reads.orders = true;
        self.reads.time = true;
        let kind = entry.item.kind();
        if matches!(kind, ModelKind::Propensity | ModelKind::Clusters) {
            self.reads.interactions = true;
        }
        let model: Arc<str> = model.into();
        self.models.push(model.clone());
        known(entry, Node::Score(entry.item, model))
    }

    fn custom(&mut self, key: &str) -> Option<Typed> {
        let field = live(self.context.fields).find(|field| field.key == key)?;
        let ty = field_type(field.kind);
        self.reads.customer = true;
        Some(Typed::new(Node::Attribute(Attribute::Custom(key.into(), ty)), ty))
    }

    fn column(&mut self, scope: Option<Table>, name: &str) -> Option<Typed> {
        let entry = columns(scope?).find(|entry| entry.name == name)?;
        let (column, some) = match &entry.item {
            Written::Column(column) => (column, false),
            Written::SomeOf(column) => (column, true),
        };
        // Names and article numbers of products can change, and so can those of categories.
        self.reads.catalogue |= matches!(column, Column::Sku | Column::Product | Column::Categories);
        let mut node = Node::Column(column.clone());
        if some {
            // Of nothing nothing is known.
            let none = Node::Constant(Scalar::Texts([].into()));
            node = Node::Call(Function::NullIf, vec![node, none]);
        }
        Some(Typed {
            some,
            ..known(entry, node)
        })
    }

    fn unknown_table(&self, table: &str, span: Span) -> Error {
        let known = TABLES.iter().map(|(name, _)| *name).chain([CUSTOMER, CUSTOM]);
        self.unknown(table, nearest(table, known), span)
    }

    fn unknown_name(&self, table: Option<&str>, name: &str, span: Span) -> Error {
        if table.is_none() && TABLES.iter().any(|(table, _)| *table == name) {
            return self.unknown(name, Some(&format!("COUNT({name})")), span);
        }
        if table.is_none()
            && let Some(table) = self.table_with(name)
        {
            return self.unknown(name, Some(&format!("{table}.{name} in an aggregate")), span);
        }
        if table.is_none()
            && let Some(entry) = FUNCTIONS.iter().find(|entry| entry.name == name)
        {
            return self.unknown(name, Some(entry.signature), span);
        }
        if table.is_none()
            && let Some(here) = meant(name)
        {
            return self.unknown(name, Some(here), span);
        }
        let of_columns = self.scope.into_iter().flat_map(columns).map(|entry| entry.name);
        let of_models = SCORES.iter().map(|entry| entry.name);
        let of_customer = ATTRIBUTES.iter().map(|entry| entry.name).chain(of_models);
        let of_fields = live(self.context.fields).map(|field| field.key.as_str());
        let near = match table {
            None => nearest(name, of_columns.chain(of_customer).chain(of_fields)),
            Some(CUSTOMER) => nearest(name, of_customer),
            Some(CUSTOM) => nearest(name, of_fields),
            Some(_) => nearest(name, of_columns),
        };
        self.unknown(name, near, span)
    }

    /// The table with a column of this name, outside aggregates.
    pub(super) fn table_with(&self, name: &str) -> Option<&'static str> {
        let mut tables = TABLES.iter().filter(|_| self.scope.is_none());
        let with = tables.find(|(_, table)| columns(*table).any(|entry| entry.name == name));
        with.map(|(_, table)| table_name(*table))
    }

    /// An unknown name. What stands between double quotes may have been meant as a text, and is not repeated.
    pub(super) fn unknown(&self, name: &str, near: Option<&str>, span: Span) -> Error {
        let plain = name.len() <= 64
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let what = match near {
            _ if self.is_quoted(span) || !plain => "texts stand in single quotes".to_owned(),
            Some(near) => format!("{name} ({near}?)"),
            None => name.to_owned(),
        };
        span.error(Code::UnknownField, what)
    }
}

fn known<T>(entry: &Entry<T>, node: Node) -> Typed {
    Typed {
        values: entry.values,
        ..Typed::new(node, entry.ty)
    }
}
