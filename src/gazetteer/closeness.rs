//! How close an Arabic spelling is to a Latin name, letter by letter.

use super::phonetic::sounds;

/// How close the sounds of a name in Arabic letters are to those of one in Latin letters, from 0 (nothing in common)
/// to 1 (the same).
pub fn closeness(arabic: &str, latin: &str) -> f64 {
    let (a, b) = (sounds(arabic), sounds(latin));
    let longest = a.len().max(b.len());
    if longest == 0 {
        return 0.0;
    }
    // A vowel that one of them leaves out counts half.
    let cost = |c: char| if c == '-' { 0.5 } else { 1.0 };
    let mut row: Vec<f64> = std::iter::once(0.0)
        .chain(b.iter().scan(0.0, |sum, c| {
            *sum += cost(*c);
            Some(*sum)
        }))
        .collect();
    for x in &a {
        let mut diagonal = row[0];
        row[0] += cost(*x);
        for (at, y) in b.iter().enumerate() {
            let change = diagonal + if x == y { 0.0 } else { 1.0 };
            diagonal = row[at + 1];
            row[at + 1] = change.min(row[at] + cost(*y)).min(row[at + 1] + cost(*x));
        }
    }
    (1.0 - row[b.len()] / longest as f64).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_name_is_closer_than_another() {
        assert!(closeness("ترتر", "Tartar") > 0.7);
        assert!(closeness("هوراديز", "Horadiz") > closeness("هوراديز", "Herat"));
        assert!((0.0..=1.0).contains(&closeness("", "")));
    }
}
