//! The cross-script tier: names by their sound, the same from Arabic, Latin, Cyrillic, Armenian and Georgian letters.
//!
//! The rules are data beside this file: `letters.tsv` says which sounds letters stand for, `sounds.tsv` how far sounds
//! are from one another and which class each has. A name's [`skeleton`] is the classes of its consonants; it finds
//! candidates. Their [`closeness`], an alignment of the sounds themselves, tells how good they are.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::text::fold::fold_key;

/// Below this code a letter's runs are found without a search: Latin, Cyrillic, Armenian, Arabic.
const NEAR: usize = 0x700;

const LETTERS: &str = include_str!("letters.tsv");
const SOUNDS: &str = include_str!("sounds.tsv");

/// What it costs to leave out a vowel, an h, another sound.
const LEFT_OUT: [f32; 3] = [0.12, 0.2, 0.9];

/// Runs of letters with their sounds.
type Runs = Vec<(&'static str, &'static str)>;

/// The rules of both tables.
struct Rules {
    /// Letters by their first letter, longest first.
    letters: Vec<Runs>,
    /// The same of letters with codes above.
    far: BTreeMap<char, Runs>,
    /// The class of each sound, by its ASCII code.
    class: [u8; 128],
    /// The distance of each pair of sounds.
    distance: Vec<[f32; 128]>,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let mut far: BTreeMap<char, Runs> = BTreeMap::new();
    for mut cells in lines(LETTERS) {
        if let (Some(run), Some(sounds)) = (cells.next(), cells.next())
            && let Some(first) = run.chars().next()
        {
            far.entry(first).or_default().push((run, sounds));
        }
    }
    far.values_mut().for_each(|runs| runs.sort_by_key(|run| std::cmp::Reverse(run.0.len())));
    let letters = (0..NEAR as u32).map(|code| char::from_u32(code).and_then(|c| far.remove(&c)));
    let letters = letters.map(Option::unwrap_or_default).collect();
    let mut class = [b' '; 128];
    let mut near = Vec::new();
    for mut cells in lines(SOUNDS) {
        let (Some(sound), Some(kind)) = (first_byte(cells.next()), first_byte(cells.next())) else {
            continue;
        };
        class[sound] = kind as u8;
        for pair in cells.next().unwrap_or_default().split_whitespace() {
            let (other, cost) = pair.split_once(':').unwrap_or_default();
            near.extend(
                first_byte(Some(other)).zip(cost.parse().ok()).map(|(other, cost)| (sound, other, cost)),
            );
        }
    }
    let mut distance = vec![[1.0f32; 128]; 128];
    for (a, row) in distance.iter_mut().enumerate() {
        for (b, cost) in row.iter_mut().enumerate() {
            if a == b {
                *cost = 0.0;
            } else if class[a] == class[b] && class[a] != b' ' {
                *cost = if class[a] == b'-' { 0.2 } else { 0.4 };
            }
        }
    }
    for (a, b, cost) in near {
        distance[a][b] = cost;
        distance[b][a] = cost;
    }
    Rules { letters, far, class, distance }
});

impl Rules {
    /// The longest run of letters with which `rest` begins, and its sounds; `first` is its first letter.
    fn run(&self, first: char, rest: &str) -> Option<(&'static str, &'static str)> {
        let runs = self.letters.get(first as usize).or_else(|| self.far.get(&first))?;
        runs.iter().find(|run| rest.starts_with(run.0)).copied()
    }
}

