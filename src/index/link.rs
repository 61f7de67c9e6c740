//! The position in a link to a map: what people copy from a browser.

use crate::geo::Position;

/// Names in a link after which a latitude and a longitude stand together, the marker before the middle of the map.
const PAIRS: &[&str] = &["query", "destination", "daddr", "q", "pt", "sll", "ll", "center", "cp", "map"];

/// Sites that write the longitude first.
const LONGITUDE_FIRST: &[&str] = &["yandex.", "2gis."];

/// Whether a text is a link.
pub(super) fn is_link(text: &str) -> bool {
    text.contains("://") || text.starts_with("www.") || text.starts_with("maps.")
}

/// The position that a link to a map names: its marker, else the middle of the map.
pub(super) fn position(link: &str) -> Option<Position> {
    let link = decoded(link);
    let turned = LONGITUDE_FIRST.iter().any(|site| link.contains(site));
    let named = |name: &str| value(&link, name);
    let of = |lat: &str, lon: &str| Position::new(number(lat)?, number(lon)?).ok();
    let apart = |lat: &str, lon: &str| of(named(lat)?, named(lon)?);
    let together = |text: &str| {
        let text = text.strip_prefix("loc:").unwrap_or(text);
        let (first, rest) = text.split_once([',', '~', ' ', '+'])?;
        let second = rest.trim_start().split([',', '~', ' ', '+']).next()?;
        if turned { of(second, first) } else { of(first, second) }
    };
    apart("mlat", "mlon")
        .or_else(|| of(after(&link, "!3d")?, after(&link, "!4d")?))
        .or_else(|| PAIRS.iter().find_map(|name| together(named(name)?)))
        .or_else(|| apart("lat", "lon"))
        .or_else(|| apart("lat", "lng"))
        // OpenStreetMap has the zoom before the two.
        .or_else(|| together(&named("map")?.split_once('/')?.1.replace('/', ",")))
        .or_else(|| together(link.split_once('@')?.1))
}

/// What stands after `name=` in a link.
fn value<'l>(link: &'l str, name: &str) -> Option<&'l str> {
    let parts = link.split(['?', '&', '#', ';']).skip(1);
    parts.filter_map(|part| part.split_once('=')).find(|(own, _)| *own == name).map(|(_, value)| value)
}

/// The number that stands after `mark`, in the last place where it stands: the one before may be of the map's middle.
fn after<'l>(link: &'l str, mark: &str) -> Option<&'l str> {
    let rest = link.rsplit_once(mark)?.1;
    Some(&rest[..rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != '-').unwrap_or(rest.len())])
}

fn number(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

/// A link with its `%2C` and the like as the letters that they stand for; only ASCII, which is all that numbers need.
fn decoded(link: &str) -> String {
    let mut out = String::with_capacity(link.len());
    let mut rest = link;
    while let Some((before, after)) = rest.split_once('%') {
        out.push_str(before);
        let byte = after.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(u8::is_ascii);
        match byte {
            Some(byte) => {
                out.push(char::from(byte));
                rest = &after[2..];
            }
            None => {
                out.push('%');
                rest = after;
            }
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_position_of_a_link_is_its_marker_or_the_middle_of_the_map() {
        for link in [
            "https://www.google.com/maps/@40.34,46.93,12z",
            "https://www.google.com/maps/place/Tartar/@40.1,46.1,12z/data=!3m1!4b1!4m6!8m2!3d40.34!4d46.93?entry=ttu",
            "https://maps.google.com/?q=40.34,46.93",
            "https://www.google.com/maps/search/?api=1&query=40.34%2C46.93",
            "https://maps.google.com/maps?q=loc:40.34+46.93",
            "https://www.openstreetmap.org/#map=12/40.34/46.93",
            "https://www.openstreetmap.org/?mlat=40.34&mlon=46.93#map=12/40.1/46.1",
            "https://maps.apple.com/?ll=40.34,46.93&z=10",
            "https://www.bing.com/maps?cp=40.34~46.93&lvl=12",
            "https://yandex.com/maps/?ll=46.93%2C40.34&z=12",
            "https://wikimapia.org/#lang=ar&lat=40.34&lon=46.93&z=12",
            "www.example.org/x?lat=40.34&lng=46.93",
        ] {
            assert!(is_link(link), "{link}");
            let found = position(link).map(|position| (position.lat(), position.lon()));
            assert_eq!(found, Some((40.34, 46.93)), "{link}");
        }
        assert_eq!(position("https://maps.app.goo.gl/abc"), None);
        assert_eq!(position("https://www.google.com/maps/@140.34,46.93,12z"), None);
    }

    proptest! {
        #[test]
        fn no_link_makes_it_panic(text in "(https://)?[a-z.?&=@#!%/0-9,~\\PC]{0,60}") {
            let _ = position(&text);
        }
    }
}
