//! HTTP/1.1 for the crate of stores, by hyper, and TLS by rustls with the certificates that the system trusts. Says in a few words why a host cannot be
//! reached, and notes the time that it says.

use std::{
    error::Error as StdError,
    fmt, io,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use async_trait::async_trait;
use http_body_util::BodyExt as _;
use hyper::{StatusCode, header};
use hyper_rustls::HttpsConnectorBuilder;
use hyper_util::{
    client::legacy::{
        Client,
        connect::{Connect, HttpConnector, proxy::Tunnel},
    },
    client::proxy::matcher::{Intercept, Matcher},
    rt::TokioExecutor,
};
use object_store::{
    ClientOptions,
    client::{
        HttpClient, HttpConnector as StoreConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody,
        HttpResponse, HttpService,
    },
};

use super::{Access, Clock, Patience};
use crate::{
    base::{diagnostic::Message, error::Error},
    config::store::Place,
};

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(10);

/// Bytes a second that the slowest line carries of one object while others are sent beside it.
const SLOWEST: u64 = 4096;

/// Why there was no answer.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// Nobody knows the name of the host.
    Name,
    /// The host does not prove who it is, or speaks no TLS.
    Encryption,
    /// Nobody answers there.
    Unreachable,
    /// The proxy opens no way to it.
    Proxy,
    /// It took too long.
    Silence,
    /// The connection broke.
    Cut,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl StdError for Trouble {}

/// Makes the client that the crate of stores asks for.
pub fn connector(place: &Place, access: &Access, clock: Clock) -> Result<impl StoreConnector, Error> {
    let mut tcp = HttpConnector::new();
    tcp.set_connect_timeout(Some(CONNECT));
    tcp.set_nodelay(true);
    if !place.endpoint.starts_with("https://") {
        return Ok(Ready(HttpClient::new(Http::new(tcp, access.patience, clock))));
    }
    tcp.enforce_http(false);
    let missing = || Message::new("publish-store-no-certificates").with("place", place.to_string());
    let tls = HttpsConnectorBuilder::new().with_native_roots();
    let tls = tls.map_err(|_| Error::Remote { message: missing() })?.https_only().enable_http1();
    let client = match way_out(place, access)? {
        None => HttpClient::new(Http::new(tls.wrap_connector(tcp), access.patience, clock)),
        Some(proxy) => {
            let mut tunnel = Tunnel::new(proxy.uri().clone(), tcp);
            if let Some(word) = proxy.basic_auth() {
                tunnel = tunnel.with_auth(word.clone());
            }
            HttpClient::new(Http::new(tls.wrap_connector(tunnel), access.patience, clock))
        }
    };
    Ok(Ready(client))
}

/// The proxy that stands between this network and the store. One that cannot be understood is told, and never gone round in silence.
fn way_out(place: &Place, access: &Access) -> Result<Option<Intercept>, Error> {
    let (Some(proxy), Ok(endpoint)) = (&access.proxy, place.endpoint.parse()) else { return Ok(None) };
    let through = |proxy: &str, but: &str| Matcher::builder().https(proxy).no(but).build().intercept(&endpoint);
    let but = access.no_proxy.as_deref().unwrap_or_default();
    // Any sound address tells whether this host is asked without one.
    if through("http://proxy.invalid", but).is_none() {
        return Ok(None);
    }
    let way = through(proxy, but).filter(|way| matches!(way.uri().scheme_str(), Some("http" | "https")));
    match way {
        Some(way) => Ok(Some(way)),
        None => {
            let message = Message::new("publish-store-proxy-odd").with("place", place.to_string());
            Err(Error::Remote { message })
        }
    }
}

#[derive(Debug)]
struct Ready(HttpClient);

impl StoreConnector for Ready {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(self.0.clone())
    }
}

struct Http<C> {
    client: Client<C, HttpRequestBody>,
    silence: Duration,
    clock: Clock,
    /// The host has answered once: what fails from now on may be a bad moment.
    is_known: AtomicBool,
}

