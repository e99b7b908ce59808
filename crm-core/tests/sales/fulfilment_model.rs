//! Random commands on one order, against a model that adds everything up anew.

use crm_core::{
    Crm, Currency, InvoiceId, NewInvoice, NewOrder, NewOrderLine, NewPayment, NewRefund, NewRefundLine,
    NewReturn, NewShipment, OrderId, OrderStatus, PaymentId, PaymentMatching, ReturnClosing, ReturnId,
    ReturnRefund, ShipmentId, ShipmentStep,
};

use super::{check_sound, office};

const ORDERED: [i64; 2] = [6, 3];
const PRICE: [i64; 2] = [5, 7];
const TOTAL: i64 = 6 * 5 + 3 * 7;

/// Numbers that look random, the same for each seed.
struct Draw(u64);

impl Draw {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    fn small(&mut self, most: u64) -> i64 {
        i64::try_from(self.below(most)).unwrap()
    }
}

struct Shipped {
    id: ShipmentId,
    parts: [i64; 2],
    /// 0 prepared, 1 shipped, 2 delivered.
    step: u8,
    live: bool,
}

struct Back {
    id: ReturnId,
    parts: [i64; 2],
    closed: bool,
    live: bool,
}

struct Billed {
    id: InvoiceId,
    amount: i64,
    paid: i64,
}

struct Model {
    crm: Crm,
    order: OrderId,
    shipments: Vec<Shipped>,
    returns: Vec<Back>,
    invoices: Vec<Billed>,
    payments: Vec<(PaymentId, i64, i64)>,
    called_off: [i64; 2],
    refunded: [i64; 2],
    reached: OrderStatus,
}

impl Model {
    fn new() -> Self {
        let (crm, _) = office();
        let line = |at: usize| NewOrderLine::new(format!("A{at}"), ORDERED[at], PRICE[at]);
        let new = NewOrder::new(Currency::EUR, vec![line(0), line(1)]);
        let order = crm.orders().create(new).unwrap().id;
        Self {
            crm,
            order,
            shipments: Vec::new(),
            returns: Vec::new(),
            invoices: Vec::new(),
            payments: Vec::new(),
            called_off: [0; 2],
            refunded: [0; 2],
            reached: OrderStatus::Placed,
        }
    }

    fn shipped(&self, line: usize, from: u8) -> i64 {
        let live = self.shipments.iter().filter(|one| one.live && one.step >= from);
        live.map(|one| one.parts[line]).sum()
    }

    fn returned(&self, line: usize) -> i64 {
        let live = self.returns.iter().filter(|one| one.live);
        live.map(|one| one.parts[line]).sum()
    }

    fn open(&self, line: usize) -> i64 {
        (ORDERED[line] - self.called_off[line] - self.shipped(line, 0)).max(0)
    }

    /// What has arrived: without shipments, what the status says.
    fn delivered(&self, line: usize) -> i64 {
        if self.shipments.iter().any(|one| one.live) {
            self.shipped(line, 2)
        } else if self.reached == OrderStatus::Delivered {
            ORDERED[line]
        } else {
            0
        }
    }

    fn is_balanced(&self) -> bool {
        (0..2).all(|line| self.returned(line) <= self.delivered(line))
    }

    fn follow(&mut self) {
        let all = |of: &dyn Fn(usize) -> i64| of(0) + of(1);
        let shipped = all(&|line| self.shipped(line, 1));
        let prepared = all(&|line| self.shipped(line, 0)) - shipped;
        if shipped > 0 && prepared == 0 && all(&|line| self.open(line)) == 0 {
            let arrived = all(&|line| self.shipped(line, 2)) == shipped;
            let status = if arrived {
                OrderStatus::Delivered
            } else {
                OrderStatus::Shipped
            };
            self.reached = self.reached.max(status);
        }
    }

    fn step(&mut self, draw: &mut Draw) {
        match draw.below(10) {
            0 | 1 => self.create_shipment(draw),
            2 | 3 => self.move_shipment(draw),
            4 => self.toggle_shipment(draw),
            5 => self.refund(draw),
            6 => self.create_return(draw),
            7 => self.end_return(draw),
            8 => self.invoice(draw),
            _ => self.pay(draw),
        }
    }

