//! What the words say beside the fields: what was hit, and names that few reports have.

use super::reason::Sum;
use super::telling::Telling;

/// What stands in nearly every report of violence and so parts no two of them: where the wounded were taken, the road to
/// it, the body that said so.
const EVERYWHERE: [&str; 3] = ["hospital", "road", "station"];

/// Compares facilities and rare words.
pub(super) fn compare(sum: &mut Sum, a: &Telling, b: &Telling) {
    let own =
        |t: &Telling| t.facilities.iter().copied().filter(|f| !EVERYWHERE.contains(f)).collect::<Vec<_>>();
    let (x, y) = (own(a), own(b));
    if x.iter().any(|facility| y.contains(facility)) {
        sum.add("facility", 0.7);
    } else if !x.is_empty() && !y.is_empty() {
        sum.add("other_facility", -0.7);
    }
    let common = a.rare.intersection(&b.rare).take(3).count();
    sum.add("words", 0.3 * common as f64);
}
