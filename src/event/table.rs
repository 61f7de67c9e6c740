//! Tables in a report: rows of cells between bars, with a header that says which column is what.

use std::ops::Range;

use super::number::figure;
use super::toll::{Bounds, Toll};
use crate::lexicon::{Annotated, Class};

/// The columns of a table that tell a toll and a source, as numbers of cells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Header {
    killed: Option<usize>,
    injured: Option<usize>,
    source: Option<usize>,
    place: Option<usize>,
}

/// The cells of a sentence that is a row: two bars at least.
pub(super) fn cells(marked: &Annotated<'_, '_>, sentence: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let (mut bars, mut dashes) = (0, 0);
    for at in sentence.clone() {
        match marked.text.sign(at) {
            "|" => bars += 1,
            "—" => dashes += 1,
            _ => {}
        }
    }
    let bar = match (bars, dashes) {
        (2.., _) => "|",
        // Long dashes part cells, too, where they are more than a pair round an aside.
        (_, 3..) => "—",
        _ => return None,
    };
    let bars: Vec<usize> = sentence.clone().filter(|i| marked.text.sign(*i) == bar).collect();
    let mut starts = vec![sentence.start];
    starts.extend(bars.iter().map(|bar| bar + 1));
    let ends = bars.iter().copied().chain([sentence.end]);
    Some(starts.into_iter().zip(ends).map(|(a, b)| a..b).collect())
}

impl Header {
    /// Reads a header row; `None` where no cell names a toll.
    pub fn read(marked: &Annotated<'_, '_>, cells: &[Range<usize>]) -> Option<Self> {
        let column = |class: Class| {
            cells.iter().position(|cell| cell.len() <= 3 && cell.clone().any(|i| marked.is(i, class)))
        };
        let marker =
            |value: &str| cells.iter().position(|cell| cell.len() <= 3 && marked.any_marks(cell, value));
        let header = Self {
            killed: column(Class::Killed).or_else(|| marker("killed_column")),
            injured: column(Class::Injured).or_else(|| marker("injured_column")),
            place: marker("place_column"),
            source: marker("source_column").or_else(|| {
                cells.iter().position(|cell| {
                    cell.clone().any(|i| marked.sense(i, Class::Speaker).is_some_and(|s| s.value == "local"))
                        && cell.len() <= 2
                })
            }),
        };
        let figures = cells.iter().any(|cell| cell.clone().any(|i| figure(marked, i).is_some()));
        (!figures && (header.killed.is_some() || header.injured.is_some() || header.place.is_some()))
            .then_some(header)
    }

    /// Whether a column tells killed or injured.
    pub fn counts(&self) -> bool {
        self.killed.is_some() || self.injured.is_some()
    }

    /// The toll of a row; killed and injured may share a cell, with a stroke between them.
    pub fn toll(&self, marked: &Annotated<'_, '_>, cells: &[Range<usize>]) -> Toll {
        let cell = |column: Option<usize>| cells.get(column?).cloned();
        let (mut killed, mut injured) = (cell(self.killed), cell(self.injured));
        if self.killed == self.injured
            && let Some(both) = killed.clone()
            && let Some(stroke) = both.clone().find(|i| marked.text.sign(*i) == "/")
        {
            (killed, injured) = (Some(both.start..stroke), Some(stroke + 1..both.end));
        }
        Toll::counted(killed.and_then(|cell| sum(marked, cell)), injured.and_then(|cell| sum(marked, cell)))
    }

    /// The cell of a row that names the place.
    pub fn place(&self, cells: &[Range<usize>]) -> Option<Range<usize>> {
        cells.get(self.place?).cloned()
    }

    /// The cell of a row that names the source.
    pub fn source_cell(&self, cells: &[Range<usize>]) -> Option<Range<usize>> {
        cells.get(self.source?).cloned()
    }

    /// The source of a row, as written.
    pub fn source(&self, marked: &Annotated<'_, '_>, cells: &[Range<usize>]) -> Option<String> {
        let cell = cells.get(self.source?)?;
        let text = marked.text.slice(cell.clone()).trim();
        (text.chars().any(char::is_alphabetic)).then(|| text.to_owned())
    }
}

/// The figures of a cell together, up to what stands in brackets: "4 soldiers and 11 attackers (two officers)".
fn sum(marked: &Annotated<'_, '_>, cell: Range<usize>) -> Option<Bounds> {
    let mut sum: Option<Bounds> = None;
    let mut at = cell.start;
    while at < cell.end && marked.text.sign(at) != "(" {
        let Some(figure) = figure(marked, at) else {
            at += 1;
            continue;
        };
        let (low, high) = sum.unwrap_or((0, Some(0)));
        let top = high.zip(figure.high).map(|(a, b)| a.saturating_add(b));
        sum = Some((low.saturating_add(figure.low), top));
        at = figure.end;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::annotate;
    use crate::text::Text;

    #[test]
    fn a_header_says_which_cell_is_the_toll() {
        let text = Text::new("المكان | الحادث | قتلى | جرحى | المصدر\nترتر | قصف | 1 | ٣ | النيابة");
        let marked = annotate(&text);
        let rows: Vec<_> = text.sentences().iter().filter_map(|s| cells(&marked, s)).collect();
        let header = Header::read(&marked, &rows[0]).expect("a header");
        let toll = header.toll(&marked, &rows[1]);
        assert_eq!((toll.killed, toll.injured), (Some((1, Some(1))), Some((3, Some(3)))));
        assert_eq!(header.source(&marked, &rows[1]).as_deref(), Some("النيابة"));
        assert!(Header::read(&marked, &rows[1]).is_none());
    }

    #[test]
    fn killed_and_injured_may_share_a_cell() {
        let text = Text::new(
            "المكان | الحادث | ق / ج | المصدر\nبوسو | هجوم. صُدّ | 4 جنود و11 مهاجما / 6 (ضابطان) | الوزارة\nجيبو | كمين | 5 / ؟ | الدرك",
        );
        let marked = annotate(&text);
        let rows: Vec<_> = text.sentences().iter().filter_map(|s| cells(&marked, s)).collect();
        let header = Header::read(&marked, &rows[0]).expect("a header");
        let toll = |row: usize| header.toll(&marked, &rows[row]);
        assert_eq!((toll(1).killed, toll(1).injured), (Some((15, Some(15))), Some((6, Some(6)))));
        assert_eq!((toll(2).killed, toll(2).injured), (Some((5, Some(5))), None));
    }
}
