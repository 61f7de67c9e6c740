//! The ground that is asked about, from the shapes of a layer.

use std::path::Path;

use geo::{Geometry, GeometryCollection};

use super::facts::Facts;
use crate::error::{Error, Result};
use crate::index::{Around, Shape};
use crate::layer::RecordFile;

/// A feature of a layer, to be asked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Site {
    /// Its key: its property `id`, else its number in the layer, from 1.
    pub id: String,
    /// What it is called.
    pub name: Option<String>,
    /// Its ground.
    pub around: Around,
}

/// All shapes of the layer at `path` as one: a road of many stretches, a district with its islands.
///
/// # Errors
/// What [`LayerFile::open`](crate::layer::LayerFile::open) says; [`Error::Data`] where no feature has a shape.
pub fn ground(path: &Path) -> Result<Around> {
    let mut shapes = Vec::new();
    RecordFile::open(path)?.records(Some(&[]), |record, _| {
        shapes.extend(record.shape());
        Ok(())
    })?;
    let whole = Shape::new(&Geometry::GeometryCollection(GeometryCollection(shapes)));
    whole.map(Around::Shape).ok_or_else(|| {
        let file = path.display().to_string();
        Error::data(
            file,
            None,
            "no feature has a shape with positions in range",
            "give lines, areas or points in degrees",
        )
    })
}

/// Hands every feature of the layer at `path` that has a shape to `take`; gives how many have none.
///
/// # Errors
/// What [`LayerFile::open`](crate::layer::LayerFile::open) says, and what `take` fails with.
pub fn each_site(path: &Path, mut take: impl FnMut(&Site) -> Result<()>) -> Result<u64> {
    let (mut number, mut without) = (0u64, 0);
    RecordFile::open(path)?.records(None, |record, _| {
        number += 1;
        let facts = Facts(&record);
        let around = match record.shape() {
            Some(shape) => {
                Shape::new(&shape).map(|whole| whole.single().map_or(Around::Shape(whole), Around::Position))
            }
            None => facts.position().map(Around::Position),
        };
        let Some(around) = around else {
            without += 1;
            return Ok(());
        };
        let id =
            record.properties.iter().find(|(name, _)| name == "id").map(|(_, cell)| cell.text().into_owned());
        let id = id.filter(|id| !id.is_empty()).unwrap_or_else(|| number.to_string());
        let name = facts.texts("title").next().map(std::borrow::Cow::into_owned);
        take(&Site { id, name, around })
    })?;
    Ok(without)
}
