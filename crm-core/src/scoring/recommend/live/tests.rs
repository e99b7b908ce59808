//! What is kept is what counting anew gives, after any commands, whoever gave them; and answers are those of the plain
//! statistics over what customers have.

#![allow(clippy::cast_possible_truncation, reason = "small numbers")]

use std::collections::{BTreeMap, BTreeSet};

use super::index::{Index, OPTIONS};
use super::memory::RecommenderMemory;
use crate::RecommendationBasis::{BoughtTogether, Popular, PopularInCategories};
use crate::recommend::{ItemSimilarities, RecommendationOptions};
use crate::statistics::numeric::Random;
use crate::{
    Code, Column, Crm, Currency, CustomerId, Error, ImportOptions, NewCategory, NewCustomer, NewOrder,
    NewOrderLine, NewProduct, NewRefund, NewRefundLine, OpenOptions, OrderCancellation, OrderId,
    OrderMapping, OrderPatch, Patch, ProductId, ProductPatch, ProductStatus, RecommendationQuery, SeededIds,
    Sharing, SimilarProductQuery, UnknownProduct,
};

/// A shop that changes at random, through one handle or another.
struct Shop {
    handles: Vec<Crm>,
    customers: Vec<CustomerId>,
    orders: Vec<OrderId>,
    products: Vec<ProductId>,
    random: Random,
}

/// The first line's first piece is given back.
fn one_back() -> NewRefund {
    let line = NewRefundLine {
        line: 1,
        quantity: 1.into(),
        amount: None,
    };
    NewRefund {
        lines: vec![line],
        ..NewRefund::default()
    }
}

fn below(random: &mut Random, end: usize) -> usize {
    random.below(end)
}

impl Shop {
    fn new(handles: Vec<Crm>, seed: u64) -> Self {
        let mut shop = Self {
            handles,
            customers: Vec::new(),
            orders: Vec::new(),
            products: Vec::new(),
            random: Random::seeded(seed),
        };
        for _ in 0..4 {
            shop.product();
            shop.customer();
        }
        shop
    }

    fn crm(&mut self) -> Crm {
        let at = below(&mut self.random, self.handles.len());
        self.handles[at].clone()
    }

    fn product(&mut self) {
        let sku = format!("P{}", self.products.len());
        let product = self.crm().products().create(NewProduct::new(&sku).sku(&sku));
        self.products.push(product.unwrap().id);
    }

    fn customer(&mut self) {
        let customer = self.crm().customers().create(NewCustomer::person("Ada"));
        self.customers.push(customer.unwrap().id);
    }

    fn line(&mut self) -> NewOrderLine {
        let sku = format!("P{}", below(&mut self.random, self.products.len() + 1));
        let quantity = [1, 1, 2, -1][below(&mut self.random, 4)];
        NewOrderLine::new(sku, quantity, 5)
    }

    /// A command, which may be refused.
    fn change(&mut self) {
        let crm = self.crm();
        let choice = self.random.below(20);
        let customer = self.customers[below(&mut self.random, self.customers.len())];
        let order = match self.orders.len() {
            0 => None,
            count => Some(self.orders[below(&mut self.random, count)]),
        };
        let product = self.products[below(&mut self.random, self.products.len())];
        let done: Result<(), Error> = match (choice, order) {
            (0, _) => {
                self.product();
                Ok(())
            }
            (1, _) => {
                self.customer();
                Ok(())
            }
            (2, _) => crm.customers().delete(customer, None).map(drop),
            (3, _) => crm.customers().restore(customer, None).map(drop),
            (4, _) => {
                let status = [ProductStatus::Active, ProductStatus::Discontinued][below(&mut self.random, 2)];
                let patch = ProductPatch {
                    status: Some(status),
                    ..ProductPatch::default()
                };
                crm.products().update(product, patch).map(drop)
            }
            (5, _) => crm.products().delete(product, None).map(drop),
            (6, Some(order)) => crm.orders().cancel(order, OrderCancellation::default()).map(drop),
            (7, Some(order)) => crm.orders().delete(order, None).map(drop),
            (8, Some(order)) => crm.orders().restore(order, None).map(drop),
            (9, Some(order)) => crm.orders().refund(order, one_back()).map(drop),
            (10, Some(order)) => {
                let patch = OrderPatch {
                    customer_id: Patch::Set(customer),
                    ..OrderPatch::default()
                };
                crm.orders().update(order, patch).map(drop)
            }
            (11, Some(order)) => crm.orders().reopen(order, None).map(drop),
            _ => {
                let lines = (0..=below(&mut self.random, 4)).map(|_| self.line()).collect();
                let new = NewOrder::new(Currency::EUR, lines).customer(customer);
                crm.orders().create(new).map(|order| self.orders.push(order.id))
            }
        };
        // What is refused changes nothing.
        drop(done);
    }

