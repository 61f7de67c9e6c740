//! Countries as the profession writes them, from `countries.tsv`.

/// A country.
#[derive(Debug, Clone, Copy, Default)]
pub struct Country {
    /// ISO 3166-1 alpha-3.
    pub(super) iso3: &'static str,
    /// ISO 3166-1 numeric, without leading zeros.
    pub(super) number: &'static str,
    /// ACLED's name and region.
    pub(super) name: &'static str,
    pub(super) region: &'static str,
    /// UCDP's name, number (after Gleditsch and Ward) and region.
    pub(super) ucdp: &'static str,
    pub(super) gw: &'static str,
    pub(super) ucdp_region: &'static str,
}

/// The country with an ISO 3166-1 alpha-2 code; nothing but empty fields where the table does not have it.
pub(super) fn country(iso2: &str) -> Country {
    let row = include_str!("countries.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .find(|cells| cells.first() == Some(&iso2));
    match row.as_deref() {
        Some([_, iso3, number, name, region, ucdp, gw, ucdp_region]) => {
            Country { iso3, number, name, region, ucdp, gw, ucdp_region }
        }
        _ => Country::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_found_by_its_code() {
        let syria = country("SY");
        assert_eq!((syria.iso3, syria.number, syria.gw), ("SYR", "760", "652"));
        assert_eq!(country("ZZ").name, "");
    }

    #[test]
    fn every_row_has_every_cell_and_they_are_sorted() {
        let rows: Vec<Vec<&str>> = include_str!("countries.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .skip(1)
            .map(|line| line.split('\t').collect())
            .collect();
        assert!(rows.iter().all(|cells| cells.len() == 8 && cells[0].len() == 2 && cells[1].len() == 3));
        assert!(rows.windows(2).all(|pair| pair[0][0] < pair[1][0]));
    }
}
