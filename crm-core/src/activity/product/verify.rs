//! Checking what the catalogue's rows say of each other: the categories are a tree, and those of products are in it.

use std::collections::BTreeMap;

use super::{Category, Product};
use crate::base::{CategoryId, Result};
use crate::journal::Stored;
use crate::store::table::{CATEGORY, PRODUCT};
use crate::store::{Key, Reader, Table, decode};

/// Tells `found` of each record that refers to what is not there. Rows that cannot be read are passed over: the check
/// of the indexes has told of them.
pub(crate) fn check_references(
    reader: &dyn Reader,
    found: &mut dyn FnMut(&'static Table, &'static str),
) -> Result<()> {
    let mut categories: BTreeMap<CategoryId, Category> = BTreeMap::new();
    for row in reader.scan(Key::of(&CATEGORY).range())? {
        if let Ok(Stored { record, .. }) = decode::<Stored<Category>>(&row?.1)
            && record.deleted_at.is_none()
        {
            categories.insert(record.id, record);
        }
    }
    for category in categories.values() {
        // A way upwards of more steps than there are categories goes in circles.
        let (mut next, mut steps) = (category.parent_id, 0);
        while let Some(parent) = next {
            steps += 1;
            match categories.get(&parent) {
                Some(parent) if steps < categories.len() => next = parent.parent_id,
                _ => {
                    found(&CATEGORY, "a category has no way to the top of the tree");
                    break;
                }
            }
        }
    }
    for row in reader.scan(Key::of(&PRODUCT).range())? {
        if let Ok(Stored { record, .. }) = decode::<Stored<Product>>(&row?.1)
            && record.deleted_at.is_none()
            && record.category_ids.iter().any(|id| !categories.contains_key(id))
        {
            found(&PRODUCT, "a product's category is not there");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crm::Crm;
    use crate::{NewCategory, NewProduct};

    /// Puts another row in the place of the lower of two categories, one of which a product is in.
    #[track_caller]
    fn check(change: impl Fn(&mut Category), problem: &str) {
        let crm = Crm::in_memory().unwrap();
        let clothes = crm.categories().create(NewCategory::new("Clothes")).unwrap();
        let shoes = NewCategory::new("Shoes").below(clothes.id);
        let mut shoes = crm.categories().create(shoes).unwrap();
        let boot = NewProduct::new("Boot").category(shoes.id);
        crm.products().create(boot).unwrap();
        assert_eq!(crm.verify().unwrap().problems, []);
        change(&mut shoes);
        crm.write(|tx| {
            let row = Stored {
                seq: 2,
                record: shoes.clone(),
            };
            tx.put_row(Key::of(&CATEGORY).id(shoes.id), &row)
        })
        .unwrap();
        let problems = crm.verify().unwrap().problems;
        assert!(problems.iter().any(|found| found.what == problem), "{problems:?}");
    }

    #[test]
    fn a_broken_tree_is_found() {
        let lost = "a category has no way to the top of the tree";
        check(|shoes| shoes.parent_id = Some(shoes.id), lost);
        check(
            |shoes| shoes.parent_id = Some(CategoryId::from_bytes([7; 16])),
            lost,
        );
        check(
            |shoes| shoes.deleted_at = Some(shoes.created_at),
            "a product's category is not there",
        );
    }
}