    /// What each customer has, by the orders that there are; in numbers, which are places.
    fn bought(&self) -> (Vec<u32>, Vec<u32>) {
        let crm = &self.handles[0];
        let mut bought = (Vec::new(), Vec::new());
        for (number, id) in self.customers.iter().enumerate() {
            if crm.customers().find(*id).unwrap().is_none() {
                continue;
            }
            for purchase in crm.customers().profile(*id).unwrap().products {
                if purchase.orders > 0 && purchase.quantity > 0.into() {
                    let product = self.products.iter().position(|id| *id == purchase.product_id);
                    bought.0.push(number as u32);
                    bought.1.push(product.unwrap() as u32);
                }
            }
        }
        bought
    }

    fn is_sold(&self, product: u32) -> bool {
        let found = self.handles[0]
            .products()
            .find(self.products[product as usize])
            .unwrap();
        found.is_some_and(|product| product.status == ProductStatus::Active)
    }
}

fn view(crm: &Crm) -> crate::store::View {
    crm.inner.engine.view().unwrap()
}

/// What is kept, beside what is counted anew.
fn compare(memory: &RecommenderMemory, crm: &Crm) {
    let view = view(crm);
    let anew = Index::build(&view, usize::MAX).unwrap();
    memory
        .with(&view, |kept| {
            assert!(kept.is_like(&anew));
            Ok(())
        })
        .unwrap();
}

#[test]
fn what_is_kept_is_what_counting_anew_gives() {
    for seed in 1..=12 {
        let crm = OpenOptions::new().ids(SeededIds::new(seed)).in_memory().unwrap();
        let mut shop = Shop::new(vec![crm.clone()], seed);
        let memory = RecommenderMemory::new(usize::MAX);
        for step in 0..250 {
            shop.change();
            if step % 3 == 0 {
                compare(&memory, &crm);
            }
        }
        compare(&memory, &crm);
    }
}

#[test]
fn what_another_process_writes_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let open = || {
        OpenOptions::new()
            .sharing(Sharing::ManyWriters)
            .open(&path)
            .unwrap()
    };
    let handles = vec![open(), open()];
    let memories: Vec<_> = handles
        .iter()
        .map(|_| RecommenderMemory::new(usize::MAX))
        .collect();
    let mut shop = Shop::new(handles.clone(), 3);
    for _ in 0..60 {
        shop.change();
        for (memory, crm) in memories.iter().zip(&handles) {
            compare(memory, crm);
        }
    }
}

