//! The R-tree of a layer, packed: its nodes are written as they shall be, full and in the order of a Hilbert curve,
//! instead of being split out of one another a feature at a time.
//!
//! A node of SQLite's R-tree is a row of the table `…_node`: two bytes of depth (in the root, which is node 1), two
//! bytes of how many cells, then cells of 24 bytes: a 64-bit number (of the feature in a leaf, of the node below
//! otherwise) and four 32-bit floats, all big-endian. `…_rowid` leads from a feature to its leaf, `…_parent` from a
//! node to the one above.

use rusqlite::{Connection, Result, params};

use super::table::quoted;

const TRIGGERS: &str = include_str!("index.sql");

/// Bytes of a cell.
const CELL: usize = 24;

/// Bytes before the first cell.
const HEAD: usize = 4;

/// The boxes of the features of a layer.
#[derive(Default)]
pub(super) struct Index {
    /// Place on the curve and cell of each.
    entries: Vec<(u64, Cell)>,
}

/// A number, and west, east, south, north.
#[derive(Debug, Clone, Copy)]
struct Cell {
    number: i64,
    bounds: [f32; 4],
}

impl Index {
    /// Adds a feature: its place on the curve, its number, its west, south, east and north.
    pub(super) fn add(&mut self, key: u64, number: i64, [west, south, east, north]: [f64; 4]) {
        let bounds = [below(west), above(east), below(south), above(north)];
        self.entries.push((key, Cell { number, bounds }));
    }

