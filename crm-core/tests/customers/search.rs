//! Finding customers by what people type.

use crm_core::{
    Code, Crm, CustomerPatch, CustomerQuery, Identifier, NewCustomer, PageRequest, Patch, PersonName,
};

use crate::{check_refused, check_sound, person, shop};

/// Invented people; most are of `../shared/data/names_i18n`, which Faker made (MIT).
const NAMES: [&str; 24] = [
    "Jason Glover",
    "Dr Margaret Allan",
    "Henryk Linke",
    "Jörg Müller",
    "Joerg Muller",
    "Séamus O’Brien",
    "Javier Rivera Tamarit",
    "Dorotea Larrañaga",
    "Agnieszka Oziębło",
    "João Miguel Caldeira",
    "Möhsim Mahir Güçlü Çetin",
    "Ebuakil Şener",
    "Nhật Bùi",
    "Гаврилов Савелий Дорофеевич",
    "Χρυσή Φουρκιώτη",
    "معين الدباغ",
    "טוהר עזרא",
    "दर्शना हजारिका",
    "อนุวัช ทองสุกเลิศ",
    "이종수",
    "山田 直樹",
    "王小明",
    "孙淑华",
    "方正科技信息有限公司",
];

fn people() -> Crm {
    let (crm, _) = shop();
    for name in NAMES {
        person(&crm, name);
    }
    crm
}

#[track_caller]
fn check(crm: &Crm, query: &str, expected: &[&str]) {
    let hits = crm.customers().search(query, 50).unwrap();
    let names: Vec<_> = hits
        .iter()
        .map(|hit| hit.customer.name.as_deref().unwrap_or_default())
        .collect();
    assert_eq!(names, expected, "{query}");
}

#[test]
fn names_are_found_by_the_beginnings_of_words_in_any_order() {
    let crm = people();
    check(&crm, "jason", &["Jason Glover"]);
    check(&crm, "GLO jas", &["Jason Glover"]);
    check(&crm, "jason allan", &[]);
    check(&crm, "ason", &[]);
    check(&crm, "Dr. Allan", &["Dr Margaret Allan"]);
    check(&crm, "o'brien", &["Séamus O’Brien"]);
    check(&crm, "obri", &["Séamus O’Brien"]);
    check(&crm, "brien", &["Séamus O’Brien"]);
}

#[test]
fn accents_do_not_matter() {
    let crm = people();
    check(&crm, "muller", &["Jörg Müller", "Joerg Muller"]);
    check(&crm, "Müller", &["Jörg Müller", "Joerg Muller"]);
    check(&crm, "mu\u{308}ller jörg", &["Jörg Müller"]);
    check(&crm, "larranaga", &["Dorotea Larrañaga"]);
    check(&crm, "OZIEB", &["Agnieszka Oziębło"]);
    check(&crm, "joao", &["João Miguel Caldeira"]);
    check(&crm, "guclu", &["Möhsim Mahir Güçlü Çetin"]);
    check(&crm, "ŞENER", &["Ebuakil Şener"]);
    check(&crm, "nhat bui", &["Nhật Bùi"]);
}

#[test]
fn every_writing_is_found_as_it_is_and_in_latin_letters() {
    let crm = people();
    check(&crm, "савелий", &["Гаврилов Савелий Дорофеевич"]);
    check(&crm, "gavrilov sav", &["Гаврилов Савелий Дорофеевич"]);
    check(&crm, "χρυσ", &["Χρυσή Φουρκιώτη"]);
    check(&crm, "معين", &["معين الدباغ"]);
    check(&crm, "עזרא", &["טוהר עזרא"]);
    check(&crm, "हजा", &["दर्शना हजारिका"]);
    check(&crm, "ทอง", &["อนุวัช ทองสุกเลิศ"]);
    check(&crm, "종수", &["이종수"]);
    check(&crm, "直樹", &["山田 直樹"]);
    check(&crm, "山田直樹", &[]);
}

