//! The background of a project: layers of GeoJSON files in the sub-folder `basemap`.

/// A layer of the background: a GeoJSON file in the sub-folder `basemap`, or one class of its features.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Basemap<'a> {
    /// The file's name in `basemap`.
    pub file: &'a str,
    /// The title in the legend.
    pub title: &'a str,
    /// The value of the property `layer` that its features have; `None` for all of them.
    pub class: Option<&'a str>,
    /// The geometry type: `Point`, `LineString` or `Polygon`. A file may mix them, a layer may not.
    pub geometry: &'a str,
    /// The style, as QML.
    pub style: &'a str,
    /// The same in English, where it says something.
    pub english: Option<&'a str>,
}

/// The classes of our own basemaps, the topmost first: class, title, geometry, style.
const CLASSES: [(&str, &str, &str, &str); 5] = [
    ("border", "الحدود الدولية", "LineString", include_str!("../../../maps/styles/basemap-border.qml")),
    ("admin", "الحدود الإدارية", "LineString", include_str!("../../../maps/styles/basemap-admin.qml")),
    ("river", "الأنهار", "LineString", include_str!("../../../maps/styles/basemap-river.qml")),
    ("lake", "البحيرات", "Polygon", include_str!("../../../maps/styles/basemap-lake.qml")),
    ("land", "اليابسة", "Polygon", include_str!("../../../maps/styles/basemap-land.qml")),
];

impl<'a> Basemap<'a> {
    /// The five layers of a file that has borders, administrative lines, rivers, lakes and land in one, told apart by
    /// the property `layer`.
    pub fn classes(file: &'a str) -> [Self; 5] {
        CLASSES.map(|(class, title, geometry, style)| Self {
            file,
            title,
            class: Some(class),
            geometry,
            style,
            english: None,
        })
    }

    /// The names of countries, on a file of their grounds.
    pub fn names(file: &'a str) -> Self {
        let style = include_str!("../../../maps/styles/basemap-country.qml");
        let english = Some(include_str!("../../../maps/styles/basemap-country.en.qml"));
        Self { file, title: "أسماء الدول", class: None, geometry: "Polygon", style, english }
    }

    /// The address by which QGIS finds it.
    pub(super) fn source(&self) -> String {
        let mut source = format!("./basemap/{}|geometrytype={}", self.file, self.geometry);
        if let Some(class) = self.class {
            source.push_str(&format!("|subset=\"layer\" = '{}'", class.replace('\'', "''")));
        }
        source
    }
}