    /// Writes the index of a table, and the triggers that keep it.
    pub(super) fn write(mut self, db: &Connection, table: &str, key: &str, geometry: &str) -> Result<()> {
        let name = format!("rtree_{table}_{geometry}");
        let (rowid, node, parent) = (
            quoted(&format!("{name}_rowid")),
            quoted(&format!("{name}_node")),
            quoted(&format!("{name}_parent")),
        );
        db.execute_batch(&format!(
            "CREATE VIRTUAL TABLE {} USING rtree(id, minx, maxx, miny, maxy)",
            quoted(&name)
        ))?;
        let size = format!("SELECT length(data) FROM {node} WHERE nodeno = 1");
        let size: u32 = db.query_row(&size, [], |row| row.get(0))?;
        let size = size as usize;
        let room = ((size.saturating_sub(HEAD)) / CELL).max(2);

        self.entries.sort_unstable_by_key(|(key, cell)| (*key, cell.number));
        let mut cells: Vec<Cell> = self.entries.into_iter().map(|(_, cell)| cell).collect();
        let mut put = db.prepare(&format!("INSERT OR REPLACE INTO {node} VALUES (?, ?)"))?;
        let mut under = db.prepare(&format!("INSERT INTO {parent} VALUES (?, ?)"))?;
        let mut leaves: Vec<(i64, i64)> = Vec::with_capacity(cells.len());
        let (mut depth, mut next) = (0u16, 2i64);
        loop {
            let root = cells.len() <= room;
            let mut above = Vec::with_capacity(cells.len() / room + 1);
            for group in cells.chunks(room) {
                let number = if root { 1 } else { next };
                next += i64::from(!root);
                put.execute(params![number, blob(group, if root { depth } else { 0 }, size)])?;
                for cell in group {
                    if depth == 0 {
                        leaves.push((cell.number, number));
                    } else {
                        under.execute([cell.number, number])?;
                    }
                }
                above.push(Cell { number, bounds: joined(group) });
            }
            if root {
                break;
            }
            (cells, depth) = (above, depth + 1);
        }
        leaves.sort_unstable();
        let mut lead = db.prepare(&format!("INSERT INTO {rowid} VALUES (?, ?)"))?;
        for (feature, node) in leaves {
            lead.execute([feature, node])?;
        }
        db.execute(
            "INSERT INTO gpkg_extensions VALUES
             (?, ?, 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
            params![table, geometry],
        )?;
        db.execute_batch(&triggers(&name, table, key, geometry))?;
        Ok(())
    }
}

/// The statements of `index.sql` for a table.
fn triggers(name: &str, table: &str, key: &str, geometry: &str) -> String {
    let quotes = quoted(name);
    let open = &quotes[..quotes.len() - 1];
    let marks = [
        ("{n}", open),
        ("{r}", quotes.as_str()),
        ("{t}", &quoted(table)),
        ("{c}", &quoted(geometry)),
        ("{i}", &quoted(key)),
    ];
    // What is put in is not looked at again: a table may be called anything.
    let mut filled = String::new();
    let mut rest = TRIGGERS;
    while let Some(at) = rest.find('{') {
        filled.push_str(&rest[..at]);
        rest = &rest[at..];
        let (mark, value) = marks.iter().find(|(mark, _)| rest.starts_with(mark)).unwrap_or(&("{", "{"));
        filled.push_str(value);
        rest = &rest[mark.len()..];
    }
    filled + rest
}

/// A node as it stands in the table.
fn blob(cells: &[Cell], depth: u16, size: usize) -> Vec<u8> {
    let mut blob = Vec::with_capacity(size);
    blob.extend(depth.to_be_bytes());
    // A node has room for some fifty.
    blob.extend(u16::try_from(cells.len()).unwrap_or(u16::MAX).to_be_bytes());
    for Cell { number, bounds } in cells {
        blob.extend(number.to_be_bytes());
        bounds.iter().for_each(|degrees| blob.extend(degrees.to_be_bytes()));
    }
    blob.resize(size, 0);
    blob
}

fn joined(cells: &[Cell]) -> [f32; 4] {
    let nothing = [f32::INFINITY, f32::NEG_INFINITY, f32::INFINITY, f32::NEG_INFINITY];
    cells.iter().fold(nothing, |a, Cell { bounds: b, .. }| {
        [a[0].min(b[0]), a[1].max(b[1]), a[2].min(b[2]), a[3].max(b[3])]
    })
}

/// The nearest 32-bit number that is not greater: a box in the index may be larger than the shape, never smaller.
fn below(degrees: f64) -> f32 {
    let near = degrees as f32;
    if f64::from(near) > degrees { near.next_down() } else { near }
}

/// The nearest 32-bit number that is not less.
fn above(degrees: f64) -> f32 {
    let near = degrees as f32;
    if f64::from(near) < degrees { near.next_up() } else { near }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A database with an index of `count` points.
    fn indexed(count: i64) -> Connection {
        let db = Connection::open_in_memory().expect("a database");
        db.execute_batch(
            "CREATE TABLE \"t {r}\" (fid INTEGER PRIMARY KEY, geom BLOB);
             CREATE TABLE gpkg_extensions (a, b, c, d, e);",
        )
        .expect("tables");
        let mut index = Index::default();
        for number in 1..=count {
            let (lon, lat) = (
                (number * 7919 % 3600) as f64 / 10.0 - 180.0,
                (number * 104_729 % 1800) as f64 / 10.0 - 90.0,
            );
            index.add(crate::geo::hilbert(Some([lon, lat, lon, lat])), number, [lon, lat, lon, lat]);
        }
        index.write(&db, "t {r}", "fid", "geom").expect("written");
        db
    }

    #[test]
    fn sqlite_finds_nothing_wrong_with_the_tree_whatever_its_size() {
        for count in [0, 1, 51, 52, 51 * 51, 51 * 51 + 1, 10_000] {
            let db = indexed(count);
            let found: String =
                db.query_row("SELECT rtreecheck('rtree_t {r}_geom')", [], |row| row.get(0)).expect("checked");
            assert_eq!(found, "ok", "{count}");
            let held: i64 = db
                .query_row("SELECT count(*) FROM \"rtree_t {r}_geom\"", [], |row| row.get(0))
                .expect("counted");
            assert_eq!(held, count);
        }
    }

    #[test]
    fn a_box_finds_what_a_scan_finds() {
        let db = indexed(10_000);
        let within = "SELECT count(*) FROM \"rtree_t {r}_geom\" WHERE maxx >= 40 AND minx <= 60 AND maxy >= 30 AND miny <= 45";
        let found: i64 = db.query_row(within, [], |row| row.get(0)).expect("counted");
        let scanned = (1..=10_000i64).filter(|n| {
            let (lon, lat) =
                ((n * 7919 % 3600) as f64 / 10.0 - 180.0, (n * 104_729 % 1800) as f64 / 10.0 - 90.0);
            (40.0..=60.0).contains(&lon) && (30.0..=45.0).contains(&lat)
        });
        assert_eq!(found, scanned.count() as i64);
    }

    #[test]
    fn the_index_takes_what_is_added_later() {
        let db = indexed(5_000);
        db.execute_batch("INSERT INTO \"rtree_t {r}_geom\" VALUES (900001, 1, 1, 2, 2); DELETE FROM \"rtree_t {r}_geom\" WHERE id = 17")
            .expect("edited");
        let found: String =
            db.query_row("SELECT rtreecheck('rtree_t {r}_geom')", [], |row| row.get(0)).expect("checked");
        assert_eq!(found, "ok");
    }
}
