//! A scene as SVG text.

use std::fmt::Write;

use super::scene::{Paint, Scene, Shape};
use super::shape::number;
use super::text::{Anchor, Line};

/// Writes a scene as an SVG document.
///
/// Every text stands in a bidirectional isolate of its own direction, because renderers take the base direction from
/// left to right whatever `direction` says. The fonts are named, not embedded: [`png`](super::png()) has them.
pub fn draw(scene: &Scene) -> String {
    let mut out = String::with_capacity(1 << 18);
    let (w, h) = (number(scene.width), number(scene.height));
    // Writing to a String cannot fail, here and below.
    let _ = writeln!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="{}" width="{w}" height="{h}" viewBox="0 0 {w} {h}" font-family="'Noto Sans Arabic',sans-serif">"#,
        scene.lang
    );
    let _ = writeln!(out, "<title>{}</title>", escape(&scene.title));
    let rect = |x: f64, y: f64, w: f64, h: f64| {
        format!(r#"<rect x="{}" y="{}" width="{}" height="{}""#, number(x), number(y), number(w), number(h))
    };
    let panel = rect(scene.panel.x, scene.panel.y, scene.panel.w, scene.panel.h);
    let _ = writeln!(out, r#"<clipPath id="panel">{panel}/></clipPath>"#);
    let _ =
        writeln!(out, r#"{} fill="{}"/>"#, rect(0.0, 0.0, scene.width, scene.height), escape(&scene.page));
    let _ = writeln!(out, r#"<g id="map" clip-path="url(#panel)">"#);
    scene.map.iter().for_each(|shape| write_shape(&mut out, shape));
    let _ = writeln!(out, "</g>\n<g id=\"furniture\">");
    scene.furniture.iter().for_each(|shape| write_shape(&mut out, shape));
    out.push_str("</g>\n</svg>\n");
    out
}

fn write_shape(out: &mut String, shape: &Shape) {
    let _ = match shape {
        Shape::Inset { rect, shapes } => {
            let [x, y, w, h] = [rect.x, rect.y, rect.w, rect.h].map(number);
            // A nested picture hides what lies beyond its view box.
            let _ = writeln!(
                out,
                r#"<svg x="{x}" y="{y}" width="{w}" height="{h}" viewBox="{x} {y} {w} {h}" overflow="hidden">"#
            );
            shapes.iter().for_each(|shape| write_shape(out, shape));
            writeln!(out, "</svg>")
        }
        Shape::Path { d, paint } => writeln!(out, r#"<path d="{}"{}/>"#, escape(d), attributes(paint)),
        Shape::Image { rect, png, opacity } => writeln!(
            out,
            r#"<image x="{}" y="{}" width="{}" height="{}" opacity="{}" preserveAspectRatio="none" xlink:href="data:image/png;base64,{}"/>"#,
            number(rect.x),
            number(rect.y),
            number(rect.w),
            number(rect.h),
            opacity,
            base64(png)
        ),
        Shape::Text(line) => write_text(out, line),
    };
}

fn write_text(out: &mut String, line: &Line) -> std::fmt::Result {
    let anchor = match line.anchor {
        Anchor::Left => "start",
        Anchor::Middle => "middle",
        Anchor::Right => "end",
    };
    let halo = line.halo.as_ref().map_or(String::new(), |(color, width)| {
        format!(
            r#" stroke="{}" stroke-width="{}" stroke-linejoin="round" paint-order="stroke""#,
            escape(color),
            number(*width)
        )
    });
    // U+2067 and U+2066 open a right-to-left and a left-to-right isolate, U+2069 closes it.
    let open = if line.is_rtl() { '\u{2067}' } else { '\u{2066}' };
    writeln!(
        out,
        r#"<text x="{}" y="{}" text-anchor="{anchor}" font-size="{}" font-weight="{}" fill="{}"{halo}>{open}{}{}</text>"#,
        number(line.x),
        number(line.y),
        number(line.size),
        if line.bold { 700 } else { 400 },
        escape(&line.color),
        escape(&line.text),
        '\u{2069}'
    )
}

fn attributes(paint: &Paint) -> String {
    let mut out = String::new();
    let fill = paint.fill.as_deref().unwrap_or("none");
    let _ = write!(out, r#" fill="{}" fill-rule="evenodd""#, escape(fill));
    if let Some(opacity) = paint.fill_opacity.filter(|_| paint.fill.is_some()) {
        let _ = write!(out, r#" fill-opacity="{opacity}""#);
    }
    if let Some(stroke) = &paint.stroke {
        let (color, width) = (escape(stroke), number(paint.width.max(0.1)));
        let _ = write!(
            out,
            r#" stroke="{color}" stroke-width="{width}" stroke-linejoin="round" stroke-linecap="round""#
        );
        if let Some(opacity) = paint.stroke_opacity {
            let _ = write!(out, r#" stroke-opacity="{opacity}""#);
        }
        if let Some([dash, gap]) = paint.dash {
            let _ = write!(out, r#" stroke-dasharray="{} {}""#, number(dash), number(gap));
        }
    }
    out
}

/// Text as XML content or attribute: nothing in it can end what it stands in.
fn escape(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, c| {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
        out
    })
}

/// RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let word = (0..3).fold(0u32, |word, i| word << 8 | chunk.get(i).map_or(0, |&byte| u32::from(byte)));
        for i in 0..4 {
            let letter = LETTERS[(word >> (18 - 6 * i) & 63) as usize];
            out.push(if i > chunk.len() { '=' } else { char::from(letter) });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_end_its_element() {
        let escaped = escape("</text><script x='1'>&\u{0}");
        assert_eq!(escaped, "&lt;/text&gt;&lt;script x=&#39;1&#39;&gt;&amp; ");
    }

    #[test]
    fn base64_is_that_of_the_rfc() {
        for (plain, coded) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }
}