#[test]
fn an_import_and_what_takes_it_back_are_counted() {
    let (crm, _, customers) = shop(&["A", "B"], &[&["A", "B"], &["A"]]);
    let memory = RecommenderMemory::new(usize::MAX);
    compare(&memory, &crm);
    let orders = (0..40).map(|number| {
        let skus: &[&str] = if number % 3 == 0 { &["A", "B"] } else { &["B"] };
        let lines = skus.iter().map(|sku| NewOrderLine::new(*sku, 1, 5)).collect();
        NewOrder::new(Currency::EUR, lines)
            .customer(customers[number % 2])
            .numbered("shop", number.to_string())
    });
    let report = crm.imports().load(orders, ImportOptions::default()).unwrap();
    compare(&memory, &crm);
    // One that makes customers and products too.
    let file = "no,mail,day,article,count,price\n\
                1,bob@example.org,2026-03-01,C,2,4.50\n\
                1,bob@example.org,2026-03-01,A,1,12\n\
                2,cleo@example.org,2026-03-01,C,1,4.50\n\
                2,cleo@example.org,2026-03-01,A,1,4.50\n";
    let mapping = OrderMapping {
        number: Some("no".into()),
        customer_email: Some("mail".into()),
        placed_at: Some("day".into()),
        currency: Some(Column::fixed("EUR")),
        sku: Some("article".into()),
        quantity: Some("count".into()),
        unit_price: Some("price".into()),
        unknown_product: UnknownProduct::Create,
        ..OrderMapping::default()
    };
    let of_file = crm
        .imports()
        .orders(file.as_bytes(), &mapping, ImportOptions::default())
        .unwrap();
    assert_eq!(of_file.records.imported, 2);
    compare(&memory, &crm);
    let cup = crm.products().find_by_sku("C").unwrap().unwrap().id;
    let similar = crm
        .recommendations()
        .similar(cup, &SimilarProductQuery::default());
    assert_eq!(similar.unwrap()[0].customers, 2);
    crm.imports().revert(of_file.id.unwrap()).unwrap();
    compare(&memory, &crm);
    crm.imports().revert(report.id.unwrap()).unwrap();
    compare(&memory, &crm);
}

#[test]
fn answers_are_those_of_the_plain_statistics() {
    for seed in 1..=6 {
        let crm = OpenOptions::new().ids(SeededIds::new(seed)).in_memory().unwrap();
        let mut shop = Shop::new(vec![crm.clone()], seed);
        for round in 0..8 {
            for _ in 0..30 {
                shop.change();
            }
            let (customers, products) = shop.bought();
            let model = ItemSimilarities::fit(&customers, &products, &OPTIONS).unwrap();
            let unsold = (0..shop.products.len() as u32).filter(|product| !shop.is_sold(*product));
            let options = RecommendationOptions {
                exclude: unsold.collect(),
                ..RecommendationOptions::default()
            };
            for (number, id) in shop.customers.iter().enumerate() {
                let has = customers
                    .iter()
                    .zip(&products)
                    .filter(|(customer, _)| **customer == number as u32);
                let has: Vec<u32> = has.map(|(_, product)| *product).collect();
                let found = crm
                    .recommendations()
                    .for_customer(*id, &RecommendationQuery::default());
                if crm.customers().find(*id).unwrap().is_none() {
                    assert_eq!(found.unwrap_err().code(), Code::NotFound);
                    continue;
                }
                let found: Vec<_> = found
                    .unwrap()
                    .into_iter()
                    .map(|one| (one.product_id, one.score))
                    .collect();
                let expected = model.recommend(&has, &options).into_iter();
                let expected: Vec<_> = expected
                    .map(|one| (shop.products[one.item as usize], one.score))
                    .collect();
                assert_eq!(found.len(), expected.len(), "seed {seed}, round {round}");
                for (found, expected) in found.iter().zip(&expected) {
                    assert_eq!(found.0, expected.0);
                    assert!((found.1 - expected.1).abs() < 1e-12);
                }
            }
        }
    }
}

/// Customers who each bought these products in one order.
fn shop(products: &[&str], baskets: &[&[&str]]) -> (Crm, Vec<ProductId>, Vec<CustomerId>) {
    let crm = Crm::in_memory().unwrap();
    let product = |sku: &&str| crm.products().create(NewProduct::new(*sku).sku(*sku)).unwrap().id;
    let products = products.iter().map(product).collect();
    let customers = baskets.iter().map(|basket| buys(&crm, basket)).collect();
    (crm, products, customers)
}

fn buys(crm: &Crm, basket: &[&str]) -> CustomerId {
    let customer = crm.customers().create(NewCustomer::person("Ada")).unwrap().id;
    if !basket.is_empty() {
        let lines = basket.iter().map(|sku| NewOrderLine::new(*sku, 1, 5)).collect();
        crm.orders()
            .create(NewOrder::new(Currency::EUR, lines).customer(customer))
            .unwrap();
    }
    customer
}

