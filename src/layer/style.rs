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
            Self::Places => styles!("places.qml"),
            Self::Origins => styles!("origins.qml"),
            Self::Areas => styles!("areas.qml"),
        }
    }

    /// The style that QGIS takes by itself.
    pub fn style(self) -> &'static str {
        self.styles().first().map_or("", |(_, qml)| qml)
    }
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
    use crate::incident::IncidentType;
    use crate::layer::{AREA_FIELDS, INCIDENT_FIELDS, ORIGIN_FIELDS, PLACE_FIELDS};

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
        }
    }

    #[test]
    fn every_style_has_the_table_s_headings() {
        for layer in Layer::ALL {
            let aliases = elements(layer.style(), "alias");
            let aliases: Vec<_> = aliases.iter().map(|a| (a["field"].as_str(), a["name"].as_str())).collect();
            assert_eq!(aliases, headings(layer), "{layer:?}");
        }
    }

    #[test]
    fn every_type_has_a_category_with_its_label_and_a_symbol() {
        for (file, qml) in Layer::Incidents.styles() {
            let categories = elements(qml, "category");
            let symbols = elements(qml, "symbol");
            assert_eq!(categories.len(), IncidentType::ALL.len() + 1, "{file}");
            for (kind, category) in IncidentType::ALL.iter().zip(&categories) {
                let label = if file.contains(".en.") { kind.english() } else { kind.arabic() };
                assert_eq!(
                    (category["value"].as_str(), category["label"].as_str()),
                    (kind.word(), label),
                    "{file}"
                );
                assert!(symbols.iter().any(|symbol| symbol["name"] == category["symbol"]), "{file} {kind}");
            }
        }
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