    fn create_shipment(&mut self, draw: &mut Draw) {
        let parts = [draw.small(4), draw.small(3)];
        let mut new = NewShipment::new(self.order);
        for line in (0..2).filter(|line| parts[*line] > 0) {
            new = new.line(u32::try_from(line).unwrap() + 1, parts[line]);
        }
        if new.lines.is_empty() {
            return;
        }
        let fits = (0..2).all(|line| parts[line] <= self.open(line));
        let made = self.crm.shipments().create(new);
        let id = made.as_ref().map_or_else(|_| self.crm.new_id(), |made| made.id);
        self.shipments.push(Shipped {
            id,
            parts,
            step: 0,
            live: true,
        });
        if fits && self.is_balanced() {
            assert!(made.is_ok(), "{made:?}");
        } else {
            assert!(made.is_err());
            self.shipments.pop();
        }
    }

    fn move_shipment(&mut self, draw: &mut Draw) {
        if self.shipments.is_empty() {
            return;
        }
        let at = usize::try_from(draw.below(self.shipments.len() as u64)).unwrap();
        let to = u8::try_from(1 + draw.below(2)).unwrap();
        let one = &mut self.shipments[at];
        let step = ShipmentStep::default();
        let moved = match to {
            1 => self.crm.shipments().ship(one.id, step),
            _ => self.crm.shipments().deliver(one.id, step),
        };
        assert_eq!(moved.is_ok(), one.live && one.step < to, "{moved:?}");
        if moved.is_ok() {
            one.step = to;
            self.follow();
        }
    }

    fn toggle_shipment(&mut self, draw: &mut Draw) {
        if self.shipments.is_empty() {
            return;
        }
        let at = usize::try_from(draw.below(self.shipments.len() as u64)).unwrap();
        let (id, live, parts) = (
            self.shipments[at].id,
            self.shipments[at].live,
            self.shipments[at].parts,
        );
        let fits = live || (0..2).all(|line| parts[line] <= self.open(line));
        self.shipments[at].live = !live;
        let expected = fits && self.is_balanced();
        let done = if live {
            self.crm.shipments().delete(id, None)
        } else {
            self.crm.shipments().restore(id, None)
        };
        assert_eq!(done.is_ok(), expected, "{done:?}");
        if !expected {
            self.shipments[at].live = live;
        }
        self.follow();
    }

    /// So many of a line are called off.
    fn refund(&mut self, draw: &mut Draw) {
        let line = usize::from(draw.below(2) == 1);
        let part = NewRefundLine {
            line: u32::try_from(line).unwrap() + 1,
            quantity: 1.into(),
            amount: None,
        };
        let new = NewRefund {
            lines: vec![part],
            ..NewRefund::default()
        };
        let done = self.crm.orders().refund(self.order, new);
        assert_eq!(done.is_ok(), self.refunded[line] < ORDERED[line], "{done:?}");
        if done.is_ok() {
            self.refunded[line] += 1;
            self.called_off[line] += 1;
            self.follow();
        }
    }

    fn create_return(&mut self, draw: &mut Draw) {
        let parts = [draw.small(3), draw.small(2)];
        let mut new = NewReturn::new(self.order);
        for line in (0..2).filter(|line| parts[*line] > 0) {
            new = new.line(u32::try_from(line).unwrap() + 1, parts[line]);
        }
        if new.lines.is_empty() {
            return;
        }
        let fits = (0..2).all(|line| parts[line] <= self.delivered(line) - self.returned(line));
        let made = self.crm.returns().create(new);
        assert_eq!(made.is_ok(), fits, "{made:?}");
        if let Ok(made) = made {
            self.returns.push(Back {
                id: made.id,
                parts,
                closed: false,
                live: true,
            });
        }
    }

