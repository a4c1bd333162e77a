//! The site on this machine while it is written: a small server, a watcher, and a page that reloads itself.

mod injection;
mod media;
mod request;
mod resolve;
mod watch;

use std::{
    io,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{net::TcpListener, sync::watch as signal};

/// What the server shows.
pub struct Stage {
    /// The folder of the built site.
    pub folder: PathBuf,
    /// The path at which the site will stand: `/` or `/participation/`.
    pub base: String,
    /// Names under which this machine may be asked (the `Host` header).
    pub hosts: Vec<String>,
    /// The findings of a build that failed, in words, and the language of these words.
    failure: Mutex<Option<Failure>>,
    /// Grows with every build.
    version: signal::Sender<u64>,
}

/// What a failed build has to say.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Heading, in words.
    pub title: String,
    /// The findings, as the linear voice tells them.
    pub text: String,
    /// Language of both.
    pub lang: String,
    /// Direction of that language.
    pub dir: &'static str,
}

impl Stage {
    /// A stage on which nothing was built yet.
    pub fn new(folder: PathBuf, base: String, hosts: Vec<String>) -> Arc<Self> {
        Arc::new(Self { folder, base, hosts, failure: Mutex::default(), version: signal::Sender::new(0) })
    }

    /// Shows what came of a build: pages that are open reload.
    pub fn show(&self, failure: Option<Failure>) {
        *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = failure;
        self.version.send_modify(|version| *version += 1);
    }

    fn failure(&self) -> Option<Failure> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// How many ports are tried, from the one that was asked for.
const PORTS: u16 = 11;

/// Listens at the first free port from `port`.
///
/// # Errors
/// What the system says when none is free.
pub async fn listen(host: IpAddr, port: u16) -> io::Result<(TcpListener, SocketAddr)> {
    let mut last = io::Error::from(io::ErrorKind::AddrInUse);
    for port in port..port.saturating_add(PORTS) {
        match TcpListener::bind((host, port)).await {
            Ok(listener) => {
                let address = listener.local_addr()?;
                return Ok((listener, address));
            }
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => last = error,
            Err(error) => return Err(error),
        }
    }
    Err(last)
}

/// Answers until the program is interrupted.
///
/// # Errors
/// What the system says when it takes the port away.
pub async fn answer(listener: TcpListener, stage: Arc<Stage>) -> io::Result<()> {
    loop {
        tokio::select! {
            connection = listener.accept() => {
                // A connection that breaks before it began concerns nobody else.
                let Ok((stream, _)) = connection else { continue };
                let stage = Arc::clone(&stage);
                tokio::spawn(async move {
                    let service = service_fn(|request| request::answer(Arc::clone(&stage), request));
                    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
                });
            }
            _ = tokio::signal::ctrl_c() => return Ok(()),
        }
    }
}

pub use watch::Watcher;
