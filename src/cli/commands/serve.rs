//! `parvis serve`: shows the site on this machine while it is written.

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
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
        let base = self.rebuild(session, &output, &stage)?;
        self.say_address(session, host, port, &base);
        thread::scope(|scope| {
            let (output, shown) = (&output, &stage);
            scope.spawn(move || {
                while watcher.wait() {
                    if let Err(failure) = self.rebuild(session, output, shown) {
                        let text = failure.in_words(&session.words);
                        session.complain(&text);
                        shown.show_failure(told(session, shown, text));
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

    /// Builds and shows what came of it. Returns the path of the site.
    fn rebuild(&self, session: &Session, output: &Output, stage: &Stage) -> Result<String, Failure> {
        let outcome =
            pipeline::build(&session.options(None, self.drafts), output, &|progress| session.prepares(progress))?;
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
        nothing_here: text("serve-nothing-here"),
    }
}

fn no_port(error: &std::io::Error) -> Failure {
    Failure::Request(Message::new("serve-no-port").with("reason", error.to_string()))
}

fn watch_failure(error: &notify::Error) -> Failure {
    Failure::Machine(Error::Tool { name: "notify", detail: error.to_string() })
}
