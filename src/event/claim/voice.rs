//! The voice: who is speaking as a report is read, sentence by sentence.

use std::ops::Range;

use super::phrase::{ends, marks, phrase, speaker};
use super::saying::{Saying, Who, sayings};
use super::source::Source;
use crate::lexicon::{Annotated, Class};
use crate::text::TokenKind;

/// In how many sentences of its head a report may name its issuer.
const HEAD: usize = 3;
/// How many words the name of an issuer has at most.
const IMPRINT: usize = 6;
/// How far behind "the statement" a list of it may begin, in tokens.
const LIST: usize = 60;

/// Whose statement the whole is, and who spoke last.
#[derive(Debug, Clone, Default)]
pub(in crate::event) struct Voice {
    issuer: Option<Source>,
    /// Whose statement "the statement" is: the party that first spoke, or spoke last in one.
    owner: Option<Source>,
    /// Where "the statement" spoke last.
    stated: Option<usize>,
    /// Who tells the items of the list that is being read.
    list: Option<Source>,
    last: Option<Source>,
    /// Whether a quotation is open that began in an earlier sentence.
    open: bool,
}

/// The sayings of a sentence, each with the stretch that it governs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::event) struct Said {
    /// Tokens that are told by a source; what is in none of them the report itself tells.
    governed: Vec<(Range<usize>, Source)>,
    /// Who speaks about something told before, where the sentence tells nothing new.
    pub about: Option<Source>,
}

impl Said {
    /// Who tells what stands at the token `at`.
    pub fn source(&self, at: usize) -> Option<&Source> {
        self.governed.iter().find(|(range, _)| range.contains(&at)).map(|(_, source)| source)
    }
}

impl Voice {
    /// Finds whose statement the whole report is: named in its head, or under it.
    pub fn listen(&mut self, marked: &Annotated<'_, '_>, sentences: &[Range<usize>]) {
        let Some(first) = sentences.first() else { return };
        let statement = first.clone().take(3).find(|i| marks(marked, *i, "statement"));
        let opens = marked.sense(first.start, Class::According).is_some_and(|s| s.tokens > 1);
        let within = |range: &Range<usize>| {
            range.clone().find_map(|i| {
                let head = speaker(marked, i)?;
                let own = head.class == Class::Actor
                    || head.value != "local"
                    || head.tokens > 1
                    || head.reading.preposition.is_some();
                own.then(|| phrase(marked, i, range, &[])).flatten()
            })
        };
        // A sentence that tells something is no heading.
        let heading = |range: &Range<usize>| !marked.any(range, Class::Speech);
        if (statement.is_some() || opens) && heading(first) {
            let from = statement.map_or(first.start, |i| i + 1);
            let mut named = within(&(from..first.end)).map(|p| p.source);
            if named.is_none() && statement == Some(first.start) {
                named = sentences.iter().take(3).skip(1).find_map(|s| byline(marked, s));
            }
            self.issuer = named;
        }
        if self.issuer.is_none() {
            self.issuer = sentences.iter().take(HEAD).find_map(|s| imprint(marked, s));
        }
        // A telegram in the first person is signed at its end.
        let ours = || sentences.iter().any(|s| marked.any_marks_or_tells(s, "ours"));
        if self.issuer.is_none() && ours() {
            self.issuer = sentences.last().and_then(|s| alone(marked, s));
        }
    }

    /// The stretches of a sentence that sources govern. `seats` are the capitals and countries that stand for their
    /// governments.
    pub fn hear(
        &mut self,
        marked: &Annotated<'_, '_>,
        sentence: &Range<usize>,
        seats: &[Range<usize>],
    ) -> Said {
        let found = sayings(marked, sentence, seats);
        if opens_line(marked, sentence.start) == Some(false) {
            self.list = None;
        }
        let mut said = Said::default();
        let ours = marked.any_marks_or_tells(sentence, "ours");
        let above = match (self.list.as_ref().or(self.issuer.as_ref()), self.open || ours) {
            (Some(issuer), _) => Some(issuer.clone()),
            (None, true) => self.last.clone(),
            _ => None,
        };
        let mut told = sentence.start;
        for (number, saying) in found.iter().enumerate() {
            let statement = (saying.at..saying.end)
                .any(|i| marked.sense(i, Class::Speaker).is_some_and(|s| s.value == "statement"));
            let source = match &saying.who {
                Who::Named(source) if statement && !source.party => {
                    self.stated = Some(saying.at);
                    self.owner.clone().or_else(|| Some(source.clone()))
                }
                Who::Named(source) => Some(source.clone()),
                Who::Last => self.last.clone().or_else(|| self.issuer.clone()),
            };
            let next = found.get(number + 1).map_or(sentence.end, |s| s.at.max(saying.at + 1));
            let from = if saying.back {
                backwards(marked, saying.at, told, number)
            } else if number == 0 && speaks_of(marked, saying, next) {
                sentence.start
            } else {
                saying.at
            };
            // What stands between is told by who spoke before.
            if let Some(last) = said.governed.last_mut() {
                last.0.end = from.max(last.0.start);
            } else if let Some(above) = above.clone().filter(|_| from > sentence.start) {
                said.governed.push((sentence.start..from, above));
            }
            if let Some(mut source) = source {
                // Who speaks of his own forces is a party, whoever he is.
                source.party |= !source.neutral && (saying.end..next).any(|i| marks(marked, i, "own"));
                said.governed.push((from..next, source.clone()));
                if speaks_of(marked, saying, next) {
                    said.about = said.about.or(Some(source.clone()));
                }
                if source.party && (self.owner.is_none() || in_statement(marked, saying.at..next)) {
                    self.owner = Some(source.clone());
                }
                self.last = Some(source);
            }
            told = next;
        }
        if found.is_empty()
            && let Some(above) = above
        {
            said.governed.push((sentence.clone(), above));
        }
        if sentence.clone().next_back().is_some_and(|i| marked.text.sign(i) == ":") {
            let near = self.stated.is_some_and(|at| sentence.start - at.min(sentence.start) < LIST);
            let speaks = marked.any(sentence, Class::Speech);
            self.list = if speaks || !found.is_empty() {
                self.last.clone()
            } else if near {
                self.owner.clone()
            } else {
                None
            };
        }
        self.turn(marked, sentence);
        said
    }

