//! `yaqut completions` and `yaqut man`: both written from the arguments themselves.

use std::io::Write;

use clap::CommandFactory;

use crate::Outcome;
use crate::args::Args;
use crate::output::{fault, stdout};

/// Writes a completion script.
pub fn completions(shell: clap_complete::Shell) -> yaqut::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "yaqut", &mut script);
    write(&script)
}

/// Writes the manual: the page of the program, then one of each command.
pub fn man() -> yaqut::Result<Outcome> {
    let mut page = Vec::new();
    let command = Args::command();
    clap_mangen::Man::new(command.clone()).render(&mut page).map_err(fault)?;
    pages("yaqut", &command, &mut page).map_err(fault)?;
    write(&page)
}

/// A page of each command below `command`, and of those below it.
fn pages(name: &str, command: &clap::Command, page: &mut Vec<u8>) -> std::io::Result<()> {
    for sub in command.get_subcommands() {
        let name = format!("{name}-{}", sub.get_name());
        clap_mangen::Man::new(sub.clone().display_name(name.clone())).render(page)?;
        pages(&name, sub, page)?;
    }
    Ok(())
}

fn write(bytes: &[u8]) -> yaqut::Result<Outcome> {
    let mut out = stdout();
    out.write_all(bytes).and_then(|()| out.flush()).map_err(fault)?;
    Ok(Outcome::Done)
}
