//! Answers one request: GET and HEAD, from this machine's own names, and nothing but the site.

use std::{
    convert::Infallible,
    fs,
    net::IpAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use http_body_util::{BodyExt, Full, combinators::BoxBody};
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::{self, HeaderValue},
    http::uri::Authority,
};

use super::{
    Shown, Stage,
    events::{self, State},
    injection, media,
    resolve::{Resolved, resolve},
};

type Answer = Response<BoxBody<Bytes, Infallible>>;

/// Answers a request that came to the address `local` of this machine.
pub async fn answer(stage: Arc<Stage>, local: IpAddr, request: Request<Incoming>) -> Result<Answer, Infallible> {
    if !is_ours(&request, &stage.hosts, local) {
        // A name that is not this machine's: somebody else's page asks through the reader's browser (DNS rebinding).
        return Ok(plain(StatusCode::MISDIRECTED_REQUEST, &stage.sentences.foreign_host));
    }
    let is_head = request.method() == Method::HEAD;
    if !is_head && request.method() != Method::GET {
        let mut answer = plain(StatusCode::METHOD_NOT_ALLOWED, &stage.sentences.reading_only);
        answer.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return Ok(answer);
    }
    // A page is made in milliseconds, the first that shows a list of the whole site in some more: others are answered meanwhile.
    let mut answer = tokio::task::block_in_place(|| answer_from(&stage, &request));
    if is_head {
        *answer.body_mut() = Full::default().boxed();
    }
    Ok(answer)
}

fn answer_from(stage: &Arc<Stage>, request: &Request<Incoming>) -> Answer {
    let shown = stage.shown().clone();
    let path = request.uri().path();
    match stage.resolve(&shown.base, path) {
        Resolved::Events(path) => event_stream(stage, path, request),
        Resolved::Elsewhere(address) => redirect(&address, request.uri().query()),
        found @ Resolved::Made(_) => match stage.content(found) {
            None => plain(StatusCode::SERVICE_UNAVAILABLE, &stage.sentences.cannot_make),
            content => content_answer(stage, &shown, path, content, StatusCode::OK),
        },
        found @ Resolved::File(_) => content_answer(stage, &shown, path, stage.content(found), StatusCode::OK),
        Resolved::Nothing => content_answer(stage, &shown, path, stage.nothing(), StatusCode::NOT_FOUND),
    }
}

/// What stands at a path: where it was built or would be, and its bytes.
pub type Content = Option<(PathBuf, Vec<u8>)>;

impl Stage {
    fn resolve(&self, base: &str, path: &str) -> Resolved {
        let Some(moment) = self.preview.moment() else { return resolve(&self.folder, base, path, &|_| false) };
        let found = resolve(&self.folder, base, path, &|path| moment.makes(path));
        // A page of the folder that the site has no more: the next build takes it away.
        match &found {
            Resolved::File(file) if !moment.has_file(file.strip_prefix(&self.folder).unwrap_or(file)) => {
                Resolved::Nothing
            }
            _ => found,
        }
    }

    /// What was found: as it is made now, else as it was built.
    fn content(&self, found: Resolved) -> Content {
        let file = match found {
            Resolved::Made(path) => {
                let made = self.preview.moment().and_then(|moment| moment.file(&path));
                let file = self.folder.join(path);
                match made {
                    Some(made) => return Some((file, made.to_vec())),
                    None => file,
                }
            }
            Resolved::File(file) => file,
            Resolved::Events(_) | Resolved::Elsewhere(_) | Resolved::Nothing => return self.nothing(),
        };
        let bytes = read(&file).ok()?;
        Some((file, bytes))
    }

    /// The page that says that there is nothing.
    fn nothing(&self) -> Content {
        self.content(Resolved::Made("404.html".to_owned()))
    }

    /// The page that a path leads to, and what is shown beside.
    pub fn page_at(&self, path: &str) -> (Vec<u8>, Shown) {
        let shown = self.shown().clone();
        let content = self.content(self.resolve(&shown.base, path));
        (content.map(|(_, bytes)| bytes).unwrap_or_default(), shown)
    }
}

