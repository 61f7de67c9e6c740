//! debug
use yaqut::{lexicon::annotate, text::Text};
fn main() {
    let t = std::env::args().nth(1).unwrap_or_default();
    let x = Text::new(&t);
    let m = annotate(&x);
    for i in 0..x.len() {
        println!(
            "{} {} {:?}",
            i,
            x.surface(i),
            m.at(i)
                .iter()
                .map(|s| format!("{:?}:{}:{}x{} skip{}", s.class, s.value, s.extra, s.tokens, s.reading.skip))
                .collect::<Vec<_>>()
        );
    }
}
