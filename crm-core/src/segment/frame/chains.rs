//! Segments that ask about segments: what is asked about more than once is found once, so that chains are no trees.

use std::collections::HashMap;
use std::sync::Arc;

use super::bits::Bits;
use super::compile::Compiler;
use super::test::{Each, Test};
use crate::base::Result;
use crate::segment::evaluate::Members;
use crate::segment::plan::{Node, Plan};

/// The segments that a plan asks about, also through others.
#[derive(Default)]
pub(super) struct Segments {
    /// By number: how often.
    asked: HashMap<u32, usize>,
    /// The members of those that are asked about more than once, so that chains are no trees; none where somebody would
    /// have to be asked.
    found: HashMap<u32, Option<Arc<Bits>>>,
}

impl<'a> Compiler<'a, '_> {
    /// Counts how often each segment is asked about; those that a segment asks about are counted once.
    pub(super) fn count(&self, plan: &Plan) -> Result<()> {
        let mut asked = HashMap::new();
        self.count_below(&plan.root, &mut asked)?;
        self.segments.borrow_mut().asked = asked;
        Ok(())
    }

    fn count_below(&self, node: &Node, asked: &mut HashMap<u32, usize>) -> Result<()> {
        let mut numbers = Vec::new();
        node.visit(&mut |node| {
            if let Node::InSegment(number) = node {
                numbers.push(*number);
            }
        });
        for number in numbers {
            let times = asked.entry(number).or_default();
            *times += 1;
            if *times == 1
                && let Members::Live(plan) = self.world.surroundings.segment(number)?
            {
                self.count_below(&plan.root, asked)?;
            }
        }
        Ok(())
    }

    /// Whom a segment's plan is true for.
    pub(super) fn members(&self, number: u32, plan: &Plan) -> Result<Test<'a>> {
        let times = self.segments.borrow().asked.get(&number).copied();
        if times.is_none_or(|times| times < 2) {
            return self.test(&plan.root, true);
        }
        let known = self.segments.borrow().found.get(&number).cloned();
        let found = match known {
            Some(found) => found,
            None => self.find(number, plan)?,
        };
        let each = || Each {
            node: Node::InSegment(number),
            wanted: true,
            is_known: false,
        };
        Ok(found.map_or_else(|| Test::Each(each()), Test::Found))
    }

    fn find(&self, number: u32, plan: &Plan) -> Result<Option<Arc<Bits>>> {
        let test = self.test(&plan.root, true)?;
        let mut found = None;
        if !(self.is_brief && test.asks()) {
            let members = self
                .frame
                .passing(&test, self.world, self.at, self.rows.clone())?;
            found = Some(Arc::new(members));
        }
        self.segments.borrow_mut().found.insert(number, found.clone());
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use crate::base::{Result, Timestamp};
    use crate::journal::UNWATCHED;
    use crate::segment::evaluate::{self, Subject, Surroundings, World, evaluate};
    use crate::segment::frame::Frame;
    use crate::segment::frame::tests::{NOW, Shop, plan, text};
    use crate::segment::plan::{Attribute, Comparison, Node};
    use std::sync::Arc;

    /// Segment 0: those of one country; each other one asks ten times about the one before.
    struct Chain;

    impl Surroundings for Chain {
        fn segment(&self, number: u32) -> Result<evaluate::Members> {
            let country = Node::Attribute(Attribute::Country).into();
            let of_country = Node::Compare(Comparison::Equal, country, text("DE").into());
            let Some(before) = number.checked_sub(1) else {
                return Ok(evaluate::Members::Live(Arc::new(plan(of_country))));
            };
            let given = |name: &str| {
                let given = Node::Attribute(Attribute::GivenName).into();
                Node::Compare(Comparison::NotEqual, given, text(name).into())
            };
            let links = ["a", "b", "c", "de", "E", "fr", "z", "x", "y", "w"];
            let links = links.map(|name| Node::And(vec![Node::InSegment(before), given(name)]));
            Ok(evaluate::Members::Live(Arc::new(plan(Node::Or(links.into())))))
        }
    }

    #[test]
    fn a_chain_of_segments_is_no_tree() {
        let shop = Shop::new(5, 200);
        let frame = Frame::build(&shop.view(), usize::MAX, UNWATCHED)
            .unwrap()
            .unwrap();
        let view = shop.view();
        let world = World::new(&view, shop.crm.time_zone(), &Chain);
        let at = Timestamp::from_millis(NOW).unwrap();
        let plan = plan(Node::And(vec![
            Node::InSegment(12),
            Node::Not(Node::InSegment(0).into()),
        ]));
        assert_eq!(frame.count(&plan, &world, at).unwrap(), 0);
        let plan = self::plan(Node::InSegment(12));
        let members: Vec<u32> = frame.select(&plan, &world, at).unwrap().iter().collect();
        assert!(!members.is_empty());
        for owner in 1..200 {
            let said = evaluate(&plan, &Subject::new(&world, owner), at).unwrap();
            assert_eq!(members.contains(&owner), said.truth == Some(true), "{owner}");
        }
        for rows in [0..64, 64..150] {
            let some = frame
                .select_among(&plan, &world, at, rows.clone())
                .unwrap()
                .unwrap();
            let among = members
                .iter()
                .copied()
                .filter(|owner| rows.contains(&(*owner as usize)));
            assert_eq!(some, among.collect::<Vec<_>>());
        }
    }
}
