//! How much YAML is read: enough for any honest front matter, too little to be slow or to fill a memory.

/// Bytes of one front matter or data block.
pub const BYTES: usize = 256 * 1024;

/// How deep lists and maps may nest, aliases included.
pub const DEPTH: usize = 48;

/// Values that aliases may copy in one text.
pub const COPIED_NODES: usize = 10_000;

/// Mends of one text before its author is asked to look at it again.
pub const MENDS: usize = 24;

/// Faulty keys of one text that are described.
pub const FAULTY_KEYS: usize = 40;

/// Legal oddities of one text that are described.
pub const ODDITIES: usize = 20;

/// Findings about the YAML of one text; whoever mends so many sees the others in the next run.
pub const FINDINGS: usize = 100;
