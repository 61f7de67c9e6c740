//! The fields of a mention, in the order of the record.

use super::{Field, fields};
use crate::layer::value::Value;
use crate::mention::{Match, Mention, Role};

/// The fields of a mention; the order is that of [`Mention`]'s JSON.
pub const MENTION_FIELDS: &[Field<Mention>] = fields! {
    "report" Text "" "التقرير" "the id of the report" |m| (&m.report).into();
    "start" Integer "code points" "البداية" "where the name begins, clitics left out" |m| m.start.into();
    "end" Integer "code points" "النهاية" "where it ends, exclusive" |m| m.end.into();
    "text" Text "" "النص" "the text there" |m| (&m.text).into();
    "place_id" Text "" "معرّف المكان" "the gazetteer's id of the place" |m| (&m.place_id).into();
    "name" Text "" "الاسم" "the place's Arabic name" |m| (&m.name).into();
    "name_en" Text "" "الاسم بالإنجليزية" "the place's English name" |m| (&m.name_en).into();
    "kind" Text "code" "الصنف" "the place's kind: `country`, `city`, `village` …" |m| (&m.kind).into();
    "country" Text "code" Iso "الدولة" "the country" |m| (&m.country).into();
    "admin1" Text "" "المحافظة" "the first-order unit's name" |m| (&m.admin1).into();
    "admin2" Text "" "القضاء" "the second-order unit's name" |m| (&m.admin2).into();
    "lat" Real "degrees north" "خط العرض" "latitude, WGS 84" |m| Value::real(m.lat, 6);
    "lon" Real "degrees east" "خط الطول" "longitude, WGS 84" |m| Value::real(m.lon, 6);
    "role" Text "code" "الدور" "`event`, `origin`, `context` or `metonym`" |m| role(m.role).into();
    "match" Text "code" "المطابقة" "`exact`, `folded`, `clitic`, `variant`, `phonetic` or `fuzzy`" |m| m.matched.map_or(Value::Null, |how| matched(how).into());
    "confidence" Real "0–1" "الثقة" "how sure the tool is that this is the place meant" |m| Value::real(m.confidence, 3);
};

fn role(role: Role) -> &'static str {
    match role {
        Role::Event => "event",
        Role::Origin => "origin",
        Role::Context => "context",
        Role::Metonym => "metonym",
    }
}

fn matched(how: Match) -> &'static str {
    match how {
        Match::Exact => "exact",
        Match::Folded => "folded",
        Match::Clitic => "clitic",
        Match::Variant => "variant",
        Match::Phonetic => "phonetic",
        Match::Fuzzy => "fuzzy",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::sample;

    #[test]
    fn every_field_is_where_the_record_has_it() {
        let mention = sample::mention("a.txt", "ترتر", "gn1");
        let json = serde_json::to_string(&mention).expect("a mention is JSON");
        let mut rest = json.as_str();
        for field in MENTION_FIELDS {
            let value = serde_json::to_string(&(field.get)(&mention)).expect("a value is JSON");
            let pair = format!("\"{}\":{value}", field.name);
            let at = rest.find(&pair).unwrap_or_else(|| panic!("{pair} is not in {rest}"));
            rest = &rest[at + pair.len()..];
        }
        assert_eq!(rest, "}");
    }

    #[test]
    fn the_codes_are_the_record_s_own_words() {
        for (value, word) in [(Role::Event, "event"), (Role::Metonym, "metonym"), (Role::Context, "context")]
        {
            assert_eq!(role(value), word);
            assert_eq!(serde_json::to_value(value).expect("a role is JSON"), word);
        }
        for value in
            [Match::Exact, Match::Folded, Match::Clitic, Match::Variant, Match::Phonetic, Match::Fuzzy]
        {
            assert_eq!(serde_json::to_value(value).expect("a match is JSON"), matched(value));
        }
    }
}
