//! The English names of those whom a report names as its sources.

use super::party::adjective;
use super::{Class, annotate};
use crate::text::{Text, TokenKind};

/// The English name of a source as a report writes it in Arabic, where the tables of actors have one for the whole of it:
/// a row of `actors.tsv`, or a head and the adjective of a nation.
///
/// ```
/// use yaqut::lexicon::english_name;
/// assert_eq!(english_name("المنظمة الدولية للهجرة").as_deref(), Some("IOM"));
/// assert_eq!(english_name("a private source"), None);
/// ```
pub fn english_name(source: &str) -> Option<String> {
    let text = Text::new(source);
    let marked = annotate(&text);
    let words = text.tokens().iter().filter(|token| token.kind == TokenKind::Arabic).count();
    if words != text.len() {
        return None;
    }
    if let Some(head) = marked.role(0, Class::Head).filter(|head| head.reading.preposition.is_none()) {
        let own = head.value.strip_prefix("{adj} ");
        let nation =
            marked.sense(head.tokens, Class::Demonym).filter(|d| head.tokens + d.tokens == text.len());
        match (own, nation) {
            (Some(own), Some(nation)) => return Some(format!("{} {own}", adjective(nation.value)?)),
            // A ministry is one without its country, "forces" are nobody's.
            (Some(own), None) if head.tokens == text.len() && own.starts_with(char::is_uppercase) => {
                return Some(own.to_owned());
            }
            _ => {}
        }
    }
    let actor = marked.sense(0, Class::Actor).filter(|actor| actor.tokens == text.len())?;
    let bare = !actor.reading.conjunction && actor.reading.preposition.is_none();
    // A mukhtar is an official, but that is not what he is called.
    let called = marked.lexicon.party(actor.value).is_some_and(|party| party.arabic == source);
    (bare && (called || actor.value.starts_with(char::is_uppercase))).then(|| actor.value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_has_an_english_name_where_the_tables_have_all_of_it() {
        for (source, name) in [
            ("رويترز", Some("Reuters")),
            ("الشرطة", Some("police")),
            ("وزارة الدفاع الأذربيجانية", Some("Azerbaijani Ministry of Defence")),
            ("وزارة الدفاع", Some("Ministry of Defence")),
            ("هيئة الأركان الأوكرانية", Some("Ukrainian general staff")),
            ("مصدر في وزارة الدفاع الأذربيجانية", None),
            ("المختار", None),
            ("", None),
        ] {
            assert_eq!(english_name(source).as_deref(), name, "{source}");
        }
    }
}
