//! One map: its ground, marks and labels, resolved into shapes. A page has one, a series several.

use std::collections::BTreeSet;

use crate::Result;
use crate::incident::Incident;

use super::backdrop::{self, Setter};
use super::basemap::{self, Feature};
use super::flow::Flow;
use super::label::{Block, Board};
use super::mark::{self, Spot};
use super::names::{self, Kind, Name};
use super::projection::Projection;
use super::ruler::Ruler;
use super::scene::{Paint, Shape};
use super::shape::{Path, Rect};
use super::text::{Anchor, Line};
use super::words::Words;
use super::{Options, area, flow, graticule, ground};

/// The height of a film's date, on a page of 1200 × 900.
const STAMP: f64 = 30.0;

/// What maps are made with: the choices, the measure of texts, the backdrop of what they show.
pub(super) struct Press<'a> {
    options: &'a Options,
    words: Words,
    ruler: &'a Ruler,
    unit: f64,
    /// The scale of the marks, which are smaller where there are many.
    marks: f64,
    features: Vec<Feature>,
    countries: Vec<Feature>,
}

/// A map, resolved.
#[derive(Debug, Default)]
pub(super) struct Plate {
    /// Its shapes, from the ground up.
    pub map: Vec<Shape>,
    /// The room of each mark.
    pub marks: Vec<Rect>,
    /// The room of each label.
    pub labels: Vec<Rect>,
}

/// What a frame of a film shows beside what is new in it.
#[derive(Debug, Clone)]
pub(super) struct Moment<'a> {
    /// What was before.
    pub before: Vec<Spot<'a>>,
    /// The room of the date on the map.
    pub room: Rect,
    /// The date.
    pub date: String,
    /// How much of the film's time has gone by, 0 … 1.
    pub gone: f64,
}

impl<'a> Press<'a> {
    /// With the backdrop of what a projection shows.
    ///
    /// `unit` is the scale of letters and lines, `marks` that of the marks.
    pub(super) fn new(
        options: &'a Options,
        ruler: &'a Ruler,
        (unit, marks): (f64, f64),
        seen: &Projection,
    ) -> Result<Self> {
        let features = basemap::covering(&seen.visible())?;
        let countries = basemap::countries()?;
        Ok(Self { options, words: Words(options.lang), ruler, unit, marks, features, countries })
    }

    /// Makes a map of some incidents, whose spots may be numbered.
    pub(super) fn plate(
        &self,
        shown: &[&Incident],
        spots: &[Spot],
        projection: &Projection,
        moment: Option<&Moment>,
    ) -> Plate {
        let Self { options, words, ruler, unit, marks: small, .. } = *self;
        let (theme, lang) = (&options.theme, options.lang);
        let flows = flow::flows(shown, spots, projection, small);
        let mut board = Board::new(projection.panel);
        moment.iter().for_each(|moment| board.block(&moment.room));
        let before = || moment.iter().flat_map(|moment| &moment.before);
        before().for_each(|spot| board.avoid(&spot.room(small)));
        let marks: Vec<Rect> = spots.iter().map(|spot| spot.room(small)).collect();
        marks.iter().for_each(|room| board.block(room));
        flows.iter().for_each(|flow| board.block(&flow.origin(unit)));
        spots.iter().filter_map(|spot| spot.pin(small)).for_each(|pin| board.block(&pin));
        flows.iter().flat_map(Flow::trace).for_each(|room| board.avoid(&room));

        let mut said = BTreeSet::new();
        let mut labels = self.numbers(spots, &marks, &mut board);
        for (spot, room) in spots.iter().zip(&marks) {
            let name = spot.name(words, &options.names);
            let block = Block::new(self.lines(spot, &name), ruler);
            let seat = block.and_then(|b| board.seat(room, &b, lang.is_rtl(), true).map(|s| (b, s)));
            if let Some((block, seat)) = seat {
                said.extend([name.0, name.1]);
                if let Some(line) = seat.leader {
                    let d = Path::default().line(&line, false).take();
                    labels.push(Paint::line(theme.color("halo"), 2.4 * unit).faint(1.0, 0.8).on(d.clone()));
                    labels.push(Paint::line(theme.color("ink"), 0.8 * unit).on(d));
                }
                labels.extend(block.shapes(&seat.room, seat.anchor));
            }
        }
        for flow in &flows {
            let (ar, en) = mark::other_name(&flow.name, &options.names);
            // The backdrop's name for the same town, lest it stand there under two.
            let here = |name: &Name| {
                let at = name.position.map(|position| projection.project(position));
                let near = at.is_some_and(|at| flow.starts_within(60.0 * unit, at));
                near && name.kind == Kind::Town && name.ar.split(" / ").any(|own| own == ar)
            };
            let en = names::all().find(here).map_or(en, |name| name.en.to_owned());
            let (first, second) = words.choose(&ar, &en);
            // An origin that is another incident's place has its name already.
            if first.is_empty() || !said.insert(first.clone()) {
                continue;
            }
            said.insert(ar);
            let line = |text: &str, size: f64| Line {
                halo: Some((theme.color("halo"), 2.8 * unit)),
                ..Line::new(text, 0.0, 0.0, Anchor::Middle, size * unit, theme.color("flow"))
            };
            let second = if second == first { String::new() } else { second };
            let block = Block::new([line(&first, 11.5), line(&second, 9.0)], ruler);
            let seat =
                block.and_then(|b| board.seat(&flow.origin(unit), &b, lang.is_rtl(), false).map(|s| (b, s)));
            labels.extend(seat.into_iter().flat_map(|(block, seat)| block.shapes(&seat.room, seat.anchor)));
        }
        let (grid, degrees) = if options.graticule {
            graticule::shapes(projection, words, theme, unit, (ruler, &mut board))
        } else {
            Default::default()
        };
        let focus = spots.iter().map(|spot| spot.at).collect();
        let lakes = backdrop::lakes(&self.features, projection);
        let setter = Setter { projection, theme, words, ruler, unit, focus, lakes };
        let said: Vec<String> = said.into_iter().filter(|name| !name.is_empty()).collect();
        let names = setter.shapes(&self.countries, &said, &mut board);

        let mut map = ground::shapes(&self.features, projection, theme, unit);
        map.extend(grid);
        for (i, layer) in options.overlays.iter().enumerate() {
            map.extend(layer.shapes(i, projection, theme, unit));
        }
        map.extend(before().flat_map(|spot| spot.faded(theme, small)));
        map.extend(area::shapes(shown, projection, theme, unit));
        map.extend(names);
        map.extend(degrees);
        map.extend(flows.iter().flat_map(|flow| flow.shapes(theme, unit)));
        // The heaviest last: a small symbol beside it may be covered, a large one may not.
        map.extend(spots.iter().rev().flat_map(|spot| spot.shapes(theme, small)));
        map.extend(labels);
        map.extend(moment.iter().flat_map(|moment| self.stamp(moment)));
        Plate { map, marks, labels: board.labels }
    }

