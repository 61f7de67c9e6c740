//! People counted over some incidents.

use super::{Incident, TollScope};

/// People counted over some incidents, as far as figures are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    /// The lowest figures together.
    pub low: u64,
    /// The highest together; `None` where one of them has no upper end.
    pub high: Option<u64>,
    /// How many incidents have a figure.
    pub known: usize,
}

impl Sum {
    /// The sum over incidents of a lowest and a highest figure. Totals over some days are left out.
    pub fn of<'a>(
        incidents: impl Iterator<Item = &'a Incident>,
        figure: impl Fn(&Incident) -> (Option<u32>, Option<u32>),
    ) -> Self {
        let own = incidents.filter(|i| i.toll_scope != Some(TollScope::Cumulative)).map(figure);
        own.filter(|(low, high)| low.is_some() || high.is_some()).fold(
            Self { high: Some(0), ..Self::default() },
            |sum, (low, high)| Self {
                low: sum.low + u64::from(low.unwrap_or(0)),
                high: sum.high.zip(high).map(|(all, own)| all + u64::from(own)),
                known: sum.known + 1,
            },
        )
    }
}
