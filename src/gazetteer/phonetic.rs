//! The cross-script tier: a name's sound as a skeleton of consonant classes, the same from Arabic and Latin letters.
//!
//! The rules are data, `phonetic.tsv` beside this file: letters → class, longest first. Vowels have no class; a vowel
//! that begins the name is `a`. Doubled classes count once. Names that share a skeleton may still be different names,
//! so this tier only proposes, and only where the words around say that a place is meant.

use std::sync::LazyLock;

use crate::text::fold::fold_key;

const RULES: &str = include_str!("phonetic.tsv");

struct Rule {
    letters: &'static str,
    class: &'static str,
}

/// The rules by their first letter (see [`slot`]), longest letters first; letters that share a length keep their
/// order. A rule is sought for every letter of every name, so none that cannot fit is looked at.
static TABLE: LazyLock<Vec<Vec<Rule>>> = LazyLock::new(|| {
    let mut rules: Vec<Rule> = RULES
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some(Rule { letters: cells.next()?, class: cells.next()?.trim() })
        })
        .collect();
    rules.sort_by_key(|rule| std::cmp::Reverse(rule.letters.len()));
    let mut table: Vec<Vec<Rule>> = (0..256).map(|_| Vec::new()).collect();
    for rule in rules {
        table[rule.letters.chars().next().map_or(0, slot)].push(rule);
    }
    table
});

/// Where the rules stand that begin with `c`, among others.
fn slot(c: char) -> usize {
    c as usize % 256
}

/// The skeleton of a name in any script that the rules know; `None` when fewer than three classes are left.
pub fn skeleton(name: &str) -> Option<String> {
    let name = fold_key(&spell_out(name));
    let mut out = String::new();
    let mut rest = name.as_str();
    let mut opening = true;
    while let Some(c) = rest.chars().next() {
        let rule = TABLE[slot(c)].iter().find(|rule| rest.starts_with(rule.letters));
        let class = match rule {
            Some(rule) => rule.class,
            None => "",
        };
        if class == "-" {
            if opening {
                out.push('a');
            }
        } else {
            for sound in class.chars() {
                if !out.ends_with(sound) {
                    out.push(sound);
                }
            }
        }
        opening = c == ' ';
        rest = &rest[rule.map_or(c.len_utf8(), |rule| rule.letters.len())..];
    }
    (out.trim_start_matches('a').len() >= 3).then_some(out)
}

/// Letters that folding would rob of their sound (ş → s), spelled with two that keep it.
fn spell_out(name: &str) -> String {
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
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_sounds_alike_in_both_scripts() {
        for (arabic, latin) in [
            ("مينغاتشيفير", "Mingachevir"),
            ("غيغاماسار", "Geghamasar"),
            ("فوفتشانسك", "Vovchansk"),
            ("هوراديز", "Horadiz"),
            ("كورنيدزور", "Kornidzor"),
            ("سوغوفوشان", "Suqovuşan"),
        ] {
            assert_eq!(skeleton(arabic), skeleton(latin), "{arabic} {latin}");
        }
    }
}
