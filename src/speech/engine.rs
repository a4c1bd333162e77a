//! A program that speaks: the text goes in, a WAV file comes out.
#![expect(
    clippy::disallowed_methods,
    reason = "an engine that writes files only is given one of the system's temporary folder"
)]

use std::{
    env, fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    process::{self, Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use super::{Fault, Saying};
use crate::base::fingerprint::{Fingerprint, Fingerprinter};

/// An engine that says nothing for so long says nothing any more. One sentence is asked at a time.
const PATIENCE: Duration = Duration::from_secs(120);

/// How long a program may take to say which version it is.
const PATIENCE_FOR_VERSION: Duration = Duration::from_secs(20);

/// How often a program is asked whether it ended, five thousandths of a second apart, once it closed its pipes.
const PATIENCE_TO_END: u32 = 1000;

/// Most bytes of an answer: ten minutes of speech at a high rate.
const MOST: u64 = 64 << 20;

/// Most characters of what a failing program said that are told.
const MOST_TOLD: usize = 300;

/// A program that answered when it was asked for its version.
pub struct Engine {
    /// The command.
    pub words: Vec<Arc<str>>,
    /// The texts are SSML.
    pub ssml: bool,
    /// The command and the version that the program names.
    pub identity: Fingerprint,
}

impl Engine {
    /// Looks for the program of a command; `None` if it is not there.
    pub fn find(words: &[Arc<str>], ssml: bool) -> Option<Self> {
        let identity = identity(words, if ssml { "ssml" } else { "" })?;
        Some(Self { words: words.to_vec(), ssml, identity })
    }

    /// The WAV file of a text.
    ///
    /// # Errors
    /// The program fails, or is silent for two minutes.
    pub fn speak(&self, saying: Saying<'_>) -> Result<Vec<u8>, Fault> {
        let text = match self.ssml {
            true => ssml(saying),
            false => saying.text.to_owned(),
        };
        let asks = |place: &str| self.words.iter().any(|word| word.contains(place));
        let file = asks("{output}").then(Scratch::new);
        let output = file.as_ref().map(|file| file.0.display().to_string()).unwrap_or_default();
        let places =
            [("{voice}", saying.voice), ("{lang}", saying.lang.tag()), ("{output}", &output), ("{text}", &text)];
        let mut words = self.words.iter().map(|word| filled(word, &places));
        let mut command = program(&words.next().unwrap_or_default());
        let is_read = !asks("{text}");
        let input = if is_read { Stdio::piped() } else { Stdio::null() };
        command.args(words).stdin(input).stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = command.spawn().map_err(|error| Fault(error.to_string()))?;
        let given: Option<Given<'_>> = match is_read {
            true => Some(Box::new(|input| input.write_all(text.as_bytes()))),
            false => None,
        };
        let said = answer(child, given, PATIENCE)?.said()?;
        match file {
            Some(file) => fs::read(&file.0).map_err(|error| Fault(format!("{error} ({output})"))),
            None => Ok(said),
        }
    }
}

/// The command and the version that its program names; `None` if it is not there.
pub fn identity(words: &[Arc<str>], manner: &str) -> Option<Fingerprint> {
    let mut command = program(words.first().map_or("", |program| &**program));
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    // A program that knows no versions is one all the same: it was started.
    let version = answer(command.spawn().ok()?, None, PATIENCE_FOR_VERSION).unwrap_or_default();
    let mut identity = Fingerprinter::default().bytes(&version.out).text(manner);
    words.iter().for_each(|word| identity.feed(word.as_bytes()));
    Some(identity.finish())
}

/// What a program is given on its standard input.
pub type Given<'g> = Box<dyn FnOnce(&mut dyn Write) -> io::Result<()> + Send + 'g>;

/// A word of a command with what its places stand for. Each place is filled once: what a text says is never taken for a place.
fn filled(word: &str, places: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let mut rest = word;
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match places.iter().find(|(place, _)| rest.starts_with(place)) {
            Some((place, value)) => {
                out.push_str(value);
                rest = &rest[place.len()..];
            }
            None => {
                out.push('{');
                rest = &rest[1..];
            }
        }
    }
    out + rest
}

