//! A web page: its main text, its title, its time. Navigation, side bars and footers are left out.

use dom_smoothie::{Config, Readability, TextMode};

use super::draft::Draft;
use crate::{Error, Result};

/// What is never part of an article, whatever the page calls it.
const NOT_ARTICLE: &str = "nav, aside, footer, script, style, noscript, template, iframe, form, dialog";
/// Where a page writes its time outside its metadata.
const TIMES: &str = "article time[datetime], main time[datetime], time[datetime]";
/// How deep elements may lie in each other; browsers draw the line at the same depth.
const DEEPEST: usize = 512;

/// The report of a web page.
///
/// # Errors
/// [`Error::Data`] where elements lie in each other deeper than any article's.
pub(super) fn page(html: &str, file: &str) -> Result<Draft> {
    let mut reading = Readability::from(html);
    reading.config = Config { text_mode: TextMode::Formatted, ..Config::default() };
    if is_deep(&reading) {
        let reason = format!("has elements more than {DEEPEST} deep");
        return Err(Error::data(file, None, reason, "save its text as a .txt file"));
    }
    let time = reading.doc.select(TIMES).attr("datetime").map(|time| time.to_string());
    reading.doc.select(NOT_ARTICLE).remove();
    // What no article can be found in is taken whole.
    let whole = reading.doc.body().map(|body| body.formatted_text().to_string()).unwrap_or_default();
    let Ok(article) = reading.parse() else {
        return Ok(Draft { published: time, ..Draft::of(whole) });
    };
    let title = Some(article.title.trim().to_owned()).filter(|title| !title.is_empty());
    Ok(Draft {
        text: article.text_content.trim().to_owned(),
        title,
        source: article.site_name,
        url: article.url.filter(|url| url.starts_with("http")),
        published: article.published_time.or(time),
        ..Draft::default()
    })
}

/// Whether an element lies deeper than [`DEEPEST`]; a walk without recursion.
fn is_deep(reading: &Readability) -> bool {
    let mut node = reading.doc.root();
    let mut depth = 0usize;
    loop {
        if let Some(child) = node.first_child() {
            node = child;
            depth += 1;
            if depth > DEEPEST {
                return true;
            }
            continue;
        }
        loop {
            if let Some(sibling) = node.next_sibling() {
                node = sibling;
                break;
            }
            match node.parent().filter(|_| depth > 1) {
                Some(parent) => node = parent,
                None => return false,
            }
            depth -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PAGE: &str = r#"<!doctype html><html lang="ar" dir="rtl"><head><title>قصف على بردع</title>
        <meta property="article:published_time" content="2020-10-05T10:00:00+04:00">
        <meta property="og:site_name" content="موقع الأخبار"></head><body>
        <nav><a href="/">الرئيسية</a> <a href="/w">العالم</a></nav>
        <article><h1>قصف على بردع</h1>
        <p>أعلنت النيابة العامة، الاثنين، أن مدينة ترتر تعرضت لقصف مدفعي كثيف أسفر عن قتيلين من المدنيين وثلاثة جرحى.</p>
        <p>وفي حادث منفصل، قالت وزارة الدفاع إن صاروخا سقط<br>قرب محطة كهرباء في مينغاتشيف.</p></article>
        <aside class="sidebar"><h3>اقرأ أيضا</h3><a href="/x">انفجار في بغداد</a></aside>
        <footer>زلزال في تركيا</footer></body></html>"#;

    #[test]
    fn the_main_text_is_taken_and_the_side_bar_is_not() {
        let draft = page(PAGE, "a.html").expect("a page");
        assert!(draft.text.starts_with("أعلنت النيابة"), "{}", draft.text);
        assert!(draft.text.contains("جرحى.\n\nوفي حادث"));
        for stray in ["الرئيسية", "بغداد", "تركيا"] {
            assert!(!draft.text.contains(stray), "{stray}");
        }
        assert_eq!(draft.title.as_deref(), Some("قصف على بردع"));
        assert_eq!(draft.published.as_deref(), Some("2020-10-05T10:00:00+04:00"));
        assert_eq!(draft.source.as_deref(), Some("موقع الأخبار"));
    }

    #[test]
    fn a_short_page_is_read_without_its_navigation() {
        let html = "<nav>الرئيسية</nav><time datetime=\"2020-10-05\">أمس</time><p>قصف على بردع</p><aside>بغداد</aside>";
        let draft = page(html, "a.html").expect("a page");
        assert!(draft.text.contains("قصف على بردع") && !draft.text.contains("بغداد"), "{}", draft.text);
        assert!(!draft.text.contains("الرئيسية"));
        assert_eq!(draft.published.as_deref(), Some("2020-10-05"));
    }

    #[test]
    fn a_page_nested_without_end_is_refused_and_not_waited_for() {
        let html = format!("{}قصف", "<div>".repeat(20_000));
        assert!(page(&html, "a.html").expect_err("deep").to_string().contains("a.html: has elements"));
        assert_eq!(page("", "a.html").expect("empty").text, "");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_page_makes_it_panic(
            html in "(<(p|div|article|table|td|meta content=|time datetime=|script type=\"application/ld\\+json\">\\{)>?|</(p|div|td)>|&#?\\PC|\\PC){0,30}"
        ) {
            let _ = page(&html, "a.html");
        }
    }
}
