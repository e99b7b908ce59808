//! Previews of a handle beside others, and of one without room for columns.

use crate::{Currency, NewCustomer, NewOrder, NewOrderLine, NewProduct, OpenOptions, ProductPatch, Sharing};

#[test]
fn what_another_handle_writes_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let open = || {
        OpenOptions::new()
            .sharing(Sharing::ManyWriters)
            .open(&path)
            .unwrap()
    };
    let (ours, theirs) = (open(), open());
    let product = NewProduct::new("Tea").sku("TEA");
    let product = theirs.products().create(product).unwrap().id;
    let questions = [
        ("name = 'Ada'", [1, 1, 2]),
        (
            "COUNT(order_lines) FILTER (WHERE product = 'Tea') >= 1",
            [0, 1, 0],
        ),
        (
            "COUNT(order_lines) FILTER (WHERE product = 'Chai') >= 1",
            [0, 0, 1],
        ),
    ];
    let ada = theirs.customers().create(NewCustomer::person("Ada")).unwrap();
    let lines = || {
        vec![NewOrderLine {
            sku: Some("TEA".into()),
            ..NewOrderLine::default()
        }]
    };
    for step in 0..3 {
        match step {
            0 => {}
            1 => drop(
                theirs
                    .orders()
                    .create(NewOrder::new(Currency::EUR, lines()).customer(ada.id)),
            ),
            _ => {
                theirs.customers().create(NewCustomer::person("Ada")).unwrap();
                let patch = ProductPatch {
                    name: Some("Chai".into()),
                    ..ProductPatch::default()
                };
                theirs.products().update(product, patch).unwrap();
            }
        }
        for (question, counts) in &questions {
            let count = ours.segments().preview(question, 0).unwrap().count;
            assert_eq!(count, counts[step], "{question} after step {step}");
        }
    }
}

#[test]
fn without_room_everybody_is_asked() {
    let crm = OpenOptions::new().preview_memory(1).in_memory().unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap();
    let preview = crm.segments().preview("name = 'Ada'", 5).unwrap();
    assert_eq!((preview.count, preview.sample), (1, vec![ada.id]));
    assert_eq!(crm.segments().frame_bytes().unwrap(), 0);
}
