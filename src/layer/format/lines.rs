//! A feature a line, plain or as GeoJSON Text Sequences (RFC 8142): each after a record separator (U+001E), so that
//! a reader finds the next one after a record that was cut off.

use std::io::{self, Write};

use super::{Schema, Sink};
use crate::layer::feature::Feature;

/// Features, each between a mark and a line feed.
pub(super) struct Lines<W> {
    out: W,
    mark: &'static str,
}

impl<W: Write> Lines<W> {
    /// A writer to `out` with `mark` before each feature.
    pub(super) fn new(out: W, mark: &'static str) -> Self {
        Self { out, mark }
    }
}

impl<W: Write> Sink for Lines<W> {
    fn begin(&mut self, _: &Schema) -> io::Result<()> {
        Ok(())
    }

    fn write(&mut self, feature: &Feature<'_>) -> io::Result<()> {
        self.out.write_all(self.mark.as_bytes())?;
        serde_json::to_writer(&mut self.out, feature)?;
        self.out.write_all(b"\n")
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use crate::layer::{Format, Layer, LayerInput, Schema, sample};

    #[test]
    fn each_feature_is_a_record_of_its_own() {
        let incidents = [sample::strike("s1"), sample::in_a_province("p1")];
        let input = LayerInput { incidents: &incidents, ..LayerInput::default() };
        for (format, mark) in [(Format::GeoJsonLines, ""), (Format::GeoJsonSequence, "\u{1E}")] {
            let mut out = Vec::new();
            let mut sink = format.sink(&mut out).expect("memory takes everything");
            sink.begin(&Schema::of(Layer::Incidents, [])).expect("begun");
            for feature in Layer::Incidents.features(&input) {
                sink.write(&feature).expect("written");
            }
            sink.finish().expect("finished");
            let text = String::from_utf8(out).expect("JSON is UTF-8");
            assert_eq!(text.lines().count(), 2);
            for line in text.lines() {
                let record = line.strip_prefix(mark).expect("a mark");
                let feature: ::geojson::Feature = record.parse().expect("a feature");
                assert!(feature.geometry.is_some() && feature.properties.is_some());
            }
        }
    }
}
