//! What follows in sales from the changes of a command.

use super::{deal, fulfilment};
use crate::base::Result;
use crate::journal::{Entity, Touched, Tx};

/// Brings what became of orders in line with the changes of a command, or refuses them; and deals with what is known of
/// their customers.
pub(crate) fn follow(tx: &mut Tx<'_>, touched: &[Touched]) -> Result<()> {
    fulfilment::follow(tx, touched)?;
    if tx.head.deals == 0 {
        return Ok(());
    }
    for change in touched.iter().filter(|change| change.entity == Entity::Customer) {
        deal::follow_customer(tx, change.owner)?;
    }
    Ok(())
}
