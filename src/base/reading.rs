//! What comes out of reading: a value, always, and what there is to say about the source.

use super::diagnostic::Diagnostic;

/// Reading never fails: it returns what it understood and what it did not.
#[derive(Clone, Debug)]
pub struct Reading<T> {
    /// What was understood.
    pub value: T,
    /// What the author should know.
    pub findings: Vec<Diagnostic>,
}

impl<T> Reading<T> {
    /// A value with nothing to say about it.
    pub fn clean(value: T) -> Self {
        Self { value, findings: Vec::new() }
    }

    /// The same findings with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Reading<U> {
        Reading { value: change(self.value), findings: self.findings }
    }
}