    /// The date of a frame, large, over a bar that grows with the film's time.
    fn stamp(&self, Moment { room, date, gone, .. }: &Moment) -> Vec<Shape> {
        let (theme, unit, rtl) = (&self.options.theme, self.unit, self.options.lang.is_rtl());
        let ink = theme.color("ink");
        let inner = room.grown(-10.0 * unit);
        let (x, anchor) = if rtl { (inner.right(), Anchor::Right) } else { (inner.x, Anchor::Left) };
        let base = inner.bottom() - 13.0 * unit;
        let bar = |share: f64| {
            let w = inner.w * share;
            let x = if rtl { inner.right() - w } else { inner.x };
            Path::default().rect(&Rect { x, y: inner.bottom() - 4.0 * unit, w, h: 4.0 * unit }).take()
        };
        vec![
            Paint::fill(theme.color("page")).faint(0.88, 1.0).on(Path::default().rect(room).take()),
            Paint::fill(theme.color("rule")).on(bar(1.0)),
            Paint::fill(&ink).on(bar(gone.clamp(0.0, 1.0))),
            Shape::Text(Line::new(date, x, base, anchor, STAMP * unit, ink).bold()),
        ]
    }

    /// The room that the largest of some dates takes, at the corner where it hides least of what will be shown.
    pub(super) fn stamp_room(&self, dates: &[String], marks: &[Rect], panel: Rect) -> Rect {
        let unit = self.unit;
        let widths = dates.iter().map(|date| self.ruler.width(date, STAMP * unit, true));
        let (w, h) = (widths.fold(0.0, f64::max) + 20.0 * unit, STAMP * 1.35 * unit + 24.0 * unit);
        let (left, right) = (panel.x, panel.right() - w);
        let (start, end) = if self.options.lang.is_rtl() { (right, left) } else { (left, right) };
        let (top, low) = (panel.y, panel.bottom() - h);
        let corners = [(start, top), (end, top), (start, low), (end, low)].map(|(x, y)| Rect { x, y, w, h });
        let hidden = |room: &Rect| marks.iter().filter(|mark| mark.overlaps(room)).count();
        corners.into_iter().min_by_key(hidden).unwrap_or(panel)
    }

    /// The number of each spot that has one, in a pale disc beside its mark.
    fn numbers(&self, spots: &[Spot], marks: &[Rect], board: &mut Board) -> Vec<Shape> {
        let (theme, unit, rtl) = (&self.options.theme, self.unit, self.options.lang.is_rtl());
        let mut shapes = Vec::new();
        for (spot, room) in spots.iter().zip(marks) {
            let Some(number) = spot.number else { continue };
            let (w, h) = mark::disc(&number.to_string(), unit);
            let seat = board.seat(room, &Block::bare(w, h), rtl, true);
            if let Some(line) = seat.and_then(|seat| seat.leader) {
                let d = Path::default().line(&line, false).take();
                shapes.push(Paint::line(theme.color("ink"), 0.8 * unit).on(d));
            }
            // A number that finds no room stands on its own mark: the table must not speak of none.
            let room = seat.map_or(Rect { w, h, ..*room }, |seat| seat.room);
            shapes.extend(mark::number(room.centre(), &number.to_string(), theme, unit));
        }
        shapes
    }

    fn lines(&self, spot: &Spot, name: &(String, String)) -> [Line; 2] {
        let (unit, theme) = (self.unit, &self.options.theme);
        let (first, second) = self.words.choose(&name.0, &name.1);
        let vague = spot.incidents.iter().all(|i| i.is_area());
        let color = theme.color(if vague { "muted" } else { "ink" });
        let line = |text: &str, size: f64, bold: bool| Line {
            bold,
            halo: Some((theme.color("halo"), 3.4 * unit)),
            ..Line::new(text, 0.0, 0.0, Anchor::Middle, size * unit, color.clone())
        };
        // Names follow their marks, as far as they can be read.
        let share = (self.marks / unit).max(0.7);
        [line(&first, 15.0 * share, !vague), line(&second, 10.5 * share.max(0.85), false)]
    }
}
