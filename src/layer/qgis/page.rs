//! The page for print: `maps/layout.xml` filled in, with a legend of what occurs.

use std::collections::BTreeSet;

use super::entry::Entry;
use super::view::View;
use super::{Project, channel, escape, fill};
use crate::incident::Incident;
use crate::layer::kind::Layer;
use crate::layer::style::word;

const TEMPLATE: &str = include_str!("../../../maps/layout.xml");

/// The page's XML.
pub(super) fn xml(project: &Project<'_>, entries: &[Entry<'_>], view: &View, colour: [u8; 3]) -> String {
    let reports: BTreeSet<_> = project.shown().flat_map(|incident| &incident.reports).collect();
    fill(TEMPLATE, |mark| match mark {
        "legend" => legend(project, entries),
        "reports" => reports.len().to_string(),
        other => view.mark(other).or_else(|| channel(colour, other)).unwrap_or_default(),
    })
}

/// The legend: types, statuses and sizes under headings, and below them the signs that are one line each.
fn legend(project: &Project<'_>, entries: &[Entry<'_>]) -> String {
    let has = |id: &str| entries.iter().any(|entry| entry.id == id);
    let incidents = Layer::Incidents.style();
    let headed = |heading: &str, prefix: &str| {
        let nodes = nodes(incidents, prefix, project);
        let more =
            property("legend/title-style", "subgroup") + &property("legend/title-label", word(heading));
        line("yaqut_incidents", word(heading), &nodes, &more)
    };
    let plain = |id: &str, label: &str, node: &str| {
        let label = property(&format!("legend/label-{node}"), word(label));
        has(id).then(|| line(id, "", node, &(property("legend/title-style", "hidden") + &label)))
    };
    let hollow = nodes(incidents, "hollow", project);
    let signs: String = [
        plain("yaqut_incidents", "hollow", &hollow).filter(|_| project.shown().any(Incident::is_area)),
        plain("yaqut_areas", "somewhere", "0"),
        plain("yaqut_origins", "arrow", "0"),
        plain("yaqut_places", "named", "1"),
    ]
    .into_iter()
    .flatten()
    .collect();
    let headings = [("kinds", "type-"), ("statuses", "status-"), ("sizes", "size-")];
    let mut text: String = match has("yaqut_incidents") {
        true => headings.into_iter().map(|(heading, prefix)| headed(heading, prefix)).collect(),
        false => String::new(),
    };
    if !signs.is_empty() {
        let style = property("legend/title-style", "subgroup");
        text.push_str(&format!(
            "\n     <layer-tree-group name=\"{}\" checked=\"Qt::Checked\" expanded=\"1\"><customproperties>\
             <Option type=\"Map\">{style}</Option></customproperties>{signs}\n     </layer-tree-group>",
            escape(word("signs"))
        ));
    }
    text
}

/// A layer in the legend, with those of its nodes that are shown.
fn line(id: &str, title: &str, nodes: &str, more: &str) -> String {
    let order = property("legend/node-order", nodes);
    format!(
        "\n     <layer-tree-layer id=\"{}\" name=\"{}\" checked=\"Qt::Checked\" expanded=\"1\">\
         <customproperties><Option type=\"Map\">{order}{more}</Option></customproperties></layer-tree-layer>",
        escape(id),
        escape(title)
    )
}

fn property(name: &str, value: &str) -> String {
    format!("<Option type=\"QString\" name=\"{}\" value=\"{}\"/>", escape(name), escape(value))
}

/// The numbers of a style's rules whose keys begin so, counted through the style from 0; of the types those that occur.
fn nodes(style: &str, prefix: &str, project: &Project<'_>) -> String {
    let types: BTreeSet<&str> = project.shown().map(|incident| incident.kind.word()).collect();
    let keys = style.split("<rule key=\"{").skip(1).filter_map(|rest| rest.split('}').next());
    let shown = (0..).zip(keys).filter(|(_, key)| match key.strip_prefix("type-") {
        Some(word) => prefix == "type-" && types.contains(word),
        None => key.starts_with(prefix),
    });
    shown.map(|(number, _): (usize, _)| number.to_string()).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::sample;

    #[test]
    fn the_legend_lists_the_types_that_occur() {
        let incidents = [sample::strike("s1")];
        let project = Project {
            title: "",
            layers: &[Layer::Incidents],
            view: None,
            incidents: &incidents,
            basemap: &[],
        };
        assert_eq!(nodes(Layer::Incidents.style(), "type-", &project), "1");
        assert_eq!(nodes(Layer::Incidents.style(), "status-", &project), "17,18,19,20");
        let loose = [sample::in_a_province("p1")];
        let project = Project { incidents: &loose, ..project };
        assert_eq!(nodes(Layer::Incidents.style(), "type-", &project), "5");
        assert_eq!(nodes(Layer::Incidents.style(), "hollow", &project), "21");
    }
}
