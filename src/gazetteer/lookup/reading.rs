//! The ways to read what was asked for: a noun, particles, a country beside the name taken off as alternatives.

use super::hints::Within;
use crate::gazetteer::Gazetteer;
use crate::lexicon::{Noun, generic_noun, is_part};
use crate::text::clitic::{self, readings, suffix};
use crate::text::fold::fold_key;

/// What parts a name from its country or unit.
const SIGNS: [char; 13] = [',', '\u{060C}', ';', '\u{061B}', '/', '\\', '(', ')', '[', ']', '|', '–', '—'];

/// How many readings are followed at most; a name has a handful.
const MOST: usize = 48;

/// One way to read a query.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reading {
    /// The folded name.
    pub key: String,
    /// What was done to come by it, as reasons.
    pub steps: Vec<&'static str>,
    /// The generic noun that stood before it.
    pub noun: Option<Noun>,
    /// The country or unit that stood beside it.
    pub within: Option<Within>,
}

impl Reading {
    /// The query as it stands.
    pub fn whole(name: &str) -> Self {
        Self { key: fold_key(name), steps: Vec::new(), noun: None, within: None }
    }

    fn with(&self, key: String, step: &'static str) -> Self {
        let mut next = Self { key, ..self.clone() };
        next.steps.push(step);
        next
    }
}

/// The readings of `name` with something taken off, the plainest first.
pub(super) fn stripped(gazetteer: &Gazetteer, name: &str) -> Vec<Reading> {
    let mut all = split(gazetteer, name);
    let plain = all.len();
    if plain == 0 {
        all.push(Reading::whole(name));
    }
    let mut at = 0;
    while at < all.len() && all.len() < MOST {
        for next in peel(gazetteer, &all[at]) {
            let known = all.iter().any(|r| r.key == next.key && r.within == next.within);
            if next.key.chars().count() > 1 && next.steps.len() <= 4 && !known {
                all.push(next);
            }
        }
        at += 1;
    }
    if plain == 0 {
        all.remove(0);
    }
    all
}

/// The name and the country or unit that a comma, a stroke or brackets part from it, in either order.
fn split(gazetteer: &Gazetteer, name: &str) -> Vec<Reading> {
    let spaced = name.replace(" - ", ",");
    let parts: Vec<&str> = spaced.split(SIGNS).map(str::trim).filter(|part| !part.is_empty()).collect();
    let [first, .., last] = parts[..] else { return Vec::new() };
    let read = |head: &str, beside: &[&str]| {
        let mut reading = Reading::whole(head);
        let mut within = Within::default();
        let understood = beside.iter().filter(|part| within.add(gazetteer, &fold_key(part))).count();
        reading.steps.push(if understood > 0 { "context" } else { "unread" });
        reading.within = (understood > 0).then_some(within);
        reading
    };
    vec![read(first, &parts[1..]), read(last, &parts[..parts.len() - 1])]
}

/// What is left of a reading when one thing more is taken off it.
fn peel(gazetteer: &Gazetteer, reading: &Reading) -> Vec<Reading> {
    let words: Vec<&str> = reading.key.split(' ').collect();
    let mut out = Vec::new();
    for count in 1..words.len().min(3) {
        let (head, rest) = (words[..count].join(" "), words[count..].join(" "));
        let bare = head.strip_prefix(clitic::ARTICLE).unwrap_or(&head);
        if reading.noun.is_none()
            && let Some(noun) = generic_noun(&head).or_else(|| generic_noun(bare))
        {
            out.push(Reading { noun: Some(noun), ..reading.with(rest.clone(), "noun") });
        }
        if is_part(&head) && !reading.steps.contains(&"part") {
            out.push(reading.with(rest, "part"));
        }
        let (rest, tail) = (words[..words.len() - count].join(" "), words[words.len() - count..].join(" "));
        let mut within = Within::default();
        if reading.within.is_none() && (within.add_country(gazetteer, &tail) || within.add_nisba(&tail)) {
            out.push(Reading { within: Some(within), ..reading.with(rest.clone(), "context") });
        } else if is_part(&tail) && !reading.steps.contains(&"part") {
            out.push(reading.with(rest, "part"));
        }
    }
    if !reading.steps.contains(&"clitic")
        && let Some(first) = words.first()
    {
        for taken in readings(first).filter(|taken| taken.skip > 0) {
            let put_back = if taken.assimilated { String::from(clitic::ALEF) } else { String::new() };
            let rest = suffix(&reading.key, taken.skip);
            out.push(reading.with(format!("{put_back}{rest}"), "clitic"));
        }
    }
    out
}

/// The readings with words joined or parted, and with the article put on or taken off.
pub(super) fn rejoined(reading: &Reading) -> Vec<Reading> {
    let mut out = Vec::new();
    let spaces: Vec<usize> = reading.key.match_indices(' ').map(|(at, _)| at).collect();
    for at in &spaces {
        let mut key = reading.key.clone();
        key.remove(*at);
        out.push(reading.with(key, "joined"));
    }
    if spaces.len() > 1 {
        out.push(reading.with(reading.key.replace(' ', ""), "joined"));
    }
    let cuts: Vec<usize> = reading.key.char_indices().map(|(at, _)| at).skip(2).collect();
    for at in cuts {
        let (head, tail) = reading.key.split_at(at);
        if tail.chars().nth(1).is_some() && !head.ends_with(' ') && !tail.starts_with(' ') {
            out.push(reading.with(format!("{head} {tail}"), "joined"));
        }
    }
    match reading.key.strip_prefix(clitic::ARTICLE) {
        Some(bare) if bare.chars().count() > 2 => out.push(reading.with(bare.to_owned(), "article")),
        None if reading.key.chars().all(|c| !c.is_ascii()) || reading.key.contains(' ') => {
            out.push(reading.with(format!("{}{}", clitic::ARTICLE, reading.key), "article"));
        }
        _ => {}
    }
    // The article of the second word: كفر زيتا and كفر الزيتا.
    for at in &spaces {
        let (head, tail) = (&reading.key[..*at], &reading.key[at + 1..]);
        match tail.strip_prefix(clitic::ARTICLE) {
            Some(bare) => out.push(reading.with(format!("{head} {bare}"), "article")),
            None => out.push(reading.with(format!("{head} {}{tail}", clitic::ARTICLE), "article")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> Vec<(String, String)> {
        let all = stripped(Gazetteer::builtin(), name);
        all.into_iter().map(|reading| (reading.key, reading.steps.join(" "))).collect()
    }

    #[test]
    fn nouns_particles_and_countries_come_off_as_alternatives() {
        for (name, key, steps) in [
            ("مدينة غنجة", "غنجه", "noun"),
            ("بمدينة غنجة", "غنجه", "clitic noun"),
            ("طرطوس، سوريا", "طرطوس", "context"),
            ("طرطوس (سوريا)", "طرطوس", "context"),
            ("طرابلس اللبنانية", "طرابلس", "context"),
            ("شمال حلب", "حلب", "part"),
        ] {
            let found = read(name);
            assert!(found.iter().any(|(k, s)| k == key && s.starts_with(steps)), "{name}: {found:?}");
        }
    }

    #[test]
    fn words_are_joined_and_parted() {
        let keys = |name| -> Vec<String> {
            rejoined(&Reading::whole(name)).into_iter().map(|reading| reading.key).collect()
        };
        assert!(keys("حفرالباطن").contains(&"حفر الباطن".to_owned()));
        assert!(keys("ابو ظبي").contains(&"ابوظبي".to_owned()));
        assert!(keys("حسكة").contains(&"الحسكه".to_owned()));
    }
}
