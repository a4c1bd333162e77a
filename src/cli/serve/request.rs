//! Answers one request: GET and HEAD, from this machine's own names, and nothing but the site.

use std::{convert::Infallible, fs, path::Path, pin::Pin, sync::Arc, task, time::Duration};

use http_body_util::{BodyExt, Full, combinators::BoxBody};
use hyper::{
    HeaderMap, Method, Request, Response, StatusCode,
    body::{Body, Bytes, Frame, Incoming},
    header,
};
use tokio::sync::{mpsc, watch as signal};

use super::{
    Stage, injection, media,
    resolve::{Resolved, resolve},
};

type Answer = Response<BoxBody<Bytes, Infallible>>;

/// How often an open stream says that it lives, so that a browser behind a proxy keeps it.
const HEARTBEAT: Duration = Duration::from_secs(20);

/// Answers a request.
pub async fn answer(stage: Arc<Stage>, request: Request<Incoming>) -> Result<Answer, Infallible> {
    if !is_ours(request.headers(), &stage.hosts) {
        // A name that is not this machine's: somebody else's page asks through the reader's browser (DNS rebinding).
        return Ok(plain(StatusCode::MISDIRECTED_REQUEST, "421"));
    }
    let head = request.method() == Method::HEAD;
    if !head && request.method() != Method::GET {
        let mut answer = plain(StatusCode::METHOD_NOT_ALLOWED, "405");
        answer.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static("GET, HEAD"));
        return Ok(answer);
    }
    let mut answer = match resolve(&stage.folder, &stage.base, request.uri().path()) {
        Resolved::Events => events(&stage),
        Resolved::Elsewhere(address) => {
            let mut answer = plain(StatusCode::PERMANENT_REDIRECT, "");
            if let Ok(address) = address.parse() {
                answer.headers_mut().insert(header::LOCATION, address);
            }
            answer
        }
        Resolved::File(file) => file_answer(&stage, &file, StatusCode::OK),
        Resolved::Nothing => file_answer(&stage, &stage.folder.join("404.html"), StatusCode::NOT_FOUND),
    };
    if head {
        *answer.body_mut() = body(Vec::new());
    }
    Ok(answer)
}

/// The name that a request asks, without its port, is one of this machine's.
fn is_ours(headers: &HeaderMap, hosts: &[String]) -> bool {
    let Some(host) = headers.get(header::HOST).and_then(|host| host.to_str().ok()) else { return false };
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    hosts.iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn file_answer(stage: &Stage, file: &Path, status: StatusCode) -> Answer {
    let failure = stage.failure();
    let Ok(bytes) = read(file) else {
        return match failure {
            Some(failure) => html(StatusCode::SERVICE_UNAVAILABLE, injection::findings_only(&failure)),
            None => plain(StatusCode::NOT_FOUND, "404"),
        };
    };
    let media = media::of(file);
    if media.starts_with("text/html")
        && let Ok(page) = std::str::from_utf8(&bytes)
    {
        return html(status, injection::into_page(page, failure.as_ref()));
    }
    respond(status, &media, body(bytes))
}

#[expect(clippy::disallowed_methods, reason = "the built site is shown as it stands on the disk, not as the project")]
fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    fs::read(file)
}

fn html(status: StatusCode, page: String) -> Answer {
    respond(status, "text/html; charset=utf-8", body(page.into_bytes()))
}

fn plain(status: StatusCode, text: &str) -> Answer {
    respond(status, "text/plain; charset=utf-8", body(text.as_bytes().to_vec()))
}

fn respond(status: StatusCode, media: &str, body: BoxBody<Bytes, Infallible>) -> Answer {
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    if let Ok(media) = media.parse() {
        headers.insert(header::CONTENT_TYPE, media);
    }
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
    answer
}

fn body(bytes: Vec<u8>) -> BoxBody<Bytes, Infallible> {
    Full::new(Bytes::from(bytes)).boxed()
}

/// A stream of server-sent events (HTML, 9.2): one `build` after each build.
fn events(stage: &Stage) -> Answer {
    let (sender, receiver) = mpsc::channel(4);
    tokio::spawn(tell_builds(stage.version.subscribe(), sender));
    respond(StatusCode::OK, "text/event-stream", Stream(receiver).boxed())
}

async fn tell_builds(mut version: signal::Receiver<u64>, sender: mpsc::Sender<Bytes>) {
    loop {
        let told = match tokio::time::timeout(HEARTBEAT, version.changed()).await {
            Ok(Ok(())) => "event: build\ndata: \n\n",
            Ok(Err(_)) => return,
            Err(_) => ": \n\n",
        };
        // Whoever closed the page listens no more.
        if sender.send(Bytes::from_static(told.as_bytes())).await.is_err() {
            return;
        }
    }
}

/// A body that ends when nobody tells it anything any more.
struct Stream(mpsc::Receiver<Bytes>);

impl Body for Stream {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut task::Context<'_>,
    ) -> task::Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(context).map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_names_of_this_machine_are_answered() {
        let hosts = ["localhost".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned()];
        let asked = |host: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().expect("a header"));
            is_ours(&headers, &hosts)
        };
        assert!(asked("localhost:4000") && asked("127.0.0.1:4000") && asked("[::1]:4000"));
        assert!(!asked("elsewhere.example") && !asked("127.0.0.1.elsewhere.example:4000"));
        assert!(!is_ours(&HeaderMap::new(), &hosts));
    }
}
