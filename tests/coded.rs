//! The tables of ACLED and the UCDP GED: their columns, and a golden file of each.
//!
//! `UPDATE=1 cargo test coded` writes the golden files and the tables of `docs/fields-exports.md` anew.

use std::fs;

use jiff::civil::date;
use yaqut::event::Sides;
use yaqut::incident::{Imprint, Imprints, acled};
use yaqut::layer::{Coding, read_incidents, write_coded};

use crate::program::{read, root, yaqut_on};

/// ACLED's columns as its own package lists them (acledR, September 2025).
const ACLED: &str = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,\
    assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,\
    admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

/// The columns of the GED, version 23.1.
const UCDP: &str = "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,\
    conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,\
    side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,\
    where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,\
    country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,\
    best,high,low,gwnoa,gwnob";

/// The codings, each with its header and its golden file.
const CODINGS: [(Coding, &str, &str, usize); 2] =
    [(Coding::Acled, ACLED, "acled.csv", 31), (Coding::Ucdp, UCDP, "ucdp.csv", 49)];

/// Compares a file of the project with what it should hold, or writes it where that is asked for.
fn golden(path: &str, wanted: &str) {
    let path = root().join(path);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, wanted).expect("written");
    }
    assert_eq!(read(&path), wanted, "{}: see what changed, then UPDATE=1 cargo test coded", path.display());
}

#[test]
fn a_table_has_exactly_their_columns_in_their_order() {
    for (coding, header, _, count) in CODINGS {
        let names: Vec<&str> = coding.columns().iter().map(|column| column.name).collect();
        assert_eq!(names, header.split(',').collect::<Vec<_>>());
        assert_eq!(names.len(), count);
    }
}

#[test]
fn incidents_become_the_rows_that_they_should() {
    let incidents = read_incidents(&root().join("tests/coded/incidents.jsonl")).expect("our own records");
    let mut imprints = Imprints::default();
    imprints.add(
        "a.txt",
        Imprint {
            source: Some("وكالة خيالية".into()),
            title: Some("=قصف على ترتر".into()),
            url: None,
            published: Some(date(2020, 10, 6)),
        },
    );
    imprints.add("b.txt", Imprint { source: Some("-صحيفة".into()), ..Imprint::default() });
    for (coding, _, file, _) in CODINGS {
        let mut table = Vec::new();
        write_coded(&mut table, coding, &incidents, &imprints).expect("memory takes everything");
        golden(&format!("tests/coded/{file}"), &String::from_utf8(table).expect("UTF-8"));
    }
}

#[test]
fn the_page_of_the_exports_has_every_column() {
    let page = "docs/fields-exports.md";
    let mut text = read(&root().join(page));
    for (coding, _, file, _) in CODINGS {
        let name = file.trim_end_matches(".csv");
        let (head, rest) = text.split_once(&format!("<!-- {name} -->\n")).expect("a mark");
        let (_, tail) = rest.split_once("<!-- end -->").expect("a mark");
        text = format!("{head}<!-- {name} -->\n{}<!-- end -->{tail}", coding.describe());
    }
    golden(page, &text);
}

#[test]
fn every_type_has_acled_s_words() {
    let events =
        "Battles|Explosions/Remote violence|Violence against civilians|Protests|Riots|Strategic developments";
    for kind in yaqut::incident::IncidentType::ALL {
        let (event, sub) = acled(*kind, None, Sides::default(), None);
        assert!(events.split('|').any(|word| word == event) && !sub.is_empty(), "{kind}: {event}, {sub}");
    }
}

#[test]
fn the_program_writes_both_and_says_what_it_leaves_out() {
    let text = "قُتل ثلاثة مدنيين في قصف مدفعي على مدينة ترتر أمس. وتظاهر المئات في يريفان أمس.";
    for (form, header, rows, told) in [("acled", ACLED, 2, 0), ("ucdp", UCDP, 1, 1)] {
        let said =
            yaqut_on(text.as_bytes(), &["incidents", "-", "--published", "2020-10-06", "--format", form]);
        assert_eq!(said.status, 0, "{}", said.err);
        assert_eq!(said.out.lines().next(), Some(header));
        assert_eq!(said.out.lines().count(), rows + 1, "{}", said.out);
        assert_eq!(said.lines_with(&["1 of 2 incidents left out"]), told, "{}", said.err);
    }
}
