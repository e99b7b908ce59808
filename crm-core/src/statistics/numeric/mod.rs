//! The numerical ground that the models stand on: special functions, derivatives, maxima, random numbers.

use crate::base::Result;

mod cores;
mod dual;
mod matrix;
mod maximum;
mod random;
mod simplex;
mod special;

pub(crate) use cores::{share, share_items};
pub(crate) use dual::Dual;
pub(crate) use matrix::{Matrix, dot};
pub(crate) use maximum::{Maximum, maximise};
pub(crate) use random::Random;
pub(crate) use simplex::minimise;
pub(crate) use special::{expm1_over, ln_beta, ln_gamma, log_add, normal_quantile};

/// Asked between the steps of a search, which ends with its error.
pub(crate) type GoOn<'a> = &'a dyn Fn() -> Result<()>;

/// The search ends by itself alone.
pub(crate) const TO_THE_END: GoOn<'static> = &|| Ok(());