#[test]
fn each_product_says_why_it_is_there() {
    let (crm, products, customers) = shop(
        &["A", "B", "C", "D", "E"],
        &[&["A", "B"], &["A", "B"], &["C"], &["C"], &["D"], &["A"], &[]],
    );
    let category = crm.categories().create(NewCategory::new("Shoes")).unwrap().id;
    for product in [products[0], products[3]] {
        let patch = ProductPatch {
            category_ids: Patch::Set(vec![category]),
            ..ProductPatch::default()
        };
        crm.products().update(product, patch).unwrap();
    }
    let ask = |customer, query: &RecommendationQuery| {
        let found = crm.recommendations().for_customer(customer, query).unwrap();
        found
            .iter()
            .map(|one| (one.product_id, one.basis))
            .collect::<Vec<_>>()
    };
    let query = RecommendationQuery::default();
    // D is less popular than C, but in a category of A, which the customer has; nobody bought E.
    let all = [
        (products[1], BoughtTogether),
        (products[3], PopularInCategories),
        (products[2], Popular),
    ];
    assert_eq!(ask(customers[5], &query), all);
    assert_eq!(
        ask(
            customers[5],
            &RecommendationQuery {
                limit: 2,
                ..query.clone()
            }
        ),
        all[..2]
    );
    let exclude = vec![products[1]];
    assert_eq!(
        ask(
            customers[5],
            &RecommendationQuery {
                exclude,
                ..query.clone()
            }
        ),
        all[1..]
    );
    let of_category = RecommendationQuery {
        category_id: Some(category),
        ..query.clone()
    };
    assert_eq!(ask(customers[5], &of_category), all[1..2]);
    // What the customer has may be bought again.
    let again = RecommendationQuery {
        exclude_owned: false,
        ..of_category
    };
    assert_eq!(
        ask(customers[0], &again),
        [(products[0], BoughtTogether), (products[3], PopularInCategories)]
    );
    // Who has nothing is told what is popular.
    let newcomer = [0, 1, 2, 3].map(|at| (products[at], Popular));
    assert_eq!(ask(customers[6], &query), newcomer);
    let refused = |query: &RecommendationQuery| {
        let error = crm
            .recommendations()
            .for_customer(customers[5], query)
            .unwrap_err();
        (error.code(), error.field().map(str::to_owned))
    };
    for limit in [0, 1_001] {
        let query = RecommendationQuery {
            limit,
            ..query.clone()
        };
        assert_eq!(refused(&query), (Code::OutOfRange, Some("limit".into())));
    }
    let unknown = RecommendationQuery {
        category_id: Some(crm.new_id()),
        ..query
    };
    assert_eq!(
        refused(&unknown),
        (Code::UnknownReference, Some("category_id".into()))
    );
    let similar = crm
        .recommendations()
        .similar(crm.new_id(), &SimilarProductQuery::default());
    assert_eq!(similar.unwrap_err().code(), Code::NotFound);
}

#[test]
fn a_snapshot_and_a_transaction_are_answered_in_their_own_state() {
    let (crm, products, customers) = shop(&["A", "B"], &[&["A", "B"], &["A", "B"], &["A"]]);
    let query = SimilarProductQuery::default();
    let before = crm.snapshot().unwrap();
    buys(&crm, &["A", "B"]);
    let count = |found: Vec<crate::SimilarProduct>| found[0].customers;
    for _ in 0..2 {
        assert_eq!(
            count(crm.recommendations().similar(products[0], &query).unwrap()),
            3
        );
        assert_eq!(
            count(before.recommendations().similar(products[0], &query).unwrap()),
            2
        );
    }
    crm.write(|tx| {
        let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("B", 1, 5)]);
        tx.orders().create(order.customer(customers[2]))?;
        assert_eq!(count(tx.recommendations().similar(products[0], &query)?), 3);
        // But what the customer has by now is left out.
        let found = tx
            .recommendations()
            .for_customer(customers[2], &RecommendationQuery::default())?;
        assert_eq!(found, []);
        Ok(())
    })
    .unwrap();
}

