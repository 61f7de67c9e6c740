//! Where labels go: beside their marks, over nothing. Greedy by priority, with an R-tree of what is taken.

use rstar::RTree;
use rstar::primitives::Rectangle;

use super::ruler::{ASCENT, DESCENT, Ruler};
use super::scene::Shape;
use super::shape::{Point, Rect};
use super::text::{Anchor, Line};

type Taken = RTree<Rectangle<[f64; 2]>>;

/// The lines of a label, one under the other, with the room they take.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Block {
    lines: Vec<Line>,
    /// The width.
    pub w: f64,
    /// The height.
    pub h: f64,
}

impl Block {
    /// Measures lines; empty ones are left out, and no line gives `None`. Where they stand is decided later.
    pub(super) fn new(lines: impl IntoIterator<Item = Line>, ruler: &Ruler) -> Option<Self> {
        let lines: Vec<Line> = lines.into_iter().filter(|line| !line.text.is_empty()).collect();
        let w = lines.iter().map(|line| ruler.width(&line.text, line.size, line.bold)).reduce(f64::max)?;
        let h = lines.iter().map(|line| line.size * (ASCENT + DESCENT)).sum();
        Some(Self { lines, w: w + 2.0, h })
    }

    /// A room for what is no text.
    pub(super) fn bare(w: f64, h: f64) -> Self {
        Self { lines: Vec::new(), w, h }
    }

    /// The lines set in a rectangle, flush with the side that `anchor` names.
    pub(super) fn shapes(self, room: &Rect, anchor: Anchor) -> Vec<Shape> {
        let x = match anchor {
            Anchor::Left => room.x + 1.0,
            Anchor::Middle => room.centre().x,
            Anchor::Right => room.right() - 1.0,
        };
        let mut top = room.y;
        let set = self.lines.into_iter().map(|line| {
            let y = top + line.size * ASCENT;
            top += line.size * (ASCENT + DESCENT);
            Shape::Text(Line { x, y, anchor, ..line })
        });
        set.collect()
    }
}

/// A place found for a label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Seat {
    /// The room.
    pub room: Rect,
    /// The side that the text is flush with.
    pub anchor: Anchor,
    /// A line to the mark, where the label stands off.
    pub leader: Option<[Point; 2]>,
}

/// What of the panel is taken.
#[derive(Debug, Clone)]
pub(super) struct Board {
    panel: Rect,
    taken: Taken,
    avoided: Taken,
    /// The labels placed so far.
    pub labels: Vec<Rect>,
}

impl Board {
    /// An empty panel.
    pub(super) fn new(panel: Rect) -> Self {
        Self { panel, taken: Taken::new(), avoided: Taken::new(), labels: Vec::new() }
    }

    /// Nothing may be set over this.
    pub(super) fn block(&mut self, room: &Rect) {
        self.taken.insert(Rectangle::from_aabb(room.envelope()));
    }

    /// A label should not be set over this where there is another place.
    pub(super) fn avoid(&mut self, room: &Rect) {
        self.avoided.insert(Rectangle::from_aabb(room.envelope()));
    }

    /// Whether a rectangle lies in the panel and on nothing that is taken.
    pub(super) fn is_free(&self, room: &Rect) -> bool {
        self.panel.grown(-3.0).contains(room) && !hits(&self.taken, room)
    }

    /// Takes a rectangle for a label if it is free.
    pub(super) fn take(&mut self, room: Rect) -> bool {
        let free = self.is_free(&room);
        if free {
            self.block(&room);
            self.labels.push(room);
        }
        free
    }

    /// Finds and takes a place for a block beside a mark; farther off, with a leader, only where `far` allows.
    pub(super) fn seat(&mut self, mark: &Rect, block: &Block, rtl: bool, far: bool) -> Option<Seat> {
        let near = beside(mark, block, 2.0, rtl);
        let off = [16.0, 30.0, 48.0, 70.0].into_iter().flat_map(|gap| {
            beside(mark, block, gap, rtl)
                .into_iter()
                .map(|seat| Seat { leader: Some(leader(mark, &seat.room)), ..seat })
        });
        let candidates = near.into_iter().chain(off.take(if far { usize::MAX } else { 0 }));
        let free = |seat: &Seat| {
            let clear = |line: [Point; 2]| steps(line).all(|step| !hits(&self.taken, &step));
            self.is_free(&seat.room) && seat.leader.is_none_or(clear)
        };
        let mut second = None;
        let mut chosen = None;
        for seat in candidates.filter(free) {
            if !hits(&self.avoided, &seat.room) {
                chosen = Some(seat);
                break;
            }
            second.get_or_insert(seat);
        }
        // Over an arrow but near its mark is better than far from both.
        let seat = match (chosen, second) {
            (Some(seat), Some(over)) if seat.leader.is_some() && over.leader.is_none() => over,
            (chosen, second) => chosen.or(second)?,
        };
        self.take(seat.room);
        if let Some(line) = seat.leader {
            steps(line).for_each(|step| self.block(&step));
        }
        Some(seat)
    }
}

