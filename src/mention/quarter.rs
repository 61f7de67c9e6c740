//! What is called after a place or lies inside one: quarters and markets of a town, and teams.

use std::ops::Range;

use super::context::Context;
use crate::gazetteer::{Place, PlaceKind};
use crate::lexicon::{Annotated, Class};
use crate::text::TokenKind;

/// Whether a generic noun of what stands inside a settlement (a quarter, a market, a square) makes of `place` something
/// below the level of settlements. A town keeps its name there: the market of Nyala is in Nyala.
pub(super) fn is_inside(place: &Place<'_>, context: &Context) -> bool {
    let Some((_, features)) = context.kind else { return false };
    let noun = features.split('|').next().unwrap_or_default();
    // A quarter that a table has by itself is a place like others.
    if noun == "neighbourhood" && place.feature == "neighbourhood" {
        return false;
    }
    // One quarter has a name of its own, which is a town's only elsewhere; the quarters of a town have the town's.
    if features == "neighbourhood|one|construct" {
        return !matches!(place.kind, PlaceKind::Country | PlaceKind::Region);
    }
    matches!(noun, "neighbourhood" | "square" | "street" | "hospital")
        && matches!(place.kind, PlaceKind::Other | PlaceKind::District)
        && !matches!(place.feature, "camp" | "base" | "crossing" | "airport" | "port")
}

/// Whether `place` is a building that a table has: a hospital, a market. By the coding rules it is no toponym.
pub(super) fn is_building(marked: &Annotated<'_, '_>, tokens: &Range<usize>, place: &Place<'_>) -> bool {
    let noun = marked.sense(tokens.start, Class::Facility).filter(|s| s.tokens < tokens.len());
    place.kind == PlaceKind::Other
        && place.feature.is_empty()
        && noun.is_some_and(|s| {
            matches!(s.value, "hospital" | "market" | "mosque" | "school" | "building" | "court")
        })
}

/// Whether a place is a street, a gate or a quarter, whose noun belongs to its name.
pub(super) fn is_fixture(place: &Place<'_>) -> bool {
    place.kind == PlaceKind::Other
        && matches!(place.feature, "" | "neighbourhood" | "road" | "bridge" | "plant")
}

/// `sport`, where a sentence of sport names a team: nothing places the name, and nobody is hurt.
pub(super) fn sport(
    marked: &Annotated<'_, '_>,
    tokens: &Range<usize>,
    context: &Context,
) -> Option<&'static str> {
    if !marked.may_mark_any("sport")
        || context.kind.is_some()
        || matches!(context.locative, Some("at" | "toward" | "near" | "via" | "from" | "over"))
    {
        return None;
    }
    let ends = |i: usize| match marked.text.get(i).map(|t| t.kind) {
        Some(TokenKind::Sign) => matches!(marked.text.sign(i), "." | "؟" | "!" | "؛"),
        kind => matches!(kind, None | Some(TokenKind::Break)),
    };
    let start = (0..tokens.start).rev().take(SENTENCE).find(|i| ends(*i)).map_or(0, |i| i + 1);
    let end = (tokens.end..tokens.end + SENTENCE).find(|i| ends(*i))?;
    let has = |class: Class| (start..end).any(|i| marked.is(i, class));
    let played = (start..end).any(|i| marked.marks(i, "sport"));
    (played && !has(Class::Killed) && !has(Class::Injured) && !has(Class::Weapon)).then_some("sport")
}

/// How far the words of a sentence are looked at on either side.
const SENTENCE: usize = 40;

#[cfg(test)]
mod tests {
    use crate::gazetteer::Gazetteer;
    use crate::lexicon::annotate;
    use crate::mention::find;
    use crate::text::Text;

    fn names(text: &str) -> Vec<String> {
        let text = Text::new(text);
        let marked = annotate(&text);
        let found = find(&marked, Gazetteer::builtin());
        found.iter().map(|f| text.original()[f.bytes.clone()].to_owned()).collect()
    }

    #[test]
    fn a_market_is_where_its_town_is() {
        assert_eq!(names("قصف مدفعي على سوق نيالا في السودان."), ["نيالا", "السودان"]);
    }

    #[test]
    fn a_team_is_no_place_and_where_it_plays_is() {
        assert_eq!(names("تعادل أربيل مع دهوك في مباراة أقيمت في بغداد."), ["بغداد"]);
        assert_eq!(names("سيطر الجيش على أربيل."), ["أربيل"]);
    }
}