#[test]
fn chinese_is_found_by_characters_by_pinyin_and_by_initials() {
    let crm = people();
    for query in [
        "王小明",
        "小明",
        "王",
        "明",
        "wang",
        "wangxiaoming",
        "xiaoming",
        "Xiao Ming",
        "wxm",
        "xm",
        "xiaoming wang",
        "王 xiao",
        "王xm",
    ] {
        check(&crm, query, &["王小明"]);
    }
    check(&crm, "小王", &[]);
    check(&crm, "科技", &["方正科技信息有限公司"]);
    check(&crm, "fzkj", &["方正科技信息有限公司"]);
    check(&crm, "sun shuhua", &["孙淑华"]);
}

#[test]
fn identifiers_are_found_by_their_beginnings() {
    let (crm, _) = shop();
    let new = NewCustomer::person("Ada")
        .email("lovelace.a@analytical-engine.co.uk")
        .phone("030 90182-0")
        .identifier(Identifier::external_id("ERP", "CUST-1001/7"))
        .identifier(Identifier::social("mastodon", "@countess"));
    crm.customers().create(new).unwrap();
    crm.customers()
        .create(NewCustomer::person("Bob").phone("+1 615-364-9850"))
        .unwrap();
    for query in [
        "lovelace",
        "lovelace.a@",
        "LOVELACE.A@Analytical-Engine.co.uk",
        "@analytical-engine",
        "analytical-engine.co",
        "030901820",
        "030 901",
        "+49 30 901",
        "+4930901820",
        "004930901",
        "030/90",
        "cust-1001",
        "1001",
        "CUST-1001/7",
        "countess",
        "@count",
        "ada 0309018",
        "ada +49 30",
    ] {
        check(&crm, query, &["Ada"]);
    }
    check(&crm, "(615) 364", &["Bob"]);
    check(&crm, "+1615", &["Bob"]);
    for query in ["901820", "engine.co.uk.", "030 902 17", "cust-1002"] {
        check(&crm, query, &[]);
    }
}

#[test]
fn whole_words_come_first_then_short_names_then_old_customers() {
    let (crm, _) = shop();
    for name in [
        "Annabel",
        "Li Annabel",
        "Anna Maria",
        "Ann",
        "Anna",
        "Annabel",
        "Ann Anna",
    ] {
        person(&crm, name);
    }
    let first = crm.customers().search("annabel", 1).unwrap().remove(0);
    check(
        &crm,
        "anna",
        &[
            "Anna",
            "Ann Anna",
            "Anna Maria",
            "Annabel",
            "Annabel",
            "Li Annabel",
        ],
    );
    check(
        &crm,
        "ann",
        &[
            "Ann",
            "Ann Anna",
            "Anna",
            "Annabel",
            "Annabel",
            "Li Annabel",
            "Anna Maria",
        ],
    );
    let hits = crm.customers().search("ann", 2).unwrap();
    assert_eq!(hits.iter().map(|hit| hit.exact).collect::<Vec<_>>(), [true, true]);
    assert!(!crm.customers().search("annab", 1).unwrap()[0].exact);
    // Of the two Annabels the older one.
    let oldest = crm
        .customers()
        .list(&CustomerQuery::default(), &PageRequest::default())
        .unwrap()
        .items
        .remove(0);
    assert_eq!(first.customer.id, oldest.id);
}

#[test]
fn the_index_follows_the_record() {
    let (crm, _) = shop();
    let new = NewCustomer {
        name_parts: Some(PersonName {
            middle: Some("Augusta".into()),
            ..PersonName::default()
        }),
        ..NewCustomer::person("Ada King").email("ada@example.org")
    };
    let ada = crm.customers().create(new).unwrap();
    check(&crm, "augusta", &["Ada King"]);
    let patch = CustomerPatch {
        name: Patch::Set("Ada Byron".into()),
        name_parts: Patch::Clear,
        ..CustomerPatch::default()
    };
    crm.customers().update(ada.id, patch).unwrap();
    check(&crm, "king", &[]);
    check(&crm, "augusta", &[]);
    check(&crm, "byron example.org", &["Ada Byron"]);
    check_sound(&crm);
    crm.customers().delete(ada.id, None).unwrap();
    check(&crm, "byron", &[]);
    check(&crm, "ada@example.org", &[]);
    check_sound(&crm);
    crm.customers().restore(ada.id, None).unwrap();
    check(&crm, "byron", &["Ada Byron"]);
    check_sound(&crm);
}

