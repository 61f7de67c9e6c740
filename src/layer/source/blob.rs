//! The head that stands before a shape in a GeoPackage (OGC 12-128r17, 2.1.3).

use ::geojson::GeometryValue;

use super::wkb;

/// Bytes of the head before the box.
const HEAD: usize = 8;

/// The shape of a blob; `None` for an empty one. The error is a reason.
pub(super) fn shape(blob: &[u8]) -> Result<Option<GeometryValue>, String> {
    let (head, rest) = blob.split_at_checked(HEAD).ok_or("its shape is cut short")?;
    if !head.starts_with(b"GP") {
        return Err("its shape does not begin with `GP`".to_owned());
    }
    let flags = head[3];
    if flags & 0b10_0000 != 0 {
        return Err("its shape is of an extension; write it as well-known binary".to_owned());
    }
    if flags & 0b1_0000 != 0 {
        return Ok(None);
    }
    // The box: none, on the ground, with heights, with measures, with both.
    let bounds = match (flags >> 1) & 0b111 {
        0 => 0,
        1 => 32,
        2 | 3 => 48,
        4 => 64,
        other => return Err(format!("no box of a shape has the number {other}")),
    };
    wkb::read(rest.get(bounds..).ok_or("its shape is cut short")?)
}

#[cfg(test)]
mod tests {
    use ::geojson::Position;

    use super::*;

    #[test]
    fn a_shape_is_found_behind_any_box_and_an_empty_one_is_none() {
        let point = GeometryValue::Point { coordinates: Position::from([1.0, 2.0]) };
        let mut binary = Vec::new();
        crate::layer::format::wkb(&point, &mut binary);
        for (number, bytes) in [(0, 0), (1, 32), (2, 48), (3, 48), (4, 64)] {
            let head = [b'G', b'P', 0, number << 1 | 1, 0xE6, 0x10, 0, 0];
            let blob = [&head[..], &vec![0; bytes], &binary].concat();
            assert_eq!(shape(&blob), Ok(Some(point.clone())));
            assert!(shape(&blob[..blob.len() - 1]).is_err());
        }
        assert_eq!(shape(&[b'G', b'P', 0, 0b1_0001, 0, 0, 0, 0]), Ok(None));
        assert!(shape(b"GP").is_err() && shape(b"XXXXXXXX").is_err());
    }
}