    /// It is deleted, or closed and refunded.
    fn end_return(&mut self, draw: &mut Draw) {
        if self.returns.is_empty() {
            return;
        }
        let at = usize::try_from(draw.below(self.returns.len() as u64)).unwrap();
        let one = &mut self.returns[at];
        if draw.below(3) == 0 {
            let done = self.crm.returns().delete(one.id, None);
            assert_eq!(done.is_ok(), one.live && !one.closed, "{done:?}");
            one.live &= done.is_err();
            return;
        }
        let closing = ReturnClosing {
            refund: Some(ReturnRefund::default()),
            ..ReturnClosing::default()
        };
        let done = self.crm.returns().close(one.id, closing);
        let left = (0..2).all(|line| self.refunded[line] + one.parts[line] <= ORDERED[line]);
        assert_eq!(done.is_ok(), one.live && !one.closed && left, "{done:?}");
        if done.is_ok() {
            one.closed = true;
            for line in 0..2 {
                self.refunded[line] += one.parts[line];
            }
        }
    }

    fn invoice(&mut self, draw: &mut Draw) {
        let amount = 1 + draw.small(15);
        let refunded = self.refunded[0] * PRICE[0] + self.refunded[1] * PRICE[1];
        let billed: i64 = self.invoices.iter().map(|one| one.amount).sum();
        let new = NewInvoice::new(self.order).series("R").amount(amount);
        let made = self.crm.invoices().create(new);
        assert_eq!(made.is_ok(), amount <= TOTAL - refunded - billed, "{made:?}");
        if let Ok(made) = made {
            self.invoices.push(Billed {
                id: made.id,
                amount,
                paid: 0,
            });
            assert_eq!(made.serial, u32::try_from(self.invoices.len()).ok());
        }
    }

    /// A payment comes, or settles an invoice.
    fn pay(&mut self, draw: &mut Draw) {
        if self.payments.is_empty() || draw.below(3) == 0 {
            let amount = 1 + draw.small(20);
            let new = NewPayment {
                amount: amount.into(),
                ..NewPayment::default()
            };
            let order = self.crm.orders().add_payment(self.order, new).unwrap();
            self.payments.push((order.payments.last().unwrap().id, amount, 0));
            return;
        }
        if self.invoices.is_empty() {
            return;
        }
        let at = usize::try_from(draw.below(self.payments.len() as u64)).unwrap();
        let bill = usize::try_from(draw.below(self.invoices.len() as u64)).unwrap();
        let (payment, bill) = (&mut self.payments[at], &mut self.invoices[bill]);
        let amount = 1 + draw.small(8);
        let matching = PaymentMatching {
            amount: Some(amount.into()),
            ..PaymentMatching::of(payment.0)
        };
        let done = self.crm.invoices().match_payment(bill.id, matching);
        let fits = payment.2 + amount <= payment.1 && bill.paid + amount <= bill.amount;
        assert_eq!(done.is_ok(), fits, "{done:?}");
        if let Ok(done) = done {
            payment.2 += amount;
            bill.paid += amount;
            assert_eq!(done.open, (bill.amount - bill.paid).into());
        }
    }

    fn compare(&self) {
        let progress = self.crm.shipments().progress(self.order).unwrap();
        for (line, found) in progress.iter().enumerate() {
            let by_status =
                !self.shipments.iter().any(|one| one.live) && self.reached >= OrderStatus::Shipped;
            let open = if by_status { 0 } else { self.open(line) };
            assert_eq!(found.open, open.into());
            assert_eq!(found.delivered, self.delivered(line).into());
            assert_eq!(found.returned, self.returned(line).into());
            assert_eq!(found.called_off, self.called_off[line].into());
        }
        assert_eq!(self.crm.orders().get(self.order).unwrap().status, self.reached);
    }
}

#[test]
fn an_order_and_what_becomes_of_it_agree_after_any_commands() {
    for seed in 0..40 {
        let mut draw = Draw(seed);
        let mut model = Model::new();
        for _ in 0..60 {
            model.step(&mut draw);
            model.compare();
        }
        check_sound(&model.crm);
    }
}
