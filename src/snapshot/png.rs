//! SVG to PNG, with the fonts of this crate and no others.

use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use crate::{Error, Result};

const REGULAR: &[u8] = include_bytes!("../../maps/fonts/NotoSansArabic-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../maps/fonts/NotoSansArabic-Bold.ttf");

/// The family of the embedded fonts, which hold Arabic and Latin letters.
pub(super) const FAMILY: &str = "Noto Sans Arabic";

/// The most pixels of a picture: 400 MB of memory.
const MOST_PIXELS: f64 = 1e8;

/// Rasterises SVG text as a PNG file, `scale` pixels to a unit.
///
/// Text is set in the embedded fonts, whatever is installed: the same SVG gives the same bytes.
///
/// # Errors
/// When the text is no SVG, or the picture would be empty or larger than a hundred million pixels.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>> {
    let tree = Tree::from_str(svg, &options()).map_err(|error| Error::Drawing(error.to_string()))?;
    let (width, height) = (tree.size().width() * scale, tree.size().height() * scale);
    let sound = width >= 1.0 && height >= 1.0 && f64::from(width) * f64::from(height) <= MOST_PIXELS;
    let pixmap = if sound { Pixmap::new(width.ceil() as u32, height.ceil() as u32) } else { None };
    let Some(mut pixmap) = pixmap else {
        let reason = "makes a picture that is empty or above a hundred million pixels".into();
        return Err(Error::Parameter { parameter: "scale", value: scale.to_string(), reason });
    };
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| Error::Drawing(error.to_string()))
}

/// How SVG text is read: every family is ours, so that no letter vanishes.
pub(super) fn options() -> Options<'static> {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(REGULAR.to_vec());
    fonts.load_font_data(BOLD.to_vec());
    fonts.set_serif_family(FAMILY);
    fonts.set_sans_serif_family(FAMILY);
    Options { font_family: FAMILY.into(), fontdb: Arc::new(fonts), ..Options::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_of_no_size_is_refused() {
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>"#;
        assert!(png(svg, 1.0).expect("a picture").starts_with(b"\x89PNG"));
        for scale in [0.0, -1.0, f32::NAN, 1e9] {
            assert!(png(svg, scale).is_err());
        }
        assert!(png("no svg", 1.0).is_err());
    }
}
