//! What the words say beside the fields: what was hit, and names that few reports have.

use super::reason::Sum;
use super::telling::Telling;

/// What stands in nearly every report of violence and so parts no two of them: where the wounded were taken, the road to
/// it, the body that said so.
const EVERYWHERE: [&str; 3] = ["hospital", "road", "station"];

/// Compares facilities and rare words.
pub(super) fn compare(sum: &mut Sum, a: &Telling, b: &Telling) {
    let own = |t: &'_ Telling| t.facilities.iter().any(|facility| !EVERYWHERE.contains(facility));
    let mut shared =
        a.facilities.intersection(&b.facilities).filter(|facility| !EVERYWHERE.contains(facility));
    if shared.next().is_some() {
        sum.add("facility", 0.7);
    } else if own(a) && own(b) {
        sum.add("other_facility", -0.7);
    }
    let common = a.rare.intersection(&b.rare).take(3).count();
    sum.add("words", 0.3 * common as f64);
}