#[test]
fn a_transaction_finds_what_it_wrote() {
    let (crm, _) = shop();
    crm.write(|tx| {
        tx.customers().create(NewCustomer::person("Ada"))?;
        assert_eq!(tx.customers().search("ad", 5)?.len(), 1);
        Ok(())
    })
    .unwrap();
}

#[test]
fn odd_queries_find_nothing_or_are_refused() {
    let crm = people();
    for query in ["", "   ", "!", "— · —", "'", "@", "+", "()"] {
        check(&crm, query, &[]);
    }
    check_refused(crm.customers().search("a\0", 5), Code::ControlCharacter, "query");
    check_refused(
        crm.customers().search(&"é".repeat(600), 5),
        Code::TooLong,
        "query",
    );
    check_refused(crm.customers().search("a", 0), Code::OutOfRange, "limit");
    check_refused(crm.customers().search("a", 1_001), Code::OutOfRange, "limit");
    check(
        &crm,
        &"a ".repeat(400),
        &["Dr Margaret Allan", "Agnieszka Oziębło"],
    );
}

/// Of more than can be looked at, the whole words are found, and two common words together still meet.
#[test]
fn a_query_that_thousands_meet_is_answered_with_the_best() {
    let (crm, _) = shop();
    crm.write(|tx| {
        for n in 0..3_000 {
            tx.customers()
                .create(NewCustomer::person(format!("Marianne Number{n}")))?;
        }
        tx.customers().create(NewCustomer::person("Maria Garcia"))?;
        tx.customers().create(NewCustomer::person("Garcilaso"))?;
        Ok(())
    })
    .unwrap();
    let hits = crm.customers().search("maria", 1).unwrap();
    assert_eq!(
        (hits[0].customer.name.as_deref(), hits[0].exact),
        (Some("Maria Garcia"), true)
    );
    assert_eq!(crm.customers().search("mari", 1_000).unwrap().len(), 1_000);
    assert_eq!(crm.customers().search("mari", None).unwrap().len(), 50);
    check(&crm, "mari garc", &["Maria Garcia"]);
    check(&crm, "marianne number2999", &["Marianne Number2999"]);
    check(&crm, "number1234 m", &["Marianne Number1234"]);
}

/// Every invented name of the twenty locales is found by each of its words, and by all of them.
#[test]
fn all_invented_names_are_found() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("../../shared/data/names_i18n/faker_40.54.0_seed20240601_100x20locales.csv");
    if !path.exists() {
        eprintln!("../shared/data/names_i18n is absent: only the names in this file were searched");
        return;
    }
    let crm = Crm::in_memory().unwrap();
    let mut names = Vec::new();
    for row in csv::Reader::from_path(path).unwrap().records() {
        names.push(row.unwrap()[2].to_owned());
    }
    crm.write(|tx| {
        for name in &mut names {
            // As it is kept: composed, as far as Unicode composes.
            *name = tx
                .customers()
                .create(NewCustomer::person(name.as_str()))?
                .name
                .unwrap();
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(names.len(), 2_000);
    for name in &names {
        for query in name.split_whitespace().chain([name.as_str()]) {
            if !query.contains(char::is_alphanumeric) {
                continue;
            }
            let hits = crm.customers().search(query, 1_000).unwrap();
            assert!(
                hits.iter().any(|hit| hit.customer.name.as_ref() == Some(name)),
                "{query} of {name}"
            );
        }
    }
    check_sound(&crm);
}