/// The name that a request asks is one of this machine's, or the very address that the connection came to: an address, unlike
/// a name, cannot be made to lead here. The port may be that of a tunnel.
fn is_ours<T>(request: &Request<T>, hosts: &[String], local: IpAddr) -> bool {
    let mut asked = request.headers().get_all(header::HOST).iter();
    let (Some(host), None) = (asked.next(), asked.next()) else { return false };
    let Ok(host) = Authority::try_from(host.as_bytes()) else { return false };
    let is_ours = |authority: &Authority| {
        let name = authority.host().trim_start_matches('[').trim_end_matches(']');
        let is_address = name.parse::<IpAddr>().is_ok_and(|address| address.to_canonical() == local.to_canonical());
        !authority.as_str().contains('@') && (is_address || hosts.iter().any(|known| known.eq_ignore_ascii_case(name)))
    };
    is_ours(&host) && request.uri().authority().is_none_or(is_ours)
}

fn content_answer(stage: &Stage, shown: &Shown, path: &str, content: Content, status: StatusCode) -> Answer {
    let Some((file, bytes)) = content else {
        return match &shown.failure {
            Some(failure) if stage.is_empty() => {
                let page = injection::findings_only(failure, &State::of(stage, path).name());
                html(StatusCode::SERVICE_UNAVAILABLE, page)
            }
            _ => plain(StatusCode::NOT_FOUND, &stage.sentences.nothing_here),
        };
    };
    let media = media::of(&file);
    if media.starts_with("text/html")
        && let Ok(page) = std::str::from_utf8(&bytes)
    {
        let state = State::showing(&bytes, shown);
        return html(status, injection::into_page(page, &state.findings, &state.name()));
    }
    respond(status, &media, bytes)
}

#[expect(clippy::disallowed_methods, reason = "the built site is shown as it stands on the disk, not as the project")]
fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    fs::read(file)
}

fn redirect(address: &str, query: Option<&str>) -> Answer {
    let mut answer = plain(StatusCode::PERMANENT_REDIRECT, "");
    let location = query.map_or_else(|| address.to_owned(), |query| format!("{address}?{query}"));
    if let Ok(location) = location.parse() {
        answer.headers_mut().insert(header::LOCATION, location);
    }
    answer
}

/// What the page shows is in its question, or in what the browser says after an interruption.
fn event_stream(stage: &Arc<Stage>, path: String, request: &Request<Incoming>) -> Answer {
    let last = request.headers().get("last-event-id").and_then(|last| last.to_str().ok());
    let shown = last.or(request.uri().query()).unwrap_or_default().to_owned();
    let mut answer = Response::new(events::stream(stage, path, shown).boxed());
    complete(&mut answer, StatusCode::OK, "text/event-stream");
    answer
}

fn html(status: StatusCode, page: String) -> Answer {
    respond(status, "text/html; charset=utf-8", page.into_bytes())
}

fn plain(status: StatusCode, text: &str) -> Answer {
    respond(status, "text/plain; charset=utf-8", text.as_bytes().to_vec())
}

fn respond(status: StatusCode, media: &str, bytes: Vec<u8>) -> Answer {
    let length = HeaderValue::from(bytes.len());
    let mut answer = Response::new(Full::new(Bytes::from(bytes)).boxed());
    complete(&mut answer, status, media);
    // Said even where a HEAD takes the body away.
    answer.headers_mut().insert(header::CONTENT_LENGTH, length);
    answer
}

fn complete(answer: &mut Answer, status: StatusCode, media: &str) {
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    if let Ok(media) = media.parse() {
        headers.insert(header::CONTENT_TYPE, media);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(uri: &str, hosts: &[&str]) -> bool {
        let known = ["localhost".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned()];
        let mut request = Request::builder().uri(uri);
        for host in hosts {
            request = request.header(header::HOST, *host);
        }
        is_ours(&request.body(()).expect("a request"), &known, IpAddr::from([192, 0, 2, 7]))
    }

    #[test]
    fn only_the_names_of_this_machine_are_answered() {
        for host in ["localhost:4000", "LOCALHOST", "127.0.0.1:4000", "[::1]:4000", "192.0.2.7:4000"] {
            assert!(asked("/", &[host]), "{host}");
        }
        for host in
            ["elsewhere.example", "127.0.0.1.elsewhere.example:4000", "localhost@elsewhere.example", "192.0.2.8"]
        {
            assert!(!asked("/", &[host]), "{host}");
        }
        assert!(!asked("/", &[]) && !asked("/", &["localhost", "elsewhere.example"]));
        assert!(!asked("http://elsewhere.example/", &["localhost"]) && asked("http://localhost/", &["localhost"]));
    }
}
