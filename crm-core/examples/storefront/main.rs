//! A shop in one file: imports purchases, then shows what they say, on the terminal and as a page.
//!
//! Without arguments it takes 6,919 real purchases of the music shop CDNOW; `--help` tells how to give it others. It may
//! be run again: what is stored already is skipped, and the page is the same to the byte.

mod args;
mod import;
mod page;
mod shop;
mod tables;
mod text;

use std::io::{ErrorKind, IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use args::{Command, Run};
use crm_core::OpenOptions;
use shop::Shop;

fn main() -> ExitCode {
    let command = match args::parse(lexopt::Parser::from_env()) {
        Ok(command) => command,
        Err(what) => {
            eprintln!("storefront: {what}\nTry `storefront --help`.");
            return ExitCode::from(2);
        }
    };
    let done = match command {
        Command::Help => print(args::HELP),
        Command::Run(run) => show(&run),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => {
            eprintln!("storefront: {what}");
            ExitCode::FAILURE
        }
    }
}

fn show(run: &Run) -> Result<(), String> {
    let (store, page) = (format!("{}.crm", run.name), format!("{}.html", run.name));
    let mut options = OpenOptions::new();
    if let Some(zone) = &run.time_zone {
        options = options.time_zone(zone.clone());
    }
    let crm = options
        .open(&store)
        .map_err(|error| format!("cannot open {store}: {error}"))?;
    if let Some(zone) = run.time_zone.as_ref().filter(|zone| *zone != crm.time_zone()) {
        let kept = crm.time_zone();
        return Err(format!(
            "{store} counts its days in {kept}, not in {zone}; another --name takes another zone"
        ));
    }
    let imported = import::import(&crm, run)?;
    print(&format!("\n{imported}\n"))?;

    let read = |error| format!("cannot read {store}: {error}");
    let Some(shop) = Shop::read(&crm, run).map_err(read)? else {
        return Err(format!("{store} holds no orders, so there is nothing to show"));
    };
    let bold = std::io::stdout().is_terminal();
    print(&tables::all(&shop, bold))?;
    std::fs::write(&page, page::page(&shop).html())
        .map_err(|error| format!("cannot write {page}: {error}"))?;
    crm.close()
        .map_err(|error| format!("cannot close {store}: {error}"))?;
    print(&format!(
        "  Stored in {}\n  Drawn in  {}\n",
        shown(&store),
        shown(&page)
    ))
}

/// The file's full path, which a terminal makes a link.
fn shown(file: &str) -> String {
    let path = Path::new(file).canonicalize();
    path.map_or_else(|_| file.to_owned(), |path| path.display().to_string())
}

/// Prints to a reader who may have heard enough, such as `head`.
fn print(text: &str) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(format!("cannot print: {error}")),
        _ => Ok(()),
    }
}