    /// Who is to speak next when no subject is named: also who denied.
    pub fn pass_to(&mut self, name: &str) {
        if self.last.as_ref().is_none_or(|last| last.name != name) {
            self.last = Some(Source::named(name));
        }
    }

    /// Who spoke last.
    pub fn last(&self) -> Option<&Source> {
        self.last.as_ref()
    }

    /// Follows the quotation marks of a sentence.
    fn turn(&mut self, marked: &Annotated<'_, '_>, sentence: &Range<usize>) {
        for at in sentence.clone() {
            match marked.text.sign(at) {
                "«" | "“" => self.open = true,
                "»" | "”" => self.open = false,
                _ => {}
            }
        }
    }
}

/// Where the stretch of a saying behind its matter begins: the whole sentence, or its own clause after another saying.
fn backwards(marked: &Annotated<'_, '_>, at: usize, told: usize, number: usize) -> usize {
    if number == 0 {
        return told;
    }
    let text = marked.text;
    let mut signs = (0..at).rev().filter(|i| matches!(text.sign(*i), "،" | "؛" | ";" | ","));
    // The comma right before the saying closes its matter.
    let first = signs.next();
    let start = match first {
        Some(sign) if sign + 1 == at => signs.next(),
        other => other,
    };
    start.map_or(at, |i| i + 1).min(at)
}

/// Whether what is said speaks of an event: it happened, killed, was theirs.
fn speaks_of(marked: &Annotated<'_, '_>, saying: &Saying, next: usize) -> bool {
    saying.back
        || saying.end >= next
        || (saying.at..next).any(|i| {
            marked.is(i, Class::Trigger)
                || marked.is(i, Class::Killed)
                || marked.is(i, Class::Injured)
                || marked.is(i, Class::Weapon)
                || marks(marked, i, "responsibility")
        })
}

/// Whether a stretch says that it is told in a statement.
fn in_statement(marked: &Annotated<'_, '_>, range: Range<usize>) -> bool {
    range
        .into_iter()
        .any(|i| marked.sense(i, Class::Marker).is_some_and(|s| s.value == "medium" && s.tokens > 1))
}

/// Whether the sentence at `start` opens its line as an item of a list; nothing where it opens no line.
fn opens_line(marked: &Annotated<'_, '_>, start: usize) -> Option<bool> {
    let kind = |i: usize| marked.text.get(i).map(|t| t.kind);
    let bullet = |i: usize| matches!(kind(i), Some(TokenKind::Sign | TokenKind::Number));
    let line = (start.saturating_sub(4)..start).rev().find(|i| !bullet(*i)).map_or(0, |i| i + 1);
    let opens = line == 0 || kind(line - 1) == Some(TokenKind::Break);
    opens.then(|| bullet(line))
}

/// The monitor, committee or channel that issues a report, named in a line of its head that tells nothing.
fn imprint(marked: &Annotated<'_, '_>, line: &Range<usize>) -> Option<Source> {
    let tells = |i: usize| marked.is(i, Class::Speech) || marked.is(i, Class::Trigger);
    let text = marked.text;
    let word = |i: usize| text.get(i).is_some_and(|t| t.kind == TokenKind::Arabic);
    line.clone().find_map(|at| {
        let opens = at == line.start || !word(at - 1);
        if !opens || !marks(marked, at, "issuer") {
            return None;
        }
        let end = (at + 1..line.end).find(|i| !word(*i)).unwrap_or(line.end);
        let quiet = !(line.start..at).chain(end..line.end).any(tells);
        (quiet && (2..=IMPRINT).contains(&(end - at))).then(|| {
            let read = Source::read(marked, &(at..end), text.slice(at..end).to_owned());
            let armed = marked.any(&(at..end), Class::Actor);
            Source { party: read.party && armed, ..read }
        })
    })
}

/// The body behind the last dash of a dateline.
fn byline(marked: &Annotated<'_, '_>, sentence: &Range<usize>) -> Option<Source> {
    let dash =
        sentence.clone().rev().find(|i| matches!(marked.text.sign(*i), "-" | "–" | "—" | "|" | ":"))?;
    alone(marked, &(dash + 1..sentence.end))
}

/// The speaker whose phrase is the whole of a stretch.
fn alone(marked: &Annotated<'_, '_>, range: &Range<usize>) -> Option<Source> {
    let word = |i: &usize| marked.text.get(*i).is_some_and(|t| t.kind == TokenKind::Arabic);
    let start = range.clone().find(word)?;
    if range.len() > 9 || ends(marked, start) {
        return None;
    }
    let found = phrase(marked, start, range, &[])?;
    (!(found.end..range.end).any(|i| word(&i))).then_some(found.source)
}
