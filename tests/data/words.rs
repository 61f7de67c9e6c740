//! The words of the language: which columns a table has, and which values its rows may take.

use std::collections::BTreeSet;

use yaqut::incident::IncidentType;
use yaqut::lexicon::Class;

use super::table::{Line, Table, hold};

/// What is known of a table.
struct Known {
    file: &'static str,
    header: &'static str,
    /// The columns that together stand once.
    key: &'static [usize],
    /// Whether rows are sorted by their first column.
    sorted: bool,
    /// Columns with a closed list of values.
    codes: &'static [(usize, &'static str)],
}

/// The tables that are lists of words, in the order of their names.
const TABLES: &[Known] = &[
    Known {
        file: "actor_heads",
        header: "head agreement class canonical_en",
        key: &[0],
        sorted: true,
        codes: &[(1, "m f mp c"), (2, ACTORS)],
    },
    Known {
        file: "actors",
        header: "name canonical_en canonical_ar side class",
        key: &[0],
        sorted: true,
        codes: &[(4, ACTORS)],
    },
    Known {
        file: "agents",
        header: "sort forms",
        key: &[0],
        sorted: true,
        codes: &[(
            0,
            "against belongs blame by fired held it mutual object own passive saying us with yield",
        )],
    },
    Known {
        file: "ambiguous",
        header: "word why need",
        key: &[0],
        sorted: true,
        codes: &[(1, "common person both org month"), (2, "cue context never place")],
    },
    Known {
        file: "attachments",
        header: "word class scope",
        key: &[0, 1, 2],
        sorted: true,
        codes: &[
            (1, "club media street agreement weapon unit organisation product family"),
            (2, "next quoted"),
        ],
    },
    Known { file: "common", header: "word band", key: &[0], sorted: true, codes: &[(1, "1 2 3 4 5 6 7")] },
    Known { file: "cues", header: "rule scope forms", key: &[0, 1], sorted: true, codes: &[(1, SCOPES)] },
    Known {
        file: "dateline",
        header: "word sense",
        key: &[0, 1],
        sorted: false,
        codes: &[(1, "issued until since joiner lead same after")],
    },
    Known { file: "demonyms", header: "nisba country variants", key: &[0, 1], sorted: true, codes: &[] },
    Known {
        file: "displaced",
        header: "how number forms",
        key: &[0, 1],
        sorted: true,
        codes: &[
            (0, "before camp expect flight forced household idea leave other person resident size whose"),
            (1, " 1 2 + n"),
        ],
    },
    Known { file: "facilities", header: "what forms", key: &[0], sorted: true, codes: &[] },
    Known { file: "frames", header: "what of forms", key: &[0, 1], sorted: true, codes: &[] },
    Known { file: "general", header: "side", key: &[0], sorted: true, codes: &[] },
    Known { file: "homes", header: "side country", key: &[0], sorted: true, codes: &[] },
    Known {
        file: "kindwords",
        header: "word kind features position",
        key: &[0, 3],
        sorted: true,
        codes: &[(1, KINDS), (3, "before after")],
    },
    Known {
        file: "missing",
        header: "how number forms",
        key: &[0, 1],
        sorted: true,
        codes: &[(0, "among contact else fate found lost noun unknown verb"), (1, " 1 2 + by before fate")],
    },
    Known {
        file: "months",
        header: "word month tradition",
        key: &[0],
        sorted: false,
        codes: &[(1, "1 2 3 4 5 6 7 8 9 10 11 12"), (2, "levant egypt maghreb hijri persian")],
    },
    Known {
        file: "offices",
        header: "word sort",
        key: &[0],
        sorted: true,
        codes: &[(1, "office body people")],
    },
    Known {
        file: "organisations",
        header: "name kind",
        key: &[0],
        sorted: true,
        codes: &[(
            1,
            "armed_group operation media club airline bank agency university agreement weapon institution landmark \
             phrase",
        )],
    },
    Known {
        file: "persons",
        header: "word class",
        key: &[0],
        sorted: true,
        codes: &[(1, "title first ending")],
    },
    Known { file: "sides", header: "side adjective army", key: &[0], sorted: true, codes: &[] },
    Known {
        file: "targets",
        header: "what ar class forms",
        key: &[0],
        sorted: true,
        codes: &[(2, "civilians infrastructure military police neutral flown")],
    },
    Known { file: "times", header: "class value number forms", key: &[0, 1, 2], sorted: true, codes: &[] },
    Known { file: "triggers", header: "type strength forms", key: &[0, 1], sorted: true, codes: &[] },
    Known { file: "words", header: "class value number forms", key: &[0, 1, 2, 3], sorted: true, codes: &[] },
];