/// A text as a document of its own (SSML 1.1, 3.1.1).
fn ssml(saying: Saying<'_>) -> String {
    let escaped = saying.text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"{}\">{escaped}</speak>",
        saying.lang.tag()
    )
}

/// What a program said.
#[derive(Default)]
pub struct Answer {
    out: Vec<u8>,
    err: Vec<u8>,
    is_success: bool,
    code: Option<i32>,
}

impl Answer {
    /// What it said.
    ///
    /// # Errors
    /// It failed, for the reason that it told.
    pub fn said(self) -> Result<Vec<u8>, Fault> {
        if !self.is_success {
            return Err(Fault(self.complaint()));
        }
        Ok(self.out)
    }

    /// What a program that failed said of it.
    fn complaint(&self) -> String {
        let told = String::from_utf8_lossy(&self.err);
        let told: String = told.trim().chars().take(MOST_TOLD).collect();
        match (told.is_empty(), self.code) {
            (false, _) => told.replace('\n', " "),
            (true, Some(code)) => format!("exit code {code}"),
            (true, None) => "killed".to_owned(),
        }
    }
}

/// Everything that a program says until it ends. One that is silent for too long, or does not end when it has said all, is ended.
///
/// # Errors
/// A program that does not end by itself, or says more than fits.
pub fn answer(mut child: Child, given: Option<Given<'_>>, patience: Duration) -> Result<Answer, Fault> {
    let (input, out, err) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        if let (Some(mut input), Some(give)) = (input, given) {
            // A program that reads nothing breaks the pipe; what it says of it is its answer.
            scope.spawn(move || give(&mut input));
        }
        let errors = scope.spawn(move || err.map(all).unwrap_or_default());
        scope.spawn(move || sender.send((out.map(all).unwrap_or_default(), errors.join().unwrap_or_default())));
        let Ok((out, err)) = receiver.recv_timeout(patience) else {
            // Its pipes end with it, and so do those who read them.
            end(&mut child)?;
            return Err(Fault(format!("no answer in {} s", patience.as_secs())));
        };
        if out.len() as u64 == MOST {
            end(&mut child)?;
            return Err(Fault(format!("more than {} MiB", MOST >> 20)));
        }
        let Some(status) = status(&mut child)? else {
            end(&mut child)?;
            return Err(Fault("it does not end".to_owned()));
        };
        Ok(Answer { out, err, is_success: status.success(), code: status.code() })
    })
}

/// How a program ended that has nothing more to say; `None` if it does not end soon.
fn status(child: &mut Child) -> Result<Option<process::ExitStatus>, Fault> {
    for _ in 0..PATIENCE_TO_END {
        if let Some(status) = child.try_wait().map_err(|error| Fault(error.to_string()))? {
            return Ok(Some(status));
        }
        thread::sleep(Duration::from_millis(5));
    }
    Ok(None)
}

/// Ends a program and those that it started: they hold its pipes as well.
fn end(child: &mut Child) -> Result<(), Fault> {
    #[cfg(unix)]
    if let Some(group) = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw) {
        // Whoever ended in the meantime needs no end.
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let ended = child.kill().and_then(|()| child.wait());
    ended.map(|_| ()).map_err(|error| Fault(error.to_string()))
}

/// A program with a group of its own.
pub fn program(name: &str) -> Command {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "groups of processes are known to Unix only"))]
    let mut command = Command::new(name);
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command
}

fn all(reader: impl Read) -> Vec<u8> {
    let mut bytes = Vec::new();
    // What came before a broken pipe is what was said.
    let _ = reader.take(MOST).read_to_end(&mut bytes);
    bytes
}

/// A file of the temporary folder, gone when it is dropped.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Self(env::temp_dir().join(format!("parvis-{}-{number}.wav", process::id())))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        remove(&self.0);
    }
}

fn remove(file: &Path) {
    // An engine that failed wrote none.
    let _ = fs::remove_file(file);
}
