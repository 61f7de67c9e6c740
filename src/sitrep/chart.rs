//! The timeline: a bar for each day, week or month, with the same numbers as a table.

use std::fmt::Write;

use super::bucket::{Step, Timeline};
use super::markup::text;
use super::words::Words;

/// The chart, its axis and its table as HTML; nothing where no date is known.
pub(super) fn html(timeline: &Timeline, words: Words) -> String {
    let most = timeline.buckets.iter().map(|bucket| bucket.incidents).max().unwrap_or(0);
    let (Some(first), Some(last), true) = (timeline.buckets.first(), timeline.buckets.last(), most > 0)
    else {
        return String::new();
    };
    let many = timeline.buckets.len();
    let heading = words.word(timeline.step.key());
    let mut out = format!(
        "<div class=\"chart\"><p class=\"axis-top\"><span>{heading}</span><span>{}</span></p>\
         <svg class=\"bars\" viewBox=\"0 0 {many} {most}\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{}\">",
        most,
        text(&format!("{heading}, {} – {}", first.name, last.name)),
    );
    // A page that reads from right to left has its time run so.
    for (i, bucket) in timeline.buckets.iter().enumerate().filter(|(_, bucket)| bucket.incidents > 0) {
        let x = if words.is_rtl() { many - 1 - i } else { i };
        let bar = |class: &str, top: usize, height: usize| {
            format!(
                "<rect class=\"{class}\" data-b=\"{i}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{height}\"/>",
                x as f64 + 0.1,
                most - top,
                0.8
            )
        };
        let shown = bucket.incidents;
        let _ = write!(
            out,
            "<g><title>{}: {shown}</title>{}{}</g>",
            text(&bucket.name),
            bar("all", shown, shown),
            bar("now", shown, shown)
        );
    }
    out.push_str("</svg><p class=\"axis\">");
    for tick in ticks(timeline) {
        let (share, label) = (share(timeline, tick) * 100.0, label(timeline, tick, words));
        let _ = write!(out, "<span style=\"inset-inline-start:{share:.2}%\">{label}</span>");
    }
    out.push_str("</p></div>");
    out
}

/// The numbers of the chart as a table, for those who do not see it.
pub(super) fn table(timeline: &Timeline, words: Words) -> String {
    if timeline.buckets.is_empty() {
        return String::new();
    }
    let mut out = format!(
        "<details class=\"counts\"><summary>{}</summary><table><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>",
        words.word("counts"),
        words.word("date"),
        words.word("incidents")
    );
    for bucket in timeline.buckets.iter().filter(|bucket| bucket.incidents > 0) {
        let _ = write!(
            out,
            "<tr><th scope=\"row\">{}</th><td>{}</td></tr>",
            text(&bucket.name),
            bucket.incidents
        );
    }
    out.push_str("</tbody></table></details>");
    out
}

/// Where on the axis a bar is named: 0 at its beginning, 1 at its end.
pub(super) fn share(timeline: &Timeline, tick: usize) -> f64 {
    (tick as f64 + if timeline.step == Step::Day { 0.5 } else { 0.0 }) / timeline.buckets.len().max(1) as f64
}

/// What a bar is called on the axis.
pub(super) fn label(timeline: &Timeline, tick: usize, words: Words) -> String {
    let Some(date) = timeline.buckets.get(tick).map(|bucket| bucket.start) else { return String::new() };
    match timeline.step {
        Step::Day | Step::Week => format!("{} {}", date.day(), words.month(date.month())),
        Step::Month => date.year().to_string(),
    }
}

/// The bars that are named on the axis: six or so, of months the turns of years.
pub(super) fn ticks(timeline: &Timeline) -> Vec<usize> {
    let many = timeline.buckets.len();
    let turns: Vec<usize> = (0..many)
        .filter(|i| timeline.step != Step::Month || timeline.buckets[*i].start.month() == 1)
        .collect();
    let stride = turns.len().div_ceil(6).max(1);
    turns.into_iter().step_by(stride).filter(|i| many < 8 || i * 20 <= many * 19).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitrep::figures::tests::incident;
    use crate::snapshot::Lang;

    #[test]
    fn time_runs_as_the_page_reads() {
        let list = ["2020-10-01", "2020-10-03"].map(|day| incident(&format!(r#""date_start":"{day}""#)));
        let chart = |lang| html(&Timeline::of(&list, Words(lang)), Words(lang));
        assert!(chart(Lang::En).contains("data-b=\"0\" x=\"0.1\""));
        assert!(chart(Lang::Ar).contains("data-b=\"0\" x=\"2.1\""));
        assert!(html(&Timeline::of(&[], Words(Lang::En)), Words(Lang::En)).is_empty());
    }
}
