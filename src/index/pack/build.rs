//! An index made: spots in any order, a file in the order of the curve.

use std::io;
use std::path::Path;

use jiff::civil::Date;

use super::layout::{FANOUT, Head, Stamp};
use super::node::{Node, of_slot, over};
use super::slot::Slot;
use super::sort::Sorter;
use crate::atomic::write_whole;
use crate::error::{Error, Result};
use crate::geo::hilbert;
use crate::index::spot::Spot;

/// Takes spots and makes an index of them, in the same memory for any number: some 80 MB, and 3 bytes a spot.
pub struct Builder {
    sorter: Sorter,
    count: u64,
    days: Option<(Date, Date)>,
}

impl Default for Builder {
    fn default() -> Self {
        Self::new()
    }
}

impl Builder {
    /// Nothing yet.
    pub fn new() -> Self {
        Self { sorter: Sorter::new(), count: 0, days: None }
    }

    /// Puts a spot in.
    ///
    /// # Errors
    /// [`Error::Io`] where the system's folder for temporary files takes no more.
    pub fn add(&mut self, spot: &Spot) -> Result<()> {
        let (lon, lat) = (spot.position.lon(), spot.position.lat());
        // The last bits of the curve are less than a millimetre.
        let place = width(spot.radius_km) << 61 | hilbert(Some([lon, lat, lon, lat])) >> 3;
        let key = (place, spot.record);
        self.sorter.push(key, Slot::write(spot)).map_err(temporary)?;
        self.count += 1;
        let wider = |(first, last): (Date, Date), days: (Date, Date)| (first.min(days.0), last.max(days.1));
        self.days = match (self.days, spot.days) {
            (Some(all), Some(days)) => Some(wider(all, days)),
            (all, days) => all.or(days),
        };
        Ok(())
    }

    /// Writes the index at `path`, where it appears whole or not at all; `stamp` says of what it is.
    ///
    /// # Errors
    /// [`Error::Io`] for whatever the system refuses.
    pub fn write(self, path: &Path, stamp: Stamp) -> Result<()> {
        let head = Head { count: self.count, stamp, days: self.days };
        write_whole(path, |out| {
            out.write_all(&head.bytes())?;
            let (mut nodes, mut now, mut inside) = (Vec::new(), Node::EMPTY, 0);
            self.sorter.each(|entry| {
                out.write_all(entry)?;
                now = now.and(of_slot(Slot(entry)));
                inside += 1;
                if inside == FANOUT {
                    nodes.push(std::mem::replace(&mut now, Node::EMPTY));
                    inside = 0;
                }
                Ok(())
            })?;
            if inside > 0 {
                nodes.push(now);
            }
            while !nodes.is_empty() {
                nodes.iter().try_for_each(|node| out.write_all(&node.bytes()))?;
                if nodes.len() == 1 {
                    break;
                }
                nodes = nodes.chunks(FANOUT).map(|part| over(part.iter().copied())).collect();
            }
            Ok(())
        })
    }
}

/// Wide circles stand apart from narrow ones, or a node would have to be looked into wherever its widest may reach: the
/// class of a radius.
fn width(radius_km: f64) -> u64 {
    WIDTHS.iter().filter(|km| radius_km > **km).count() as u64
}

/// The greatest radius of each class but the last, in kilometres.
const WIDTHS: [f64; 4] = [2.0, 8.0, 32.0, 128.0];

fn temporary(source: io::Error) -> Error {
    Error::io(std::env::temp_dir(), source)
}