impl<C> fmt::Debug for Http<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Http")
    }
}

impl<C: Connect + Clone + Send + Sync + 'static> Http<C> {
    fn new(connector: C, patience: Patience, clock: Clock) -> Self {
        let mut builder = Client::builder(TokioExecutor::new());
        // Hosts close what nobody uses; a connection that is about to be closed is not used any more.
        builder.pool_idle_timeout(Duration::from_secs(15)).pool_timer(hyper_util::rt::TokioTimer::new());
        Self { client: builder.build(connector), silence: patience.silence, clock, is_known: AtomicBool::new(false) }
    }

    fn failed(&self, error: &(dyn StdError + 'static)) -> HttpError {
        let trouble = trouble(error);
        let kind = match trouble {
            // What is wrong from the beginning does not become right.
            Trouble::Encryption | Trouble::Proxy => HttpErrorKind::Unknown,
            Trouble::Name if !self.is_known.load(Ordering::Relaxed) => HttpErrorKind::Unknown,
            Trouble::Name | Trouble::Unreachable => HttpErrorKind::Connect,
            // Conditional writes are looked at when they were repeated.
            Trouble::Silence | Trouble::Cut => HttpErrorKind::Request,
        };
        HttpError::new(kind, trouble)
    }
}

#[async_trait]
impl<C: Connect + Clone + Send + Sync + 'static> HttpService for Http<C> {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let sending = Duration::from_secs(request.body().content_length() as u64 / SLOWEST);
        let asking = async {
            let (mut parts, body) =
                self.client.request(request).await.map_err(|error| self.failed(&error))?.into_parts();
            // Answers are small: whole, they can be asked for again.
            let body = body.collect().await.map_err(|error| self.failed(&error))?.to_bytes();
            self.is_known.store(true, Ordering::Relaxed);
            if let Some(date) = parts.headers.get(header::DATE).and_then(|date| date.to_str().ok())
                && let Ok(mut clock) = self.clock.lock()
            {
                *clock = Some(date.to_owned());
            }
            // Whoever does not know conditional writes will not know them in a minute: other statuses of 500 and more are asked again.
            if parts.status == StatusCode::NOT_IMPLEMENTED {
                parts.status = StatusCode::METHOD_NOT_ALLOWED;
            }
            Ok(HttpResponse::from_parts(parts, body.into()))
        };
        let answer = tokio::time::timeout(self.silence + sending, asking).await;
        answer.unwrap_or_else(|_| Err(HttpError::new(HttpErrorKind::Request, Trouble::Silence)))
    }
}

/// What is at the bottom of a failure.
fn trouble(error: &(dyn StdError + 'static)) -> Trouble {
    let (mut kinds, mut is_name, mut is_proxy) = (Vec::new(), false, false);
    let mut next = Some(error);
    while let Some(error) = next {
        let said = error.to_string();
        is_name |= said.starts_with("dns error");
        is_proxy |= said.starts_with("tunnel error");
        next = match error.downcast_ref::<io::Error>() {
            Some(error) => {
                kinds.push(error.kind());
                // The error inside is not what `source` gives: that is the one below it.
                error.get_ref().map(|inner| inner as &(dyn StdError + 'static))
            }
            None => error.source(),
        };
    }
    if is_proxy {
        return Trouble::Proxy;
    }
    if is_name {
        return Trouble::Name;
    }
    // rustls says everything that is wrong with a handshake as invalid data.
    if kinds.contains(&io::ErrorKind::InvalidData) {
        return Trouble::Encryption;
    }
    let is_out_of_reach = [
        io::ErrorKind::ConnectionRefused,
        io::ErrorKind::HostUnreachable,
        io::ErrorKind::NetworkUnreachable,
        io::ErrorKind::TimedOut,
    ];
    match kinds.iter().any(|kind| is_out_of_reach.contains(kind)) {
        true => Trouble::Unreachable,
        false => Trouble::Cut,
    }
}
