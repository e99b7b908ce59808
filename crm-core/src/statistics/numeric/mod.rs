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
pub(crate) use special::{expm1_over, ln_beta, ln_gamma, normal_quantile};

/// Asked between the steps of what takes long, which ends with its error.
///
/// ```
/// use crm_core::learn::{KMeans, KMeansOptions};
/// use crm_core::{Code, Error};
/// let columns = vec![vec![0.0, 1.0, 9.0, 10.0]];
/// let options = KMeansOptions { clusters: 2, ..KMeansOptions::default() };
/// let stopped = KMeans::fit_while(&columns, &options, &|| Err(Error::new(Code::Stopped)));
/// assert_eq!(stopped.unwrap_err().code(), Code::Stopped);
/// assert_eq!(KMeans::fit_while(&columns, &options, &|| Ok(()))?.sizes, [2, 2]);
/// # Ok::<(), Error>(())
/// ```
pub type GoOn<'a> = &'a dyn Fn() -> Result<()>;

/// The search ends by itself alone.
pub(crate) const TO_THE_END: GoOn<'static> = &|| Ok(());
