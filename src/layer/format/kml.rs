//! KML 2.2 for Google Earth: a folder a layer, a style a type of incident, a `TimeSpan` for the time slider, and every
//! field as typed `ExtendedData`.
//!
//! The description is HTML in XML, so that text from a report is escaped twice. Colours are those of
//! `maps/themes/light.tsv`; the symbol is Google's own circle, which Earth has at hand.

use std::fmt::Write as _;
use std::io::{self, Write};

use ::geojson::{GeometryValue, Position};

use super::{Schema, Sink};
use crate::layer::feature::{Feature, lon_lat};
use crate::layer::field::FieldKind;
use crate::layer::markup::escape;
use crate::layer::value::Value;

const THEME: &str = include_str!("../../../maps/themes/light.tsv");

const CIRCLE: &str = "http://maps.google.com/mapfiles/kml/shapes/placemark_circle.png";

/// What a description tells of an incident, in this order.
const TOLD: [&str; 7] =
    ["title_en", "date_start", "killed_best", "injured_best", "status", "claimed_by", "evidence"];

/// The properties that name a feature, the best first.
const NAMES: [&str; 3] = ["title", "name", "id"];

/// A document of layers.
pub(super) struct Document<W> {
    out: W,
    schema: Option<Schema>,
    begun: bool,
}

impl<W: Write> Document<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out, schema: None, begun: false }
    }

    /// Writes the head of the document, once.
    fn head(&mut self) -> io::Result<()> {
        if self.begun {
            return Ok(());
        }
        self.begun = true;
        let mut head = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>\n",
        );
        for (key, color) in colors() {
            // Writing to a string cannot fail.
            let _ = writeln!(
                head,
                "<Style id=\"{key}\"><IconStyle><color>ff{color}</color><scale>0.8</scale><Icon><href>{CIRCLE}</href>\
                 </Icon></IconStyle><LabelStyle><scale>0.7</scale></LabelStyle><LineStyle><color>ff{color}</color>\
                 <width>2</width></LineStyle><PolyStyle><color>40{color}</color></PolyStyle></Style>"
            );
        }
        self.out.write_all(head.as_bytes())
    }

    fn end(&mut self) -> io::Result<()> {
        if self.schema.take().is_some() {
            self.out.write_all(b"</Folder>\n")?;
        }
        Ok(())
    }
}

impl<W: Write> Sink for Document<W> {
    fn begin(&mut self, schema: &Schema) -> io::Result<()> {
        self.head()?;
        self.end()?;
        let (id, title) = (escape(&schema.name), escape(schema.arabic()));
        let mut head = format!("<Schema name=\"{id}\" id=\"{id}\">");
        for field in &schema.attributes {
            let (name, kind) = (escape(&field.name), simple(field.kind));
            let heading = escape(if field.arabic.is_empty() { &field.name } else { field.arabic });
            let _ = write!(
                head,
                "<SimpleField name=\"{name}\" type=\"{kind}\"><displayName>{heading}</displayName></SimpleField>"
            );
        }
        let _ = writeln!(head, "</Schema>\n<Folder>\n<name>{title}</name>");
        self.schema = Some(schema.clone());
        self.out.write_all(head.as_bytes())
    }

    fn write(&mut self, feature: &Feature<'_>) -> io::Result<()> {
        let schema = self.schema.as_ref().ok_or(io::ErrorKind::InvalidInput)?;
        let mut mark = String::from("<Placemark>");
        if let Some(name) = NAMES.map(|name| feature.get(name)).iter().find(|name| ***name != Value::Null) {
            let _ = write!(mark, "<name>{}</name>", escape(&name.to_string()));
        }
        let _ = write!(mark, "<description>{}</description>", escape(&description(feature)));
        if let (Value::Date(start), end) = (feature.get("date_start"), feature.get("date_end")) {
            let end = if let Value::Date(end) = end { end } else { start };
            let _ = write!(mark, "<TimeSpan><begin>{start}</begin><end>{end}</end></TimeSpan>");
        }
        let _ = write!(
            mark,
            "<styleUrl>#{}</styleUrl><ExtendedData><SchemaData schemaUrl=\"#{}\">",
            style(feature),
            escape(&schema.name)
        );
        for (name, value) in feature.properties.iter().filter(|(_, value)| *value != Value::Null) {
            let _ = write!(
                mark,
                "<SimpleData name=\"{}\">{}</SimpleData>",
                escape(name),
                escape(&value.to_string())
            );
        }
        mark.push_str("</SchemaData></ExtendedData>");
        if let Some(geometry) = &feature.geometry {
            shape(&geometry.value, &mut mark);
        }
        mark.push_str("</Placemark>\n");
        self.out.write_all(mark.as_bytes())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.head()?;
        self.end()?;
        self.out.write_all(b"</Document>\n</kml>\n")?;
        self.out.flush()
    }
}

