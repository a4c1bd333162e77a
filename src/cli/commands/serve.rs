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
};

use crate::cli::{
    Exit,
    failure::Failure,
    serve::{self, Stage, Watcher},
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
        };
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        let (listener, address) = runtime.block_on(serve::listen(host, self.port))?;
        let mut hosts = vec!["localhost".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned()];
        hosts.extend(self.host.clone());
        let base = self.base(session)?;
        let stage = Stage::new(output.folder.clone(), base.clone(), hosts);
        self.rebuild(session, &output, &stage)?;
        if !host.is_loopback() {
            session.progress("serve-open", &[("host", host.to_string().into())]);
        }
        session.progress("serve-address", &[("address", Value::from(format!("http://{address}{base}")))]);
        let watcher = Watcher::new(&session.root()).map_err(|error| watch_failure(&error))?;
        thread::scope(|scope| {
            let (output, shown) = (&output, &stage);
            scope.spawn(move || {
                while watcher.wait() {
                    if let Err(failure) = self.rebuild(session, output, shown) {
                        session.complain(&failure.in_words(&session.words));
                    }
                }
            });
            let ended = runtime.block_on(serve::answer(listener, Arc::clone(&stage)));
            // The watcher waits for a change that nobody needs any more: the program ends here.
            session.progress("serve-end", &[]);
            crate::cli::leave(ended.is_ok())
        })
    }

    fn address(&self) -> Result<IpAddr, Message> {
        let Some(host) = &self.host else { return Ok(IpAddr::V4(Ipv4Addr::LOCALHOST)) };
        match host.as_str() {
            "localhost" => Ok(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            host => host.parse().map_err(|_| Message::new("serve-host").with("host", host)),
        }
    }

    /// The path of the site, from its settings.
    fn base(&self, session: &Session) -> Result<String, Failure> {
        let prepared = pipeline::prepare(&session.options(None, self.drafts))?;
        Ok(parvis::render::base_path(&prepared.site.config.base_url.value).to_owned())
    }

    fn rebuild(&self, session: &Session, output: &Output, stage: &Stage) -> Result<(), Failure> {
        let outcome = pipeline::build(&session.options(None, self.drafts), output)?;
        session.tell(&outcome.findings, &outcome.sources)?;
        if outcome.refused {
            let title = session.words.text("serve-failed", &[]);
            session.progress("serve-failed", &[]);
            let text = session.told(&outcome.findings, &outcome.sources)?;
            let lang = session.words.lang();
            let (lang, dir) = (lang.tag().to_owned(), lang.direction());
            stage.show(Some(serve::Failure { title, text, lang, dir }));
            return Ok(());
        }
        session.progress("serve-built", &[("made", outcome.rendered.done.len().into())]);
        stage.show(None);
        Ok(())
    }
}

fn watch_failure(error: &notify::Error) -> Failure {
    Failure::Machine(Error::Tool { name: "notify", detail: error.to_string() })
}
