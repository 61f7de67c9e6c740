//! A fault of the typesetting library ends no program: a panic within the fence becomes an error.
//!
//! What a panic would print is kept back on the thread within the fence, and meanwhile on threads without a name, such
//! as those that Typst works with. A panic of any other thread is told as always.

use std::any::Any;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::{Error, Result};

thread_local! {
    static WITHIN: Cell<bool> = const { Cell::new(false) };
}

/// How many fences stand at the moment.
static STANDING: AtomicUsize = AtomicUsize::new(0);

/// Does some work; a panic in it is an error.
///
/// # Errors
/// Those of the work; [`Error::Data`] for `file` where it panics.
pub(super) fn fenced<T>(file: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    quieten();
    let before = WITHIN.replace(true);
    STANDING.fetch_add(1, Ordering::SeqCst);
    // Nothing that the work has changed is looked at again where it panics.
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    STANDING.fetch_sub(1, Ordering::SeqCst);
    WITHIN.set(before);
    done.unwrap_or_else(|payload| {
        let reason = format!("the typesetting library stumbled over this report: {}", said(&*payload));
        Err(Error::data(file, None, reason, "write the report as .html, which does without it"))
    })
}

/// The first line of what a panic says.
fn said(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
    text.and_then(|text| text.lines().next()).unwrap_or("no reason given")
}

/// Puts the rule of what is told before the hook that there is; once for the program.
fn quieten() {
    static DONE: Once = Once::new();
    DONE.call_once(|| {
        let told = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let worker = || thread::current().name().is_none() && STANDING.load(Ordering::SeqCst) > 0;
            if !WITHIN.get() && !worker() {
                told(info);
            }
        }));
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_within_is_an_error_with_a_remedy() {
        let said = fenced("a.pdf", || -> Result<()> { panic!("no {} here\nand more", "glyph") });
        let said = said.expect_err("a fault").to_string();
        assert!(
            said.starts_with("a.pdf: ")
                && said.contains("no glyph here;")
                && said.ends_with("does without it"),
            "{said}"
        );
        assert!(!WITHIN.get());
    }

    #[test]
    fn a_panic_of_a_worker_is_one_of_the_fence() {
        let said = fenced("a.pdf", || {
            let far: thread::Result<()> = thread::spawn(|| panic!("far off")).join();
            far.map_err(|payload| panic::resume_unwind(payload))
        });
        assert!(said.is_err_and(|said: Error| said.to_string().contains("far off")));
    }

    #[test]
    fn what_goes_well_or_wrong_by_itself_is_handed_on() {
        assert_eq!(fenced("a.pdf", || Ok(7)).ok(), Some(7));
        let said = fenced("a.pdf", || -> Result<()> { Err(Error::Drawing("x".into())) });
        assert!(matches!(said, Err(Error::Drawing(_))));
    }
}
