//! The order of a Hilbert curve: features that lie near one another stand near one another in the file.

/// The place on the curve of the middle of a box (west, south, east, north in degrees) in a grid of 2³² by 2³² over
/// the whole world, so that no extent must be known before. What has no box comes last.
pub fn hilbert(bounds: Option<[f64; 4]>) -> u64 {
    let Some([west, south, east, north]) = bounds else { return u64::MAX };
    let grid = |degrees: f64, width: f64| {
        let share = (degrees / width + 0.5).clamp(0.0, 1.0);
        // A share of one, times the largest number: it fits.
        (share * f64::from(u32::MAX)) as u32
    };
    index(grid(f64::midpoint(west, east), 360.0), grid(f64::midpoint(south, north), 180.0))
}

/// The distance along the curve of a cell (Hamilton's way: a quarter at a time, turning the square as it goes).
fn index(mut x: u32, mut y: u32) -> u64 {
    let mut distance = 0u64;
    for bit in (0..32).rev() {
        let (right, up) = (x >> bit & 1, y >> bit & 1);
        distance = distance << 2 | u64::from((3 * right) ^ up);
        if up == 0 {
            if right == 1 {
                (x, y) = (!x, !y);
            }
            (x, y) = (y, x);
        }
    }
    distance
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_follow_one_another_are_neighbours() {
        // The curve through the sixteen cells of the coarsest two bits, each step one cell long.
        let cells = (0..4u32).flat_map(|x| (0..4u32).map(move |y| (x, y)));
        let mut order: Vec<_> = cells.map(|(x, y)| (index(x << 30, y << 30), x, y)).collect();
        order.sort_unstable();
        for pair in order.windows(2) {
            let step = pair[0].1.abs_diff(pair[1].1) + pair[0].2.abs_diff(pair[1].2);
            assert_eq!(step, 1, "{pair:?}");
        }
    }

    #[test]
    fn what_has_no_place_comes_last() {
        assert!(hilbert(Some([180.0, 90.0, 180.0, 90.0])) < hilbert(None));
        assert_eq!(hilbert(Some([f64::NAN; 4])), hilbert(Some([-180.0, -90.0, -180.0, -90.0])));
    }
}
