//! Reference systems: longitude and latitude on WGS 84 are read, everything else is refused.

use crate::error::Error;

/// Whether an authority's code, or else a name or a definition, means degrees on WGS 84.
pub(super) fn is_ours(authority: &str, code: &str, name: &str) -> bool {
    let plain = name.to_ascii_uppercase().replace('_', " ");
    match code {
        "4326" | "4979" => authority.is_empty() || authority.eq_ignore_ascii_case("EPSG"),
        "CRS84" | "CRS84h" => true,
        "" | "0" => {
            let known = plain.starts_with("WGS 84") && !plain.contains('/');
            let told =
                plain.starts_with("GEOGC") && (plain.contains("\"WGS 84\"") || plain.contains("WGS 1984"));
            known || told
        }
        _ => false,
    }
}

/// The refusal of a layer in another system.
pub(super) fn refused(file: &str, system: &str) -> Error {
    let system: String = system.chars().filter(|c| !c.is_control()).take(60).collect();
    let reason =
        format!("its coordinates are in the system `{system}`, not in longitude and latitude on WGS 84");
    Error::data(file, None, reason, "transform it first: ogr2ogr -t_srs EPSG:4326 OUT IN")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_on_wgs_84_are_known_by_code_name_or_definition() {
        assert!(is_ours("EPSG", "4326", "") && is_ours("OGC", "CRS84", "") && is_ours("", "", "WGS 84"));
        assert!(is_ours("", "0", "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\"]]"));
        assert!(!is_ours("EPSG", "3857", "WGS 84 / Pseudo-Mercator"));
        assert!(!is_ours("", "", "WGS 84 / UTM zone 38N") && !is_ours("EPSG", "4258", "ETRS89"));
    }
}
