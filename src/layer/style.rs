//! The QGIS styles of `maps/styles`, as they stand in the binary.

use super::kind::Layer;

impl Layer {
    /// The layer's styles: file name and QML. The first is the one that QGIS takes by itself.
    pub fn styles(self) -> &'static [(&'static str, &'static str)] {
        macro_rules! styles {
            ($($file:literal)+) => { &[$(($file, include_str!(concat!("../../maps/styles/", $file)))),+] };
        }
        match self {
            Self::Incidents => styles!("incidents.qml" "incidents.en.qml"),
            Self::Places => styles!("places.qml" "places.en.qml"),
            Self::Origins => styles!("origins.qml" "origins.en.qml"),
            Self::Areas => styles!("areas.qml" "areas.en.qml"),
            Self::Districts => {
                styles!("districts.qml" "districts.en.qml" "districts.killed.qml" "districts.killed.en.qml")
            }
            Self::Grid => styles!("grid.qml" "grid.en.qml"),
        }
    }

    /// The style that QGIS takes by itself.
    pub fn style(self) -> &'static str {
        self.styles().first().map_or("", |(_, qml)| qml)
    }

    /// The same in English.
    pub fn english_style(self) -> Option<&'static str> {
        self.styles().get(1).map(|(_, qml)| *qml)
    }
}

/// A word of the styles, in Arabic.
pub(super) fn word(key: &str) -> &'static str {
    let words = include_str!("../../maps/styles/words.tsv");
    let row = words.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('\t'));
    row.and_then(|row| row.split('\t').next()).unwrap_or_default()
}

/// A style that the time control leaves alone.
pub(super) fn untimed(qml: &str) -> String {
    qml.replacen("<temporal enabled=\"1\"", "<temporal enabled=\"0\"", 1)
}

/// A style's root attributes and what is between its tags, for a project that holds the style itself.
pub(super) fn inline(qml: &str) -> (&str, &str) {
    let parts = || {
        let (_, rest) = qml.split_once("<qgis")?;
        let (attributes, rest) = rest.split_once('>')?;
        let (body, _) = rest.rsplit_once("</qgis>")?;
        Some((attributes.trim(), body.trim()))
    };
    parts().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::incident::{IncidentType, Status};
    use crate::layer::{AREA_FIELDS, DISTRICT_FIELDS, INCIDENT_FIELDS, ORIGIN_FIELDS, PLACE_FIELDS};

    /// The attributes of every `<element …/>` of a style.
    fn elements(qml: &str, element: &str) -> Vec<BTreeMap<String, String>> {
        let open = format!("<{element} ");
        let attribute = |pair: &str| {
            let (name, value) = pair.split_once("=\"")?;
            Some((name.trim().to_owned(), value.to_owned()))
        };
        qml.split(&open)
            .skip(1)
            .filter_map(|rest| rest.split_once('>'))
            .map(|(inside, _)| inside.split('"').collect::<Vec<_>>())
            .map(|parts| parts.chunks(2).filter_map(|pair| attribute(&pair.join("\""))).collect())
            .collect()
    }

    /// The names of a layer's fields with their Arabic headings.
    fn headings(layer: Layer) -> Vec<(&'static str, &'static str)> {
        let incident = || INCIDENT_FIELDS.iter().map(|field| (field.name, field.arabic));
        match layer {
            Layer::Incidents => incident().collect(),
            Layer::Places => PLACE_FIELDS.iter().map(|field| (field.name, field.arabic)).collect(),
            Layer::Origins => {
                incident().chain(ORIGIN_FIELDS.iter().map(|field| (field.name, field.arabic))).collect()
            }
            Layer::Areas => {
                incident().chain(AREA_FIELDS.iter().map(|field| (field.name, field.arabic))).collect()
            }
            Layer::Districts | Layer::Grid => {
                DISTRICT_FIELDS.iter().map(|field| (field.name, field.arabic)).collect()
            }
        }
    }

    #[test]
    fn every_style_has_a_heading_for_every_field_in_its_language() {
        let remedy = "change maps/styles/headings.tsv and run scripts/styles.py";
        for layer in Layer::ALL {
            for (file, qml) in layer.styles() {
                let aliases = elements(qml, "alias");
                let aliases: Vec<_> =
                    aliases.iter().map(|a| (a["field"].as_str(), a["name"].as_str())).collect();
                if !file.contains(".en.") {
                    assert_eq!(aliases, headings(layer), "{file}: {remedy}");
                }
                let fields = |of: &[(&str, &str)]| of.iter().map(|row| row.0.to_owned()).collect::<Vec<_>>();
                assert_eq!(fields(&aliases), fields(&headings(layer)), "{file}: {remedy}");
                assert!(aliases.iter().all(|(_, heading)| !heading.is_empty()), "{file}");
            }
        }
    }

    #[test]
    fn every_type_and_every_status_has_a_rule_with_its_label_and_a_symbol() {
        for (file, qml) in Layer::Incidents.styles() {
            let english = file.contains(".en.");
            let (rules, symbols) = (elements(qml, "rule"), elements(qml, "symbol"));
            let rule = |key: String| rules.iter().find(move |rule| rule["key"] == format!("{{{key}}}"));
            for kind in IncidentType::ALL {
                let rule = rule(format!("type-{kind}")).unwrap_or_else(|| panic!("{file} {kind}"));
                assert_eq!(rule["label"], if english { kind.english() } else { kind.arabic() }, "{file}");
                assert_eq!(rule["filter"], format!("&quot;type&quot; = '{kind}'"), "{file}");
                assert!(symbols.iter().any(|symbol| symbol["name"] == rule["symbol"]), "{file} {kind}");
            }
            for status in Status::ALL {
                let rule = rule(format!("status-{status}")).unwrap_or_else(|| panic!("{file} {status}"));
                assert_eq!(rule["label"], if english { status.english() } else { status.arabic() }, "{file}");
            }
            assert!(rule("type-else".to_owned()).is_some_and(|rule| rule["filter"] == "ELSE"), "{file}");
        }
    }

    #[test]
    fn every_code_of_a_field_has_a_word_in_the_form() {
        let qml = Layer::Incidents.style();
        let codes = IncidentType::ALL.iter().map(|code| code.word());
        let codes = codes.chain(Status::ALL.iter().map(|code| code.word()));
        for code in codes.chain(["day", "offset", "civilians", "cumulative"]) {
            assert!(qml.contains(&format!("value=\"{code}\"/></Option>")), "{code}");
        }
    }

    #[test]
    fn a_word_of_the_styles_is_found_by_its_key() {
        assert_eq!(word("km"), "كم");
        assert_eq!(word("no such word"), "");
        assert!(!word("undated_layer").is_empty() && !word("style_name").is_empty());
    }

    #[test]
    fn a_style_comes_apart_into_attributes_and_body() {
        for layer in Layer::ALL {
            let (attributes, body) = inline(layer.style());
            assert!(attributes.contains("labelsEnabled"), "{layer:?}");
            assert!(
                body.starts_with('<') && body.ends_with('>') && body.contains("<renderer-v2"),
                "{layer:?}"
            );
        }
        assert_eq!(inline("no style"), ("", ""));
    }
}