const ACTORS: &str = "state military group civilians police government neutral media local";
const SCOPES: &str = "after asked beside bloodless clause complement condition near noted object onward opening phrase sentence topic total undated verb";
const KINDS: &str = "country region district city town village hamlet sea river mountain other";

fn tables() -> Vec<(&'static Known, Table)> {
    let tables = Table::all("src/lexicon");
    let files: Vec<_> = tables.iter().map(|table| table.path.clone()).collect();
    let named: Vec<_> = TABLES.iter().map(|known| format!("src/lexicon/{}.tsv", known.file)).collect();
    assert_eq!(files, named, "every table of words is known here, and none is missing");
    TABLES.iter().zip(tables).collect()
}

/// Checks each row of each table with `law`.
fn each(law: impl Fn(&Known, &Line) -> Option<String>) {
    let mut faults = Vec::new();
    for (known, table) in tables() {
        let broken =
            table.lines.iter().filter_map(|line| Some(format!("{}: {}", line.at, law(known, line)?)));
        faults.extend(broken);
    }
    hold(faults);
}

#[test]
fn a_table_of_words_has_the_header_that_its_loader_expects() {
    for (known, table) in tables() {
        assert_eq!(table.header.split('\t').collect::<Vec<_>>().join(" "), known.header, "{}", table.path);
    }
}

#[test]
fn a_code_is_one_of_its_list() {
    each(|known, line| {
        let (at, codes) =
            known.codes.iter().find(|(at, codes)| !codes.split(' ').any(|code| code == line.cell(*at)))?;
        Some(format!("`{}` is none of {codes}", line.cell(*at)))
    });
}

/// The lines of a table, by its name.
fn lines(name: &str) -> Vec<Line> {
    tables()
        .into_iter()
        .find(|(known, _)| known.file == name)
        .map(|(_, table)| table.lines)
        .unwrap_or_default()
}

#[test]
fn an_actor_has_one_arabic_name_one_side_and_one_class() {
    let mut known: std::collections::BTreeMap<String, Vec<String>> = std::collections::BTreeMap::new();
    let mut faults = Vec::new();
    for line in lines("actors") {
        let datum = vec![line.cell(2).to_owned(), line.cell(3).to_owned(), line.cell(4).to_owned()];
        if line.cell(1).is_empty() || datum[1].is_empty() {
            faults.push(format!("{}: has no English name or no side", line.at));
        }
        let first = known.entry(line.cell(1).to_owned()).or_insert_with(|| datum.clone());
        if *first != datum {
            faults.push(format!("{}: {} is {first:?} above and {datum:?} here", line.at, line.cell(1)));
        }
    }
    let armed =
        known.values().filter(|d| ["military", "group", "police", "government"].contains(&d[2].as_str()));
    assert!(armed.count() >= 400, "the armed actors of the world's wars");
    hold(faults);
}

#[test]
fn a_general_side_is_the_side_of_some_actor() {
    let sides: std::collections::BTreeSet<String> =
        lines("actors").iter().map(|line| line.cell(3).to_owned()).collect();
    let stray = lines("general").into_iter().filter(|line| !sides.contains(line.cell(0)));
    hold(stray.map(|line| format!("{}: no actor has the side {}", line.at, line.cell(0))).collect());
}

#[test]
fn a_home_is_a_country_and_that_of_some_actor_no_state() {
    let sides: BTreeSet<String> = lines("actors").iter().map(|line| line.cell(3).to_owned()).collect();
    let country = |code: &str| code.len() == 2 && code.chars().all(|c| c.is_ascii_uppercase());
    let stray = lines("homes")
        .into_iter()
        .filter(|line| !sides.contains(line.cell(0)) || country(line.cell(0)) || !country(line.cell(1)));
    hold(stray.map(|line| format!("{}: {} at home in {}", line.at, line.cell(0), line.cell(1))).collect());
}

