//! Story: whoever waits for a preview is told how far it is, and stops it.

use std::ops::ControlFlow;

use crate::{Code, Crm, NewCustomer, OpenOptions, PageRequest, Segments, WorkProgress, watched};

const CUSTOMERS: u32 = 6_000;

fn crowd(options: OpenOptions) -> Crm {
    let crm = options.in_memory().unwrap();
    crm.write(|tx| {
        for _ in 0..CUSTOMERS {
            tx.customers().create(NewCustomer::person("Ada"))?;
        }
        Ok(())
    })
    .unwrap();
    crm
}

/// What no column says.
const ASKED: &str = "COUNT(interactions) FILTER (WHERE subject = 'x') = 0";

#[test]
fn a_preview_tells_how_far_it_is() {
    for options in [OpenOptions::new(), OpenOptions::new().preview_memory(1)] {
        let crm = crowd(options);
        let mut told: Vec<WorkProgress> = Vec::new();
        let mut tell = |at| {
            told.push(at);
            ControlFlow::Continue(())
        };
        let preview = crm.segments().watched(&mut tell).preview(ASKED, 0).unwrap();
        assert_eq!(preview.count, u64::from(CUSTOMERS));
        assert!(!told.is_empty());
        assert!(told.iter().all(|at| at.done <= at.of && at.of >= CUSTOMERS));
        assert_eq!(crm.segments().preview(ASKED, 0).unwrap(), preview);
    }
}

#[test]
fn whoever_is_told_may_ask_something() {
    let crm = crowd(OpenOptions::new());
    let mut counts = Vec::new();
    let mut ask = |_| {
        // The columns are being made, by this very thread.
        counts.push(crm.segments().preview("name = 'Ada'", 0).unwrap().count);
        ControlFlow::Continue(())
    };
    crm.segments()
        .watched(&mut ask)
        .preview("name = 'Bob'", 0)
        .unwrap();
    assert!(!counts.is_empty());
    assert!(counts.iter().all(|count| *count == u64::from(CUSTOMERS)));
}

#[test]
fn a_preview_can_be_stopped() {
    for options in [OpenOptions::new(), OpenOptions::new().preview_memory(1)] {
        let crm = crowd(options);
        let state = crm.snapshot().unwrap();
        // The first preview may have to make the columns, the others have to ask the rows.
        for _ in 0..2 {
            let mut told = 0;
            let mut stop = |_| {
                told += 1;
                ControlFlow::Break(())
            };
            let page = PageRequest::default();
            let segments = crm.segments().watched(&mut stop);
            assert_eq!(segments.preview(ASKED, 5).unwrap_err().code(), Code::Stopped);
            assert_eq!(segments.select(ASKED, &page).unwrap_err().code(), Code::Stopped);
            drop(segments);
            let segments = Segments::on(watched(&state, &mut stop));
            assert_eq!(segments.preview(ASKED, 0).unwrap_err().code(), Code::Stopped);
            drop(segments);
            assert_eq!(told, 3);
            crm.segments().preview("name = 'Ada'", 0).unwrap();
        }
        assert_eq!(
            crm.segments().preview(ASKED, 0).unwrap().count,
            u64::from(CUSTOMERS)
        );
    }
}
