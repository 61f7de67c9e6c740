//! SVG to PNG, still or moving, with the fonts of this crate and no others.

use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use ::png as png_file;

use crate::{Error, Result};

use super::{Scene, draw};

/// The font of plain text.
pub(super) const REGULAR: &[u8] = include_bytes!("../../maps/fonts/NotoSansArabic-Regular.ttf");
/// The font of titles and of the names of places.
pub(super) const BOLD: &[u8] = include_bytes!("../../maps/fonts/NotoSansArabic-Bold.ttf");

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
    raster(svg, scale, &options())?.encode_png().map_err(fault)
}

/// Rasterises scenes as one PNG file that says how many pixels of it make an inch, so that it is printed at its size.
///
/// Several are the frames of an animated PNG, which begins anew when it ends: each stands for 1.2 seconds, the last for
/// 4. Programs that know no animation show the first.
///
/// # Errors
/// When there is no scene, they differ in size, or one is empty or larger than a hundred million pixels.
pub fn film(scenes: &[Scene], dpi: f64) -> Result<Vec<u8>> {
    let settings = options();
    let first = scenes.first().ok_or_else(|| Error::Drawing("there is nothing to draw".into()))?;
    let (width, height) = (first.width.ceil() as u32, first.height.ceil() as u32);
    let moving = scenes.len() > 1;
    let mut bytes = Vec::new();
    let mut encoder = png_file::Encoder::new(&mut bytes, width, height);
    encoder.set_color(if moving { png_file::ColorType::Rgba } else { png_file::ColorType::Rgb });
    encoder.set_depth(png_file::BitDepth::Eight);
    let metre = (dpi / 0.0254).round().clamp(1.0, 1e6) as u32;
    let unit = png_file::Unit::Meter;
    encoder.set_pixel_dims(Some(png_file::PixelDimensions { xppu: metre, yppu: metre, unit }));
    if moving {
        encoder.set_animated(scenes.len() as u32, 0).map_err(fault)?;
        encoder.set_frame_delay(12, 10).map_err(fault)?;
    } else {
        // A page is packed in a fraction of the time, and is a little larger.
        encoder.set_compression(png_file::Compression::Fast);
    }
    let mut writer = encoder.write_header().map_err(fault)?;
    let mut before: Option<Pixmap> = None;
    for (i, scene) in scenes.iter().enumerate() {
        if moving && i + 1 == scenes.len() {
            writer.set_frame_delay(40, 10).map_err(fault)?;
        }
        let picture = raster(&draw(scene), 1.0, &settings)?;
        if (picture.width(), picture.height()) != (width, height) {
            return Err(Error::Drawing("the frames differ in size".into()));
        }
        if moving {
            let over = if i == 0 { png_file::BlendOp::Source } else { png_file::BlendOp::Over };
            writer.set_blend_op(over).map_err(fault)?;
            writer.write_image_data(&changed(&picture, before.as_ref())).map_err(fault)?;
            before = Some(picture);
        } else {
            // A page is opaque: its colours are as they are.
            let opaque: Vec<u8> = picture
                .pixels()
                .iter()
                .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()])
                .collect();
            writer.write_image_data(&opaque).map_err(fault)?;
        }
    }
    writer.finish().map_err(fault)?;
    Ok(bytes)
}

/// The pixels of a frame, those clear that are as in the one before: most of a map stands still, and is packed to nothing.
fn changed(picture: &Pixmap, before: Option<&Pixmap>) -> Vec<u8> {
    let (pixels, old) = (picture.pixels(), before.map(Pixmap::pixels));
    let same = |i: usize| old.and_then(|old| old.get(i)) == pixels.get(i);
    let of = |(i, pixel): (usize, &PremultipliedColorU8)| {
        if same(i) { [0; 4] } else { [pixel.red(), pixel.green(), pixel.blue(), u8::MAX] }
    };
    pixels.iter().enumerate().flat_map(of).collect()
}

fn raster(svg: &str, scale: f32, settings: &Options) -> Result<Pixmap> {
    let tree = Tree::from_str(svg, settings).map_err(fault)?;
    let (width, height) = (tree.size().width() * scale, tree.size().height() * scale);
    let sound = width >= 1.0 && height >= 1.0 && f64::from(width) * f64::from(height) <= MOST_PIXELS;
    let pixmap = if sound { Pixmap::new(width.ceil() as u32, height.ceil() as u32) } else { None };
    let Some(mut pixmap) = pixmap else {
        let reason = "makes a picture that is empty or above a hundred million pixels".into();
        return Err(Error::Parameter { parameter: "scale", value: scale.to_string(), reason });
    };
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    Ok(pixmap)
}

fn fault(error: impl std::fmt::Display) -> Error {
    Error::Drawing(error.to_string())
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
    fn a_frame_holds_what_has_changed_and_nothing_else() {
        let square = |x: u32| {
            let svg = format!(
                r##"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#fff"/><rect x="{x}" width="2" height="8" fill="#123456"/></svg>"##
            );
            raster(&svg, 1.0, &options()).expect("a picture")
        };
        let clear = |bytes: &[u8]| bytes.as_chunks::<4>().0.iter().filter(|pixel| pixel[3] == 0).count();
        assert_eq!(clear(&changed(&square(0), None)), 0);
        assert_eq!(clear(&changed(&square(0), Some(&square(0)))), 64);
        assert_eq!(clear(&changed(&square(0), Some(&square(4)))), 32);
    }

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