#[test]
fn a_name_of_an_actor_folds_to_itself_alone() {
    let mut seen = std::collections::BTreeMap::new();
    let mut faults = Vec::new();
    for line in lines("actors") {
        let folded = yaqut::text::fold::fold(line.cell(0)).to_string();
        if let Some(other) =
            seen.insert(folded, line.cell(1).to_owned()).filter(|other| other != line.cell(1))
        {
            faults.push(format!("{}: `{}` folds to a name of {other}", line.at, line.cell(0)));
        }
    }
    hold(faults);
}

#[test]
fn every_adjective_of_a_country_has_its_english_and_every_army_is_an_actor() {
    let sides: BTreeSet<String> = lines("sides").iter().map(|line| line.cell(0).to_owned()).collect();
    let actors: BTreeSet<String> = lines("actors").iter().map(|line| line.cell(1).to_owned()).collect();
    let without = lines("demonyms").into_iter().filter(|line| !sides.contains(line.cell(1)));
    let mut faults: Vec<String> =
        without.map(|line| format!("{}: {} is no side", line.at, line.cell(1))).collect();
    let armies = lines("sides").into_iter().filter(|line| !["", "-"].contains(&line.cell(2)));
    let unknown = armies.filter(|line| !actors.contains(line.cell(2)));
    faults.extend(unknown.map(|line| format!("{}: {} is no actor", line.at, line.cell(2))));
    hold(faults);
}

#[test]
fn a_word_of_agency_has_one_sort_and_a_sign_only_where_it_works() {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for line in lines("agents").iter().chain(&lines("targets")) {
        let column = if line.cells.len() > 2 { 3 } else { 1 };
        for form in line.list(column) {
            if column == 1 && !seen.insert(form.to_owned()) {
                faults.push(format!("{}: `{form}` has two sorts", line.at));
            }
            if form.contains(' ') && form.contains(['+', '*', '_']) {
                faults.push(format!("{}: `{form}`: a sign works on one word", line.at));
            }
        }
    }
    hold(faults);
}

#[test]
fn a_class_of_words_and_a_type_of_incident_are_known() {
    each(|known, line| {
        let word = line.cell(0);
        let good = match known.file {
            "words" | "times" => Class::from_word(word).is_some(),
            "triggers" => {
                ["strike", "killing", "fall"].contains(&word) || IncidentType::from_word(word).is_some()
            }
            _ => true,
        };
        (!good).then(|| format!("`{word}` is unknown"))
    });
}

#[test]
fn a_word_stands_once_and_in_order_where_the_table_says_so() {
    let mut faults = Vec::new();
    for (known, table) in tables() {
        let mut seen = BTreeSet::new();
        for line in &table.lines {
            let key: Vec<_> = known.key.iter().map(|at| line.cell(*at)).collect();
            if !seen.insert(key.clone()) {
                faults.push(format!("{}: {key:?} stands twice", line.at));
            }
        }
        for pair in table.lines.windows(2).filter(|_| known.sorted) {
            if pair[0].cell(0) > pair[1].cell(0) {
                faults.push(format!(
                    "{}: `{}` stands after `{}`",
                    pair[1].at,
                    pair[1].cell(0),
                    pair[0].cell(0)
                ));
            }
        }
    }
    hold(faults);
}

#[test]
fn a_form_stands_once_in_its_row_and_has_arabic_letters() {
    each(|known, line| {
        let column = known.header.split(' ').position(|name| name == "forms")?;
        let mut seen = BTreeSet::new();
        let doubled = line.list(column).find(|form| !seen.insert(*form));
        let foreign = |c: char| c.is_alphabetic() && !('\u{0600}'..='\u{06FF}').contains(&c);
        match (doubled, line.list(column).find(|form| form.contains(foreign))) {
            (Some(form), _) => Some(format!("`{form}` stands twice")),
            (None, Some(form)) => Some(format!("`{form}` has other letters")),
            (None, None) => None,
        }
    });
}
