//! Where: the same place, one inside the other, or two.

use super::reason::Sum;
use super::telling::Telling;
use crate::geo::rough_km;
use crate::incident::Relation;

/// Two points of the gazetteer that bear one name and lie no further apart are taken for one place, in kilometres.
pub(super) const ONE_NAME: f64 = 15.0;

/// What the same place says by its radius in kilometres: much of a village, little of a province.
fn weight(radius: f64) -> f64 {
    (2.8 - 0.6 * (radius / 2.0).max(1.0).ln()).max(-0.6)
}

/// Compares the places; `false` where they cannot be one.
pub(super) fn compare(sum: &mut Sum, a: &Telling, b: &Telling) -> bool {
    let (Some(at), Some(other)) = (a.position, b.position) else {
        if a.position.is_none() && b.position.is_none() {
            sum.add("unplaced", -0.5);
            return true;
        }
        return false;
    };
    let km = rough_km(at, other);
    let (small, large) = if a.radius <= b.radius { (a, b) } else { (b, a) };
    if a.record.place_id.is_some() && a.record.place_id == b.record.place_id {
        // "North of X" and "south of X" are two places of one name.
        if km > a.radius + b.radius + 2.0 {
            return false;
        }
        sum.add("place", weight(large.radius) - (km / (large.radius + 1.0)).min(1.0));
        return true;
    }
    let named_alike = a.names.iter().any(|name| b.names.contains(name));
    if named_alike && km <= ONE_NAME.max(large.radius) {
        sum.add("same_name", (weight(large.radius) - 0.4).max(1.0));
        return true;
    }
    let unit = large.names.iter().any(|name| small.within.contains(name));
    let inside = unit || km <= large.radius;
    if inside && is_area(large) {
        sum.add("inside", if unit { weight(large.radius) - 0.3 } else { weight(large.radius) - 0.7 });
        return true;
    }
    if km > a.radius + b.radius {
        return false;
    }
    match is_area(large) || is_area(small) {
        true => sum.add("inside", -0.8),
        false => sum.add("other_place", -3.0),
    }
    true
}

/// Whether a record stands for anywhere in its circle, not for the place at its centre.
fn is_area(telling: &Telling) -> bool {
    let loose = matches!(
        telling.record.relation,
        Some(Relation::Near | Relation::Offset | Relation::Between | Relation::Along | Relation::Area)
    );
    loose || telling.record.where_prec.is_some_and(|prec| prec >= 3)
}
