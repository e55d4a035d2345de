//! Where a tree lives.

use bumpalo::Bump;

/// The memory of trees: their lists, groups and the texts that had to be unescaped lie in it side by side and go with it at
/// once. Freeing a large file part by part took a tenth of the time of reading it.
#[derive(Debug, Default)]
pub struct Arena(Bump);

impl Arena {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps these, in their order.
    pub(in crate::scenario) fn keep<T: Copy>(&self, items: &[T]) -> &[T] {
        self.0.alloc_slice_copy(items)
    }

    /// Keeps so many, each made by `make` from its place among them.
    pub(in crate::scenario) fn keep_each<T: Copy>(&self, count: usize, make: impl Fn(usize) -> T) -> &[T] {
        self.0.alloc_slice_fill_with(count, make)
    }

    /// Keeps a text.
    pub(in crate::scenario) fn keep_text(&self, text: &str) -> &str {
        self.0.alloc_str(text)
    }
}