/// The styles: key, and colour as KML has it, blue before red.
fn colors() -> impl Iterator<Item = (&'static str, String)> {
    THEME.lines().filter_map(|line| {
        let (key, color) = line.split_once('\t')?;
        let key = key.strip_prefix("type.")?;
        let (red, green, blue) = (color.get(1..3)?, color.get(3..5)?, color.get(5..7)?);
        Some((key, format!("{blue}{green}{red}")))
    })
}

/// The style of a feature, by its type.
fn style(feature: &Feature<'_>) -> &'static str {
    let kind = feature.get("type");
    let known = |key: &&str| matches!(kind, Value::Text(word) if word == key);
    colors().map(|(key, _)| key).find(known).unwrap_or("other")
}

/// What the balloon of a feature says, as HTML.
fn description(feature: &Feature<'_>) -> String {
    let lines = TOLD.iter().map(|name| (name, feature.get(name))).filter(|(_, value)| **value != Value::Null);
    let lines: Vec<_> =
        lines.map(|(name, value)| format!("<b>{name}</b> {}", escape(&value.to_string()))).collect();
    lines.join("<br/>")
}

fn simple(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Text | FieldKind::Date | FieldKind::DateTime => "string",
        FieldKind::Integer => "int",
        FieldKind::Real => "double",
        FieldKind::Boolean => "bool",
    }
}

fn shape(geometry: &GeometryValue, out: &mut String) {
    match geometry {
        GeometryValue::Point { coordinates } => element("Point", std::slice::from_ref(coordinates), out),
        GeometryValue::LineString { coordinates } => element("LineString", coordinates, out),
        GeometryValue::Polygon { coordinates } => polygon(coordinates, out),
        GeometryValue::MultiPoint { coordinates } => {
            many(coordinates, out, |part, out| element("Point", std::slice::from_ref(part), out));
        }
        GeometryValue::MultiLineString { coordinates } => {
            many(coordinates, out, |part, out| element("LineString", part, out));
        }
        GeometryValue::MultiPolygon { coordinates } => many(coordinates, out, |part, out| polygon(part, out)),
        GeometryValue::GeometryCollection { geometries } => {
            many(geometries, out, |part, out| shape(&part.value, out));
        }
    }
}

fn many<T>(parts: &[T], out: &mut String, each: impl Fn(&T, &mut String)) {
    out.push_str("<MultiGeometry>");
    parts.iter().for_each(|part| each(part, out));
    out.push_str("</MultiGeometry>");
}

fn polygon(rings: &[Vec<Position>], out: &mut String) {
    out.push_str("<Polygon>");
    for (number, ring) in rings.iter().enumerate() {
        let edge = if number == 0 { "outerBoundaryIs" } else { "innerBoundaryIs" };
        let _ = write!(out, "<{edge}>");
        element("LinearRing", ring, out);
        let _ = write!(out, "</{edge}>");
    }
    out.push_str("</Polygon>");
}

fn element(name: &str, positions: &[Position], out: &mut String) {
    let _ = write!(out, "<{name}><coordinates>");
    for (number, (lon, lat)) in positions.iter().filter_map(lon_lat).enumerate() {
        let _ = write!(out, "{}{lon},{lat}", if number == 0 { "" } else { " " });
    }
    let _ = write!(out, "</coordinates></{name}>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::IncidentType;
    use crate::layer::{Format, sample};

    fn written(incidents: &[crate::incident::Incident]) -> String {
        sample::written(Format::Kml, incidents)
    }

    #[test]
    fn a_layer_is_a_folder_and_an_incident_a_placemark_with_its_time() {
        let text = written(&[sample::strike("s1"), sample::in_a_province("p1")]);
        assert_eq!((text.matches("<Folder>").count(), text.matches("<Placemark>").count()), (2, 3));
        assert!(text.contains("<TimeSpan><begin>2020-10-01</begin><end>2020-10-01</end></TimeSpan>"));
        assert!(text.contains("<styleUrl>#armed_clash</styleUrl>"));
        assert!(text.contains("<SimpleField name=\"killed_low\" type=\"int\">"));
    }

    #[test]
    fn text_from_a_report_is_text_in_the_xml_and_in_its_html() {
        let mut odd = sample::strike("s1");
        odd.title = "]]></name><script>".into();
        odd.title_en = "<img src=x onerror=alert(1)> & \u{0}\u{FFFE}".into();
        let text = written(&[odd]);
        assert!(text.contains("<name>]]&gt;&lt;/name&gt;&lt;script&gt;</name>"));
        assert!(
            text.contains(
                "&lt;b&gt;title_en&lt;/b&gt; &amp;lt;img src=x onerror=alert(1)&amp;gt; &amp;amp; "
            )
        );
        assert!(!text.contains('\u{0}') && !text.contains('\u{FFFE}'));
    }

    #[test]
    fn every_type_has_a_style() {
        let keys: Vec<_> = colors().map(|(key, _)| key).collect();
        assert!(IncidentType::ALL.iter().all(|kind| keys.contains(&kind.word())), "{keys:?}");
    }
}
