//! Relief shading: a picture of light and shade in degrees, bent to the map's projection.

use resvg::tiny_skia::{IntSize, Pixmap};

use super::projection::Projection;
use super::scene::Shape;
use super::shape::{Point, Rect};

/// The pictures from fine to coarse: bytes, west, south, east, north, and the greatest height that they are meant for.
const PICTURES: [(&[u8], [f64; 4], f64); 4] = [
    (include_bytes!("../../maps/basemap/relief-caucasus.png"), [38.0, 36.0, 52.0, 44.0], 8.0),
    (include_bytes!("../../maps/basemap/relief-levant.png"), [34.0, 28.0, 49.0, 38.0], 8.0),
    (include_bytes!("../../maps/basemap/relief-yemen.png"), [41.0, 12.0, 54.0, 19.0], 8.0),
    (include_bytes!("../../maps/basemap/relief-region.png"), [8.0, 2.0, 66.0, 46.0], 40.0),
];

/// A shading has at least so many rows: with fewer, readers of PDF show its pixels as squares.
const ROWS: f64 = 400.0;
/// The degrees of a pixel are worked out at every so many and lie between them on a plane: off by less than a pixel.
const MESH: usize = 16;

/// The shading of what is seen; none where no picture covers all of it, since a part would show its edge.
pub(super) fn shape(projection: &Projection) -> Option<Shape> {
    let (seen, span) = (projection.visible(), projection.span());
    let covers = |[west, south, east, north]: &[f64; 4]| {
        *west <= seen.west && *south <= seen.south && *east >= seen.east && *north >= seen.north
    };
    let (bytes, bounds, _) = PICTURES.iter().find(|(_, bounds, most)| covers(bounds) && span <= *most)?;
    let picture = Pixmap::decode_png(bytes).ok()?;
    // As fine as the picture is, not so coarse that pixels are seen, and no finer than the page.
    let per_degree = f64::from(picture.height()) / (bounds[3] - bounds[1]);
    let room = projection.window();
    let share = ((span * per_degree * 1.25).max(ROWS) / projection.panel.h).min(1.0);
    let (columns, rows) = ((room.w * share).ceil().max(2.0), (room.h * share).ceil().max(2.0));
    let png = bent(&picture, bounds, projection, &room, (columns as usize, rows as usize))?;
    Some(Shape::Image { rect: room, png, opacity: 0.55 })
}

/// The part of a picture that lies in a room, as a PNG of so many columns and rows.
fn bent(
    picture: &Pixmap,
    [west, south, east, north]: &[f64; 4],
    projection: &Projection,
    room: &Rect,
    (columns, rows): (usize, usize),
) -> Option<Vec<u8>> {
    let per_lon = f64::from(picture.width()) / (east - west);
    let per_lat = f64::from(picture.height()) / (north - south);
    // Where in the picture each corner of the mesh lies.
    let (across, down) = (columns.div_ceil(MESH) + 1, rows.div_ceil(MESH) + 1);
    let mut mesh = Vec::with_capacity(across * down);
    for j in 0..down {
        for i in 0..across {
            let at = Point {
                x: room.x + room.w * (i * MESH) as f64 / columns as f64,
                y: room.y + room.h * (j * MESH) as f64 / rows as f64,
            };
            let (lat, lon) = projection.degrees(at)?;
            mesh.push([(lon - west) * per_lon - 0.5, (north - lat) * per_lat - 0.5]);
        }
    }
    let mut bytes = Vec::with_capacity(columns * rows * 4);
    for y in 0..rows {
        let (row, down) = (y / MESH, (y % MESH) as f64 / MESH as f64);
        for x in 0..columns {
            let (column, right) = (x / MESH, (x % MESH) as f64 / MESH as f64);
            let corner = |i: usize, j: usize| mesh.get((row + j) * across + column + i).copied();
            let [a, b, c, d] = [corner(0, 0)?, corner(1, 0)?, corner(0, 1)?, corner(1, 1)?];
            let mix = |axis: usize| {
                let upper = a[axis] + (b[axis] - a[axis]) * right;
                let lower = c[axis] + (d[axis] - c[axis]) * right;
                upper + (lower - upper) * down
            };
            bytes.extend(sample(picture, mix(0), mix(1)));
        }
    }
    Pixmap::from_vec(bytes, IntSize::from_wh(columns as u32, rows as u32)?)?.encode_png().ok()
}

/// The colour between four pixels, premultiplied.
fn sample(picture: &Pixmap, x: f64, y: f64) -> [u8; 4] {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let (x, y) = (x.clamp(0.0, (width - 1) as f64), y.clamp(0.0, (height - 1) as f64));
    let (left, top) = (x as usize, y as usize);
    let (right, bottom) = ((left + 1).min(width - 1), (top + 1).min(height - 1));
    let (part_x, part_y) = (x - left as f64, y - top as f64);
    let data = picture.data();
    let of = |x: usize, y: usize, i: usize| f64::from(data[(y * width + x) * 4 + i]);
    [0, 1, 2, 3].map(|i| {
        let upper = of(left, top, i) + (of(right, top, i) - of(left, top, i)) * part_x;
        let lower = of(left, bottom, i) + (of(right, bottom, i) - of(left, bottom, i)) * part_x;
        (upper + (lower - upper) * part_y).round() as u8
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::Extent;

    #[test]
    fn a_slope_of_the_picture_stands_where_its_degrees_are() {
        // A picture of a degree to the pixel, whose alpha grows eastwards.
        let mut bytes = Vec::new();
        for _ in 0..20 {
            bytes.extend((0..40u8).flat_map(|x| [0, 0, 0, x * 5]));
        }
        let picture = Pixmap::from_vec(bytes, IntSize::from_wh(40, 20).expect("a size")).expect("a picture");
        let extent = Extent::new(12.0, 32.0, 38.0, 48.0).expect("an extent");
        let projection = Projection::fit(&extent, Rect { x: 0.0, y: 0.0, w: 520.0, h: 400.0 });
        let png = bent(&picture, &[0.0, 30.0, 40.0, 50.0], &projection, &projection.panel, (520, 400));
        let drawn = Pixmap::decode_png(&png.expect("a picture")).expect("a picture");
        for (lat, lon) in [(36.0, 15.0), (40.0, 25.0), (46.0, 35.0)] {
            let at = projection.at(lat, lon);
            let alpha = f64::from(drawn.pixel(at.x as u32, at.y as u32).expect("a pixel").alpha());
            assert!((alpha - (lon - 0.5) * 5.0).abs() < 2.0, "{lat} {lon}: {alpha}");
        }
    }

    #[test]
    fn there_is_none_where_no_picture_is() {
        let panel = Rect { x: 0.0, y: 0.0, w: 400.0, h: 300.0 };
        let fit = |w, s, e, n| Projection::fit(&Extent::new(w, s, e, n).expect("an extent"), panel);
        assert!(shape(&fit(45.0, 39.0, 48.0, 41.0)).is_some());
        assert!(shape(&fit(-60.0, -30.0, -50.0, -20.0)).is_none());
    }
}
