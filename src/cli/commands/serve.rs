//! `parvis serve`: shows the site on this machine while it is written.

use std::{
    cell::Cell,
    net::{IpAddr, Ipv4Addr},
    panic::{self, AssertUnwindSafe},
    sync::{Arc, mpsc},
    thread,
};

use clap::Args;
use parvis::{
    base::{
        diagnostic::{Message, Value},
        error::Error,
    },
    pipeline::{self, Output},
    render,
};

use crate::cli::{
    Exit,
    failure::Failure,
    serve::{self, Sentences, Stage, Watcher},
    session::Session,
};

/// `parvis serve`
#[derive(Args)]
pub struct Serve {
    /// Port.
    #[arg(long, default_value_t = 4000)]
    pub port: u16,
    /// Address to listen at.
    #[arg(long)]
    pub host: Option<String>,
    /// Shows drafts too.
    #[arg(long)]
    pub drafts: bool,
}

impl Serve {
    /// Serves.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let host = self.address()?;
        // A preview has an output folder of its own: drafts do not get into the one that is put online.
        let output = Output {
            folder: session.root().join(".parvis").join("preview"),
            fresh: false,
            strict: false,
            tool: session.tool(),
            audit: true,
            // Nobody waits for a voice to see a text.
            speech: false,
        };
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        let (listeners, port) = runtime.block_on(serve::listen(host, self.port)).map_err(|error| no_port(&error))?;
        let stage = Stage::new(output.folder.clone(), self.hosts(), sentences(session));
        // Watching begins before the first build: what is saved meanwhile is not lost.
        let mut watcher = Watcher::new(&session.root()).map_err(|error| watch_failure(&error))?;
        thread::scope(|scope| {
            let (saved, saves) = mpsc::channel();
            let (first, begun) = mpsc::channel();
            let (output, shown) = (&output, &stage);
            scope.spawn(move || {
                let builds = || self.build_on(session, output, shown, &saves, &first);
                // A fault of the program was told by its hook; pages that nobody renews would be believed.
                if panic::catch_unwind(AssertUnwindSafe(builds)).is_err() {
                    crate::cli::leave(false);
                }
            });
            // The first pages are there as soon as the texts are read: the first build goes on behind.
            let base = match begun.recv().expect("the first build says how it begins") {
                Ok(base) => base,
                Err(failure) => return Err(failure),
            };
            self.say_address(session, host, port, &base);
            scope.spawn(move || {
                while let Some(paths) = watcher.wait() {
                    if shown.preview.save(watcher.root(), &paths) {
                        shown.show_texts();
                    }
                    if saved.send(()).is_err() {
                        return;
                    }
                }
            });
            let ended = runtime.block_on(serve::answer(listeners, Arc::clone(&stage)));
            // The watcher waits for a change that nobody needs any more: the program ends here.
            session.progress("serve-end", &[]);
            crate::cli::leave(ended.is_ok())
        })
    }

    /// The address to listen at; `None` for both addresses of this machine.
    fn address(&self) -> Result<Option<IpAddr>, Message> {
        let Some(host) = self.host.as_deref().filter(|host| *host != "localhost") else { return Ok(None) };
        let address = host.parse().map_err(|_| Message::new("serve-host").with("host", host))?;
        Ok(Some(address))
    }

    /// Names under which this machine may be asked.
    fn hosts(&self) -> Vec<String> {
        let own = ["localhost", "127.0.0.1", "::1"].map(str::to_owned);
        own.into_iter().chain(self.host.clone()).collect()
    }

    fn say_address(&self, session: &Session, host: Option<IpAddr>, port: u16, base: &str) {
        if port != self.port && self.port != 0 {
            let ports = [("wanted", i64::from(self.port).to_string().into()), ("port", port.to_string().into())];
            session.progress("serve-port", &ports);
        }
        if let Some(host) = host.filter(|host| !host.is_loopback()) {
            session.progress("serve-open", &[("host", host.to_string().into())]);
        }
        // All addresses of the machine are no address to write in a browser.
        let shown = host.filter(|host| !host.is_unspecified()).unwrap_or(Ipv4Addr::LOCALHOST.into());
        let address = std::net::SocketAddr::new(shown, port);
        session.progress("serve-address", &[("address", Value::from(format!("http://{address}{base}")))]);
    }

    /// Builds now and after every save. The path of the site is told when its first pages can be asked for, or the failure for which there are none.
    fn build_on(
        &self,
        session: &Session,
        output: &Output,
        stage: &Stage,
        saves: &mpsc::Receiver<()>,
        first: &mpsc::Sender<Result<String, Failure>>,
    ) {
        let has_begun = Cell::new(false);
        let begin = |base: &str| {
            if !has_begun.replace(true) {
                // Whoever waited for the first site has left.
                let _ = first.send(Ok(base.to_owned()));
            }
        };
        loop {
            match self.rebuild(session, output, stage, &begin) {
                Ok(base) => begin(&base),
                Err(failure) if !has_begun.get() => {
                    let _ = first.send(Err(failure));
                    return;
                }
                Err(failure) => {
                    let text = failure.in_words(&session.words);
                    session.complain(&text);
                    stage.show_failure(told(session, stage, text));
                }
            }
            if saves.recv().is_err() {
                return;
            }
            // Several saves meanwhile are one.
            while saves.try_recv().is_ok() {}
        }
    }

    /// Builds and shows what came of it, the texts first. Returns the path of the site.
    fn rebuild(
        &self,
        session: &Session,
        output: &Output,
        stage: &Stage,
        begin: &dyn Fn(&str),
    ) -> Result<String, Failure> {
        let shown = || {
            stage.show_texts();
            if let Some(moment) = stage.preview.moment() {
                begin(moment.base());
            }
        };
        let options = session.options(None, self.drafts);
        let built = stage.preview.build(&options, output, &|progress| session.prepares(progress), &shown)?;
        let Some(outcome) = built else { return Ok(stage.base()) };
        let base = render::base_path(&outcome.site.config.base_url.value).to_owned();
        session.tell(&outcome.findings, &outcome.sources)?;
        if outcome.refused {
            // Only what stands in the way: whoever listens to the page should not have to hear the rest first.
            let mut findings = outcome.findings;
            findings.retain(|finding| pipeline::refuses(std::slice::from_ref(finding), output.strict));
            let failure = told(session, stage, session.told(&findings, &outcome.sources)?);
            session.complain(&failure.title);
            stage.show_failure(failure);
            return Ok(base);
        }
        session.progress("serve-built", &[("made", outcome.rendered.done.len().into())]);
        stage.show_site(&base);
        Ok(base)
    }
}

/// What a browser shows of a failure.
fn told(session: &Session, stage: &Stage, text: String) -> serve::Failure {
    let title = session.words.text(if stage.is_empty() { "serve-failed-first" } else { "serve-failed" }, &[]);
    let lang = session.words.lang();
    serve::Failure { title, text, lang: lang.tag().to_owned(), dir: lang.direction() }
}

fn sentences(session: &Session) -> Sentences {
    let text = |id| session.words.text(id, &[]);
    Sentences {
        foreign_host: text("serve-foreign-host"),
        reading_only: text("serve-reading-only"),
        cannot_make: text("serve-cannot-make"),
        nothing_here: text("serve-nothing-here"),
    }
}

fn no_port(error: &std::io::Error) -> Failure {
    Failure::Request(Message::new("serve-no-port").with("reason", error.to_string()))
}

fn watch_failure(error: &notify::Error) -> Failure {
    Failure::Machine(Error::Tool { name: "notify", detail: error.to_string() })
}