fn lines(table: &'static str) -> impl Iterator<Item = std::str::Split<'static, char>> {
    table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .skip(1)
        .map(|line| line.split('\t'))
}

fn first_byte(cell: Option<&str>) -> Option<usize> {
    cell?.bytes().next().filter(u8::is_ascii).map(usize::from)
}

/// The sounds of a name, one ASCII letter each, words run together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sounds(Vec<u8>);

impl Sounds {
    /// The sounds of a name in any script that the rules know.
    pub fn of(name: &str) -> Self {
        Self(sounds(name))
    }

    /// The classes of the consonants, however few.
    pub fn classes(&self) -> String {
        classes(&self.0)
    }

    /// How alike the names sound: see [`closeness`].
    pub fn closeness(&self, other: &Self) -> f64 {
        likeness(&self.0, &other.0)
    }
}

fn sounds(name: &str) -> Vec<u8> {
    let key = fold_key(&spell_out(name));
    let mut out: Vec<u8> = Vec::with_capacity(key.len());
    let mut rest = key.as_str();
    while let Some(c) = rest.chars().next() {
        let run = RULES.run(c, rest);
        for sound in run.map_or("", |run| run.1).bytes().filter(|sound| *sound != b'-') {
            // A doubled letter is one sound.
            if out.last() != Some(&sound) {
                out.push(sound);
            }
        }
        rest = &rest[run.map_or(c.len_utf8(), |run| run.0.len())..];
    }
    // The w of Wardak and of واردينيس is a consonant.
    let vowel = |at: usize| out.get(at).is_some_and(|sound| RULES.class[usize::from(*sound)] == b'-');
    if matches!(out.first(), Some(b'u' | b'w')) && vowel(1) {
        out[0] = b'v';
    }
    out
}

/// The classes of the consonants of a name in any script that the rules know, with `a` before them where it begins with
/// a vowel; `None` when fewer than two consonants and fewer than three signs are left.
pub fn skeleton(name: &str) -> Option<String> {
    Some(Sounds::of(name).classes()).filter(|out| is_skeleton(out))
}

/// Whether classes are enough to find a name by.
pub(super) fn is_skeleton(classes: &str) -> bool {
    classes.trim_start_matches('a').len() >= 2 && classes.len() >= 3
}

fn classes(sounds: &[u8]) -> String {
    let mut out = String::new();
    let mut last = None;
    for (at, sound) in sounds.iter().enumerate() {
        let class = RULES.class[usize::from(*sound)];
        if class != b'-' {
            // td, gk: neighbours of one class are heard as one.
            if last != Some(class) {
                out.push(char::from(class));
            }
            last = Some(class);
            continue;
        }
        last = None;
        if at == 0 {
            out.push('a');
        }
    }
    out
}

/// The skeleton itself and those one class away: one left out, put in or changed.
pub fn skeletons_near(skeleton: &str) -> Vec<String> {
    let classes = "abcfklmnrstx";
    let mut out = vec![skeleton.to_owned()];
    for at in 0..=skeleton.len() {
        let (head, tail) = skeleton.split_at(at);
        let rest = tail.get(1..);
        out.extend(rest.map(|rest| format!("{head}{rest}")));
        for class in classes.chars() {
            out.push(format!("{head}{class}{tail}"));
            out.extend(rest.map(|rest| format!("{head}{class}{rest}")));
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// How alike two names sound, 0–1, in whatever scripts they are written: 1 is what a newsroom's transliteration may make
/// of it, under 0.8 is another name.
///
/// The cheapest alignment of the sounds (Needleman and Wunsch 1970) with the costs of `sounds.tsv`, over the mean length.
///
/// ```
/// use yaqut::gazetteer::closeness;
/// assert!(closeness("سوغوفوشان", "Suqovuşan") > 0.9);
/// assert!(closeness("غنجة", "Tartar") < 0.5);
/// ```
pub fn closeness(a: &str, b: &str) -> f64 {
    Sounds::of(a).closeness(&Sounds::of(b))
}

fn likeness(a: &[u8], b: &[u8]) -> f64 {
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let left_out = |sound: u8| match (RULES.class[usize::from(sound)], sound) {
        (b'-', _) => LEFT_OUT[0],
        (_, b'h' | b'H') => LEFT_OUT[1],
        _ => LEFT_OUT[2],
    };
    let mut row: Vec<f32> = std::iter::once(0.0)
        .chain(b.iter().scan(0.0, |sum, sound| {
            *sum += left_out(*sound);
            Some(*sum)
        }))
        .collect();
    for x in a {
        let mut diagonal = row[0];
        row[0] += left_out(*x);
        for (at, y) in b.iter().enumerate() {
            let change = diagonal + RULES.distance[usize::from(*x)][usize::from(*y)];
            diagonal = row[at + 1];
            row[at + 1] = change.min(row[at] + left_out(*y)).min(diagonal + left_out(*x));
        }
    }
    let mean = (a.len() + b.len()) as f64 / 2.0;
    (1.0 - f64::from(row[b.len()]) / mean).max(0.0)
}

/// Letters that folding would rob of their sound (ş → s), spelled with two that keep it.
fn spell_out(name: &str) -> Cow<'_, str> {
    // Arabic has no such letters, and no capitals.
    if name.chars().all(|c| c == ' ' || ('\u{0600}'..='\u{06FF}').contains(&c)) {
        return name.into();
    }
    let mut out = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_lowercase) {
        match c {
            'ş' | 'š' | 'ș' => out.push_str("sh"),
            'ç' | 'č' => out.push_str("ch"),
            'ğ' => out.push_str("gh"),
            'ž' => out.push_str("zh"),
            'ḩ' | 'ḥ' => out.push('h'),
            _ => out.push(c),
        }
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_sounds_alike_in_every_script() {
        for (arabic, other) in [
            ("مينغاتشيفير", "Mingachevir"),
            ("غيغاماسار", "Geghamasar"),
            ("فوفتشانسك", "Vovchansk"),
            ("فوفتشانسك", "Вовчанськ"),
            ("هوراديز", "Horadiz"),
            ("كورنيدزور", "Kornidzor"),
            ("سوغوفوشان", "Suqovuşan"),
            ("ماتاغيس", "Մատաղիս"),
            ("غويغول", "Goygol"),
        ] {
            assert_eq!(skeleton(arabic), skeleton(other), "{arabic} {other}");
            assert!(closeness(arabic, other) > 0.88, "{arabic} {other} {}", closeness(arabic, other));
        }
    }

    #[test]
    fn another_name_is_far() {
        for (arabic, other) in [("واردينيس", "Artanish"), ("خزخ", "İdil"), ("طرطر", "Tirat")]
        {
            assert!(closeness(arabic, other) < 0.8, "{arabic} {other} {}", closeness(arabic, other));
        }
    }

    #[test]
    fn near_skeletons_differ_by_one_class() {
        let near = skeletons_near("knk");
        for skeleton in ["knk", "nk", "knks", "mnk", "akn"] {
            assert_eq!(near.iter().any(|s| s == skeleton), skeleton != "akn", "{skeleton}");
        }
    }
}
