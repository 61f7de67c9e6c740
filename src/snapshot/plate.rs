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

/// What maps are made with: the choices, the measure of texts, the backdrop of what they show.
pub(super) struct Press<'a> {
    options: &'a Options,
    words: Words,
    ruler: &'a Ruler,
    unit: f64,
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

impl<'a> Press<'a> {
    /// With the backdrop of what a projection shows.
    pub(super) fn new(options: &'a Options, ruler: &'a Ruler, unit: f64, seen: &Projection) -> Result<Self> {
        let features = basemap::covering(&seen.visible())?;
        let countries = basemap::countries()?;
        Ok(Self { options, words: Words(options.lang), ruler, unit, features, countries })
    }

    /// Makes a map of some incidents, whose spots may be numbered.
    pub(super) fn plate(&self, shown: &[&Incident], spots: &[Spot], projection: &Projection) -> Plate {
        let Self { options, words, ruler, unit, .. } = *self;
        let (theme, lang) = (&options.theme, options.lang);
        let flows = flow::flows(shown, spots, projection, unit);
        let mut board = Board::new(projection.panel);
        let marks: Vec<Rect> = spots.iter().map(|spot| spot.room(unit)).collect();
        marks.iter().for_each(|room| board.block(room));
        flows.iter().for_each(|flow| board.block(&flow.origin(unit)));
        spots.iter().filter_map(|spot| spot.pin(unit)).for_each(|pin| board.block(&pin));
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
        map.extend(options.overlays.iter().flat_map(|layer| layer.shapes(projection, theme, unit)));
        map.extend(area::shapes(shown, projection, theme, unit));
        map.extend(names);
        map.extend(degrees);
        map.extend(flows.iter().flat_map(|flow| flow.shapes(theme, unit)));
        // The heaviest last: a small symbol beside it may be covered, a large one may not.
        map.extend(spots.iter().rev().flat_map(|spot| spot.shapes(theme, unit)));
        map.extend(labels);
        Plate { map, marks, labels: board.labels }
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
        [line(&first, 15.0, !vague), line(&second, 10.5, false)]
    }
}
