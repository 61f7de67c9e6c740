//! The report as PDF, set by Typst: the same figures, words and stories as on the page, on A4.
//!
//! The template is `maps/report/report.typ`. All that it sets comes to it as data: what a report says is a string in
//! JSON (`data.rs`), never markup, and Typst prints a string as it is. The world that it is set in (`world.rs`) has
//! the template, that data, the maps and the fonts; no file, no package, no network and no clock.

#[cfg(feature = "typeset")]
mod data;
#[cfg(feature = "typeset")]
mod fence;
#[cfg(feature = "typeset")]
mod maps;
#[cfg(feature = "typeset")]
mod text;
#[cfg(feature = "typeset")]
mod whole;
#[cfg(feature = "typeset")]
mod world;

use super::options::Options;
use crate::incident::Incident;

/// The report as a PDF file of pages in A4, tagged, with bookmarks. The same incidents give the same bytes in any
/// order; the document bears no time but [`Options::date`].
///
/// # Errors
/// As [`snapshot::scene`](crate::snapshot::scene()), where a map cannot be drawn; when Typst cannot set the report, or
/// stumbles over it; when the feature `typeset` is missing.
#[cfg(feature = "typeset")]
pub fn paper(incidents: &[Incident], options: &Options) -> crate::Result<Vec<u8>> {
    let words = options.words();
    let incidents = super::options::ordered(incidents);
    let maps = maps::of(&incidents, &data::signs(&incidents), words)?;
    let data = data::of(&incidents, &maps, options, words);
    let mut files = maps.files;
    files.insert("report.json".to_owned(), data.to_string().into_bytes());
    fence::fenced("the report as .pdf", || world::set(files))
}

/// The report as a PDF file: not in this program, which was built without the feature `typeset`.
///
/// # Errors
/// Always.
#[cfg(not(feature = "typeset"))]
pub fn paper(_: &[Incident], _: &Options) -> crate::Result<Vec<u8>> {
    let reason = "needs the feature `typeset`, without which this program was built; take .html";
    Err(crate::Error::Parameter { parameter: "--out", value: ".pdf".into(), reason: reason.into() })
}

#[cfg(feature = "typeset")]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitrep::figures::tests::incident;
    use crate::snapshot::Lang;

    #[test]
    fn a_report_in_any_order_gives_the_same_pages() {
        let one = incident(
            r#""id":"a","type":"shelling","lat":40.3,"lon":46.9,"place":"ترتر","date_start":"2020-10-05",
               "evidence":[{"report":"r","start":0,"end":9,"text":"قصف #read(\"/etc/passwd\") *x* $y$ @z <w> `c` // في ترتر"}]"#,
        );
        let two = incident(r#""id":"b","type":"protest","denied_by":"\\#panic()""#);
        let options =
            Options { lang: Lang::Ar, title: Some("#strong[x] \"\\u{0}".into()), ..Options::default() };
        let first = paper(&[one.clone(), two.clone()], &options).expect("a document");
        assert!(first.starts_with(b"%PDF-"));
        assert!(first == paper(&[two, one], &options).expect("a document"));
    }

    #[test]
    fn a_report_of_nothing_is_a_report() {
        assert!(paper(&[], &Options::default()).is_ok());
    }
}
