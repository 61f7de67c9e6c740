//! Relief shading: a picture of light and shade, cut to what is seen.

use resvg::tiny_skia::{IntRect, Pixmap};

use super::Extent;
use super::projection::Projection;
use super::scene::Shape;
use super::shape::Rect;

/// The pictures from fine to coarse: bytes, west, south, east, north, and the greatest height that they are meant for.
const PICTURES: [(&[u8], [f64; 4], f64); 4] = [
    (include_bytes!("../../maps/basemap/relief-caucasus.png"), [38.0, 36.0, 52.0, 44.0], 8.0),
    (include_bytes!("../../maps/basemap/relief-levant.png"), [34.0, 28.0, 49.0, 38.0], 8.0),
    (include_bytes!("../../maps/basemap/relief-yemen.png"), [41.0, 12.0, 54.0, 19.0], 8.0),
    (include_bytes!("../../maps/basemap/relief-region.png"), [8.0, 2.0, 66.0, 46.0], 40.0),
];

/// The shading of what is seen; none where no picture covers all of it, since a part would show its edge.
pub(super) fn shape(projection: &Projection) -> Option<Shape> {
    let seen = projection.visible();
    let span = seen.north - seen.south;
    let covers = |b: &[f64; 4]| Extent { west: b[0], south: b[1], east: b[2], north: b[3] }.holds(&seen);
    let (bytes, [west, south, east, north], _) =
        PICTURES.iter().find(|(_, bounds, most)| covers(bounds) && span <= *most)?;
    let picture = Pixmap::decode_png(bytes).ok()?;
    let (per_lon, per_lat) =
        (f64::from(picture.width()) / (east - west), f64::from(picture.height()) / (north - south));
    // Two pixels more on every side, so that smoothing has neighbours.
    let left = ((seen.west - west) * per_lon - 2.0).floor().max(0.0);
    let top = ((north - seen.north) * per_lat - 2.0).floor().max(0.0);
    let right = ((seen.east - west) * per_lon + 2.0).ceil().min(f64::from(picture.width()));
    let bottom = ((north - seen.south) * per_lat + 2.0).ceil().min(f64::from(picture.height()));
    let cut = IntRect::from_ltrb(left as i32, top as i32, right as i32, bottom as i32)?;
    let png = picture.clone_rect(cut)?.encode_png().ok()?;
    let corner = |x: f64, y: f64| projection.at(north - y / per_lat, west + x / per_lon);
    let (a, b) = (corner(left, top), corner(right, bottom));
    Some(Shape::Image { rect: Rect { x: a.x, y: a.y, w: b.x - a.x, h: b.y - a.y }, png, opacity: 0.55 })
}
