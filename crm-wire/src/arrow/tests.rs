use arrow_array::cast::AsArray as _;
use arrow_array::types::{Decimal128Type, TimestampMicrosecondType};
use arrow_array::{Array as _, RecordBatch};
use arrow_schema::DataType;
use crm_core::{Crm, Decimal, InteractionKind, NewCustomer, NewInteraction, NewNote};
use serde_json::{Value, json};

use super::{Table, ipc};
use crate::{Shape, TYPES, operation, run};

fn shape_of(name: &str) -> Shape {
    let named = TYPES.iter().find(|shape| match shape {
        Shape::Record(record) => record.name == name,
        Shape::Union(union) => union.name == name,
        _ => false,
    });
    *named.unwrap()
}

fn table(name: &str, rows: &[Value]) -> RecordBatch {
    let mut table = Table::of(shape_of(name)).unwrap();
    for row in rows {
        table.push(row).unwrap();
    }
    table.finish().unwrap().1.remove(0)
}

#[track_caller]
fn check_decimals(amounts: &[&str], expected: &DataType) {
    let rows: Vec<Value> = amounts
        .iter()
        .map(|amount| json!({ "amount": amount, "currency": "EUR" }))
        .collect();
    let batch = table("Money", &rows);
    let column = batch.column_by_name("amount").unwrap();
    assert_eq!(column.data_type(), expected);
    let DataType::Decimal128(_, scale) = expected else {
        return;
    };
    let found = column.as_primitive::<Decimal128Type>();
    for (at, amount) in amounts.iter().enumerate() {
        let exact: Decimal = amount.parse().unwrap();
        let factor = 10_i128.pow(u32::try_from(*scale).unwrap() - exact.scale());
        assert_eq!(found.value(at), exact.mantissa() * factor);
    }
}

#[test]
fn decimals_keep_every_digit() {
    check_decimals(&["5", "-0.1"], &DataType::Decimal128(38, 2));
    check_decimals(&["5.25", "0.0000001"], &DataType::Decimal128(38, 7));
    check_decimals(&["7922816251426433759354395033"], &DataType::Decimal128(38, 2));
    check_decimals(
        &["79228162514264337593543950335", "0.0000000000000000000000000001"],
        &DataType::Decimal256(76, 28),
    );
}

#[test]
fn a_record_has_a_column_a_field_whatever_is_left_out() {
    let batch = table(
        "Interaction",
        &[
            json!({
                "id": "019c1347-d280-7000-910a-2dec89025cc1", "kind": "call", "channel": "phone",
                "location": { "place": "Rome" }, "at": "1969-12-31T23:59:59.999Z",
                "properties": { "length": { "type": "decimal", "value": "1.50" } },
            }),
            json!({ "kind": "visit", "version": 9_007_199_254_740_993_u64 }),
        ],
    );
    let Shape::Record(record) = shape_of("Interaction") else {
        panic!()
    };
    assert_eq!(batch.num_columns(), record.fields.len());
    let at = batch.column_by_name("at").unwrap();
    assert_eq!(at.as_primitive::<TimestampMicrosecondType>().value(0), -1_000);
    assert!(at.is_null(1));
    let location = batch.column_by_name("location").unwrap().as_struct();
    assert_eq!(
        location
            .column_by_name("place")
            .unwrap()
            .as_string::<i32>()
            .value(0),
        "Rome"
    );
    assert!(location.is_null(1));
    let properties = batch.column_by_name("properties").unwrap().as_list::<i32>();
    assert_eq!((properties.value_length(0), properties.value_length(1)), (1, 0));
    let values = properties
        .values()
        .as_struct()
        .column_by_name("value")
        .unwrap()
        .clone();
    assert_eq!(values.as_string::<i32>().value(0), "1.50");
}

#[test]
fn one_of_several_records_is_in_its_own_column() {
    let crm = Crm::in_memory().unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap().id;
    crm.notes().create(NewNote::new(ada, "hello")).unwrap();
    crm.interactions()
        .record(NewInteraction::with(ada, InteractionKind::Call))
        .unwrap();
    let timeline = operation("customers.timeline").unwrap();
    let mut table = Table::of(timeline.result).unwrap();
    let answer = run(&crm, timeline.name, json!({ "id": ada }), None).unwrap();
    assert_eq!(table.extend(&answer).unwrap(), None);
    let batch = table.finish().unwrap().1.remove(0);
    let types = batch.column_by_name("type").unwrap().as_string::<i32>();
    let row = |name: &str| types.iter().position(|found| found == Some(name)).unwrap();
    let of = |name: &str| batch.column_by_name(name).unwrap().as_struct();
    let text = |column: &str, field: &str, row: usize| {
        of(column)
            .column_by_name(field)
            .unwrap()
            .as_string::<i32>()
            .value(row)
            .to_owned()
    };
    assert_eq!(text("note", "body", row("note")), "hello");
    assert_eq!(text("interaction", "kind", row("interaction")), "call");
    assert!(of("note").is_null(row("interaction")) && of("order").is_null(0));
}

#[test]
fn pages_become_batches_with_one_schema() {
    let mut table = Table::of(operation("reports.top_customers").unwrap().result).unwrap();
    let row = |spent: &str| json!({ "customer_id": "019c1347-d280-7000-910a-2dec89025cc1", "spent": spent, "orders": 1 });
    table.extend(&vec![row("1"); 70_000]).unwrap();
    table.extend(&vec![row("0.12345"); 10]).unwrap();
    assert_eq!(table.len(), 70_010);
    let (schema, batches) = table.finish().unwrap();
    assert_eq!(batches.len(), 2);
    assert!(batches.iter().all(|batch| batch.schema() == schema));
    assert_eq!(
        schema.field_with_name("spent").unwrap().data_type(),
        &DataType::Decimal128(38, 5)
    );
    let bytes = ipc(&schema, &batches).unwrap();
    let read = arrow_ipc::reader::StreamReader::try_new(bytes.as_slice(), None).unwrap();
    let read: Vec<RecordBatch> = read.map(Result::unwrap).collect();
    assert_eq!(read, batches);
}

#[test]
fn an_empty_table_has_its_columns() {
    let (schema, batches) = Table::of(operation("customers.list").unwrap().result)
        .unwrap()
        .finish()
        .unwrap();
    assert!(schema.fields().len() > 15);
    assert_eq!(batches.iter().map(RecordBatch::num_rows).sum::<usize>(), 0);
    assert!(Table::of(operation("customers.count").unwrap().result).is_err());
}

#[test]
fn a_page_of_ids_is_a_table() {
    let crm = Crm::in_memory().unwrap();
    for name in ["Ada", "Bob", "Cy"] {
        crm.customers().create(NewCustomer::person(name)).unwrap();
    }
    let mut table = Table::of(operation("segments.select").unwrap().result).unwrap();
    let mut arguments = json!({ "expression": "name <> 'Bob'", "page": { "limit": 1 } });
    let first = run(&crm, "segments.select", arguments.clone(), None).unwrap();
    let next = table.extend(&first).unwrap();
    arguments["page"]["after"] = json!(next.unwrap());
    let second = run(&crm, "segments.select", arguments, None).unwrap();
    assert_eq!(table.extend(&second).unwrap(), None);
    let (schema, batches) = table.finish().unwrap();
    assert_eq!(schema.field(0).name(), "id");
    assert_eq!((schema.fields().len(), batches[0].num_rows()), (1, 2));
}
