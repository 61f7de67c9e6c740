//! Copies: records that say the very same in the very same words, as when many outlets carry one agency's report.

use std::collections::BTreeMap;

use super::telling::Telling;

/// The numbers of tellings that are one telling printed again, the first one first, by the number of the first.
pub(super) fn gather(tellings: &[Telling]) -> Vec<Vec<u32>> {
    let mut groups: Vec<Vec<u32>> = Vec::new();
    let mut known: BTreeMap<(&str, Vec<&str>), usize> = BTreeMap::new();
    for (number, telling) in (0..).zip(tellings) {
        let words: Vec<&str> =
            telling.record.evidence.iter().map(|evidence| evidence.text.as_str()).collect();
        // Without words nothing says that two records are one.
        let key = (telling.record.id.as_str(), words);
        let place = known.get(&key).copied().filter(|at| {
            let first = &tellings[groups[*at][0] as usize];
            !key.1.is_empty() && says_the_same(first, telling)
        });
        match place {
            Some(at) => groups[at].push(number),
            None => {
                known.insert(key, groups.len());
                groups.push(vec![number]);
            }
        }
    }
    groups
}

/// Whether two records differ in nothing but their reports.
fn says_the_same(a: &Telling, b: &Telling) -> bool {
    let (x, y) = (&a.record, &b.record);
    let toll = |r: &crate::incident::Incident| {
        (r.killed_low, r.killed_high, r.injured_low, r.injured_high, r.toll_scope, r.killed_whom)
    };
    let gone = |r: &crate::incident::Incident| {
        (r.missing_low, r.missing_high, r.displaced_low, r.displaced_high, r.displaced_unit)
    };
    let same = (x.kind, a.days, &x.place_id, x.relation) == (y.kind, b.days, &y.place_id, y.relation);
    same && toll(x) == toll(y) && gone(x) == gone(y) && a.position == b.position && a.report() != b.report()
}

/// The numbers of the reports of each group, sorted.
pub(super) fn reports(tellings: &[Telling], groups: &[Vec<u32>]) -> Vec<Vec<u32>> {
    let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
    let all = |group: &'_ Vec<u32>| group.iter().map(|n| &tellings[*n as usize]).collect::<Vec<_>>();
    groups
        .iter()
        .map(|group| {
            let mut own: Vec<u32> = Vec::new();
            for telling in all(group) {
                for report in &telling.record.reports {
                    let next = numbers.len() as u32;
                    own.push(*numbers.entry(report).or_insert(next));
                }
            }
            own.sort_unstable();
            own.dedup();
            own
        })
        .collect()
}