fn hits(tree: &Taken, room: &Rect) -> bool {
    tree.locate_in_envelope_intersecting(room.envelope()).any(|other| {
        let (a, b) = (other.lower(), other.upper());
        room.overlaps(&Rect { x: a[0], y: a[1], w: b[0] - a[0], h: b[1] - a[1] })
    })
}

/// The eight places round a mark in order of preference: beside it on the side where reading goes on, then above…
fn beside(mark: &Rect, block: &Block, gap: f64, rtl: bool) -> [Seat; 8] {
    let (w, h, centre) = (block.w, block.h, mark.centre());
    let (left, right) = (mark.x - gap - w, mark.right() + gap);
    let (above, below) = (mark.y - gap - h, mark.bottom() + gap);
    // The letters are higher than deep: the box's middle is a little above the line's.
    let (middle_x, middle_y) = (centre.x - w / 2.0, centre.y - h * 0.52);
    let (tuck_up, tuck_down) = (above + h * 0.35, below - h * 0.35);
    let (one, other) = if rtl { (left, right) } else { (right, left) };
    [
        (one, middle_y),
        (other, middle_y),
        (middle_x, above),
        (middle_x, below),
        (one, tuck_up),
        (one, tuck_down),
        (other, tuck_up),
        (other, tuck_down),
    ]
    .map(|(x, y)| {
        let anchor = if x == left {
            Anchor::Right
        } else if x == right {
            Anchor::Left
        } else {
            Anchor::Middle
        };
        Seat { room: Rect { x, y, w, h }, anchor, leader: None }
    })
}

/// The line from a label to the rim of its mark.
fn leader(mark: &Rect, room: &Rect) -> [Point; 2] {
    let centre = mark.centre();
    let nearest = |rect: &Rect, to: Point| Point {
        x: to.x.clamp(rect.x, rect.right().max(rect.x)),
        y: to.y.clamp(rect.y, rect.bottom().max(rect.y)),
    };
    let from = nearest(room, centre);
    [from, nearest(mark, from)]
}

/// Small squares along a leader, the ends left out.
fn steps([a, b]: [Point; 2]) -> impl Iterator<Item = Rect> {
    (1..12).map(move |i| {
        let t = f64::from(i) / 12.0;
        Rect::round(Point { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }, 0.8)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PANEL: Rect = Rect { x: 0.0, y: 0.0, w: 400.0, h: 300.0 };

    fn block() -> Block {
        Block { lines: Vec::new(), w: 60.0, h: 16.0 }
    }

    #[test]
    fn a_crowd_of_labels_never_overlaps() {
        let mut board = Board::new(PANEL);
        let marks: Vec<Rect> = (0..80u32)
            .map(|i| {
                Rect::round(
                    Point { x: f64::from(i * 97 % 380) + 10.0, y: f64::from(i * 61 % 280) + 10.0 },
                    6.0,
                )
            })
            .collect();
        marks.iter().for_each(|mark| board.block(mark));
        for mark in &marks {
            board.seat(mark, &block(), true, true);
        }
        assert!(board.labels.len() > 20, "{}", board.labels.len());
        for (i, label) in board.labels.iter().enumerate() {
            assert!(PANEL.contains(label));
            assert!(!board.labels[..i].iter().any(|other| label.overlaps(other)));
            assert!(!marks.iter().any(|mark| label.overlaps(mark)));
        }
    }

    #[test]
    fn a_lone_label_stands_on_the_side_where_reading_goes_on() {
        let mark = Rect::round(PANEL.centre(), 8.0);
        let seat = |rtl| Board::new(PANEL).seat(&mark, &block(), rtl, false).expect("a free place");
        assert!(seat(true).room.right() <= mark.x);
        assert!(seat(false).room.x >= mark.right());
    }

    #[test]
    fn a_full_panel_has_no_place() {
        let mut board = Board::new(PANEL);
        board.block(&PANEL);
        assert_eq!(board.seat(&Rect::round(PANEL.centre(), 5.0), &block(), true, true), None);
    }
}
