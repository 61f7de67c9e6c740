//! A packed gazetteer, whole and damaged.

use proptest::prelude::*;

use super::super::compile::compile;
use super::super::row::{PLACE_COLUMNS, read_places};
use super::*;

/// A gazetteer of two villages.
fn villages() -> Vec<u8> {
    let rows = "b-2\tvillage\tbase\tAZ\tAZ.1\tAZ.1.2\t40.5\t-46.25\t2.5\t1200\tقرية\tVillage\tالقرية|ضيعة\tDorf\thand\n\
                a-1\ttown\t\tAM\t\t\t-1\t180\t4\t\tقرية\tTown\t\t\thand\n";
    let (rows, errors) = read_places("t", &format!("{PLACE_COLUMNS}\n{rows}"));
    assert!(errors.is_empty(), "{errors:?}");
    compile(rows, &[]).expect("small").0
}

fn open(bytes: Vec<u8>) -> Result<Packed> {
    Packed::open("t.yqg", Bytes::Owned(bytes))
}

/// Looks at everything that can be looked at.
fn read_all(packed: &Packed) -> usize {
    let names = ["قريه", "village", "dorf", "ضيعه", "zz"];
    let values = names.iter().filter_map(|name| packed.names().get(name.as_bytes()));
    let postings: Vec<u32> = values.flat_map(|value| packed.postings(value)).collect();
    let places = (0..packed.len() + 2).filter_map(|index| packed.place(index)).count();
    let found = ["a-1", "b-2", "c"].iter().filter(|id| packed.find(id).is_some()).count();
    postings.iter().filter_map(|posting| packed.place((posting >> 4) as usize)).count() + places + found
}

#[test]
fn what_went_in_comes_out() {
    let packed = open(villages()).expect("whole");
    assert_eq!(packed.len(), 2);
    let place = packed.place(packed.find("b-2").expect("there")).expect("a place");
    assert_eq!((place.ar, place.en, place.country), ("قرية", "Village", "AZ"));
    assert_eq!((place.admin1, place.admin2, place.source), ("AZ.1", "AZ.1.2", "hand"));
    assert_eq!((place.kind, place.feature), (PlaceKind::Village, "base"));
    assert_eq!((place.position.lat(), place.position.lon()), (40.5, -46.25));
    assert_eq!((place.population, place.radius_km), (1200, 2.5));
    let shared = packed.names().get("قريه".as_bytes()).expect("a name");
    assert_eq!(packed.postings(shared).collect::<Vec<_>>(), [0, 1 << 4]);
    let alias = packed.names().get("ضيعه".as_bytes()).expect("a name");
    assert_eq!(packed.postings(alias).collect::<Vec<_>>(), [1 << 4 | 1]);
    assert_eq!(read_all(&packed), 5 + 2 + 2);
}

#[test]
fn every_way_of_being_no_such_file_has_its_own_words() {
    let whole = villages();
    let said = |bytes: &[u8]| open(bytes.to_vec()).err().expect("refused").to_string();
    assert!(said(b"id\tkind").contains("t.yqg: is no packed gazetteer"));
    assert!(said(&whole[..12]).contains("cut short"));
    assert!(said(&whole[..whole.len() - 1]).contains("is cut short: "));
    assert!(said(&[&whole[..], b"x"].concat()).contains("are meant"));
    let mut other = whole.clone();
    other[8] = 9;
    assert!(said(&other).contains("version 9 of the format; this program reads version 3"));
    let mut head = whole;
    head[20] ^= 1;
    assert!(said(&head).contains("checksum of its head"));
}

#[test]
fn verifying_finds_every_single_altered_byte() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let whole = villages();
    std::fs::write(file.path(), &whole).expect("written");
    let summary = verify(file.path()).expect("whole");
    assert_eq!((summary.places, summary.names, summary.bytes), (2, 6, whole.len() as u64));
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        std::fs::write(file.path(), &bytes).expect("written");
        assert!(verify(file.path()).is_err(), "byte {at}");
    }
}

proptest! {
    #[test]
    fn an_altered_file_never_makes_it_panic(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut bytes = villages();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(packed) = open(bytes) {
            read_all(&packed);
        }
    }
}