#[test]
fn without_room_the_answer_is_an_error_until_there_is_some() {
    let few = OpenOptions::new().recommendation_memory(100).in_memory().unwrap();
    let customer = buys(&few, &[]);
    let query = RecommendationQuery::default();
    for sku in ["A", "B", "C"] {
        few.products().create(NewProduct::new(sku).sku(sku)).unwrap();
    }
    buys(&few, &["A", "B", "C"]);
    let error = few.recommendations().for_customer(customer, &query).unwrap_err();
    assert_eq!(
        (error.code(), error.field()),
        (Code::TooMany, Some("recommendation_memory"))
    );
    assert_eq!(few.recommendations().memory_bytes().unwrap(), 0);

    let (crm, ..) = shop(&["A", "B"], &[&["A", "B"]]);
    assert_eq!(crm.recommendations().memory_bytes().unwrap(), 0);
    let customer = buys(&crm, &["A"]);
    crm.recommendations().for_customer(customer, &query).unwrap();
    assert!(crm.recommendations().memory_bytes().unwrap() > 0);
}

#[test]
fn who_buys_everything_tells_nothing_of_pairs() {
    use crate::scoring::recommend::co_purchases::CoPurchases;
    let mut random = Random::seeded(1);
    let mut rows: Vec<Vec<u32>> = vec![Vec::new(); 9];
    let mut kept = CoPurchases::of(&rows, 4, usize::MAX).unwrap();
    for _ in 0..600 {
        let customer = below(&mut random, 9);
        let mut after: BTreeSet<u32> = rows[customer].iter().copied().collect();
        for _ in 0..=below(&mut random, 3) {
            let item = u32::try_from(random.below(12)).unwrap();
            if !after.remove(&item) {
                after.insert(item);
            }
        }
        let after: Vec<u32> = after.into_iter().collect();
        kept.change(&rows[customer], &after);
        rows[customer] = after;
        assert_eq!(kept, CoPurchases::of(&rows, 4, usize::MAX).unwrap());
    }
    assert!(rows.iter().any(|row| row.len() > 4));
    assert!(CoPurchases::of(&rows, 4, 3).is_none());
}

#[test]
fn an_evaluation_takes_what_was_kept() {
    let crm = Crm::in_memory().unwrap();
    for sku in ["A", "B", "C"] {
        crm.products().create(NewProduct::new(sku).sku(sku)).unwrap();
    }
    let mut customers = BTreeMap::new();
    let mut order = |who: u32, sku: &str, day: u32| {
        let customer = *customers
            .entry(who)
            .or_insert_with(|| crm.customers().create(NewCustomer::person("Ada")).unwrap().id);
        let new = NewOrder::new(Currency::EUR, vec![NewOrderLine::new(sku, 1, 5)]).customer(customer);
        let new = new.placed_at(format!("2026-01-{day:02}T12:00:00Z").parse().unwrap());
        crm.orders().create(new).unwrap().id
    };
    // Before: two have A and B, one A alone, who takes B later; another's order of C is given back, a third is cancelled.
    for (who, sku) in [(1, "A"), (1, "B"), (2, "A"), (2, "B"), (3, "A")] {
        order(who, sku, 1);
    }
    order(3, "B", 5);
    let back = order(1, "C", 5);
    crm.orders().refund(back, one_back()).unwrap();
    let cancelled = order(2, "C", 5);
    crm.orders()
        .cancel(cancelled, OrderCancellation::default())
        .unwrap();
    let options = crate::RecommendationReviewOptions {
        split_at: Some("2026-01-03T00:00:00Z".parse().unwrap()),
        ..Default::default()
    };
    let found = crm.recommendations().evaluate(&options).unwrap();
    assert_eq!((found.learnt, found.customers, found.model.recall), (5, 1, 1.0));
    let by_part = crate::RecommendationReviewOptions {
        holdout: 0.1,
        ..Default::default()
    };
    let split = crm.recommendations().evaluate(&by_part).unwrap().split_at;
    assert_eq!(split, "2026-01-05T12:00:00Z".parse().unwrap());
    for holdout in [0.0, 1.0, f64::NAN] {
        let options = crate::RecommendationReviewOptions {
            holdout,
            ..by_part.clone()
        };
        assert_eq!(
            crm.recommendations().evaluate(&options).unwrap_err().field(),
            Some("holdout")
        );
    }
}
