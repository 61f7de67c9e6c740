//! `yaqut snapshot`: a picture of incidents on a map.

use yaqut::layer::{read_incidents, write_whole};
use yaqut::snapshot::{Extent, Lang, Options, Theme, draw, png, scene};

use crate::Outcome;
use crate::args::{Language, SnapshotArgs};

/// Runs the command.
pub fn run(args: &SnapshotArgs) -> yaqut::Result<Outcome> {
    let mut incidents = Vec::new();
    for layer in &args.layers {
        incidents.extend(read_incidents(layer)?);
    }
    let theme = Theme::named(&args.theme).ok_or_else(|| yaqut::Error::Parameter {
        parameter: "--theme",
        value: args.theme.clone(),
        reason: "is no theme; use light or dark".into(),
    })?;
    let options = Options {
        width: args.width,
        height: args.height,
        lang: lang(args.lang),
        title: args.title.clone(),
        extent: args.extent.as_deref().map(extent).transpose()?,
        theme,
        ..Options::default()
    };
    let svg = draw(&scene(&incidents, &options)?);
    let extension = args.out.extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase();
    let picture = match extension.as_str() {
        "png" => png(&svg, 1.0)?,
        "svg" => svg.into_bytes(),
        _ => {
            return Err(yaqut::Error::Parameter {
                parameter: "--out",
                value: args.out.display().to_string(),
                reason: "is neither .png nor .svg".into(),
            });
        }
    };
    write_whole(&args.out, |out| out.write_all(&picture))?;
    Ok(Outcome::Done)
}

/// The library's language.
pub fn lang(language: Language) -> Lang {
    match language {
        Language::Ar => Lang::Ar,
        Language::En => Lang::En,
        Language::Both => Lang::Both,
    }
}

fn extent(text: &str) -> yaqut::Result<Extent> {
    let numbers: Vec<f64> = text.split(',').filter_map(|n| n.trim().parse().ok()).collect();
    match numbers[..] {
        [west, south, east, north] => Extent::new(west, south, east, north),
        _ => Err(yaqut::Error::Parameter {
            parameter: "--extent",
            value: text.to_owned(),
            reason: "is not four numbers: west,south,east,north".into(),
        }),
    }
}
