//! The `score` command by itself, until the command line hangs it in.

mod scoring {
    pub use evenkeel::scoring::*;
}
mod vocabulary {
    pub use evenkeel::vocabulary::*;
}

#[path = "../src/cli/score.rs"]
mod score;
