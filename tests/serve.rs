//! The preview over the loopback: what a browser gets while somebody writes, breaks and mends a document.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::project::{CLEAN, Project};

/// How long a rebuild may take on a machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(60);

/// A preview that runs.
struct Preview {
    process: Child,
    port: u16,
    base: String,
    // Read no more, but open: the program may still say something.
    _said: BufReader<std::process::ChildStderr>,
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Preview {
    /// Starts a preview and waits until it says its address.
    fn start(project: &Project) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
        command.args(["serve", "--port", "0", "--lang", "en", "--voice", "linear", "--root"]).arg(project.root());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut process = command.spawn().expect("the program starts");
        let mut said = BufReader::new(process.stderr.take().expect("a stream"));
        let mut line = String::new();
        while !line.contains("http://") {
            line.clear();
            assert_ne!(said.read_line(&mut line).expect("words"), 0, "the preview ended before it began");
        }
        let address = line.split("http://127.0.0.1:").nth(1).expect("an address of this machine only");
        let (port, rest) = address.split_once('/').expect("a path");
        let base = format!("/{}", rest.split(';').next().unwrap_or_default());
        Self { process, port: port.parse().expect("a port"), base, _said: said }
    }

    fn connect(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
        stream.write_all(request.as_bytes()).expect("a request");
        stream
    }

    fn ask(&self, method: &str, path: &str, host: &str) -> Answer {
        let request = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        let mut bytes = Vec::new();
        self.connect(&request).read_to_end(&mut bytes).expect("an answer");
        let text = String::from_utf8(bytes).expect("a text");
        let (head, body) = text.split_once("\r\n\r\n").expect("a head");
        let status = head.get(9..12).and_then(|status| status.parse().ok()).expect("a status");
        Answer { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &format!("localhost:{}", self.port))
    }

    /// Asks until the answer is as it should be: a build takes its time.
    fn wait(&self, path: &str, what: &str, is: impl Fn(&Answer) -> bool) -> Answer {
        let start = Instant::now();
        loop {
            let answer = self.get(path);
            if is(&answer) {
                return answer;
            }
            assert!(start.elapsed() < PATIENCE, "never came: {what}\n{}\n{}", answer.head, answer.body);
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// The stream that tells the page at `path` of builds, opened as the script in `page` does.
    fn events(&self, path: &str, page: &str) -> BufReader<TcpStream> {
        let state = page.split("shown='").nth(1).and_then(|rest| rest.split('\'').next()).expect("a state");
        let request = format!("GET /.parvis/events{path}?{state} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        BufReader::new(self.connect(&request))
    }

    /// Interrupts the preview as Ctrl-C does: it ends cleanly.
    fn interrupt(mut self) {
        let id = rustix::process::Pid::from_child(&self.process);
        rustix::process::kill_process(id, rustix::process::Signal::INT).expect("a signal");
        assert!(self.process.wait().expect("an end").success());
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It has ended already, unless the test failed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Reads a stream up to the next event, and that event up to its empty line.
fn next_event(events: &mut BufReader<TcpStream>) -> String {
    let mut event = String::new();
    loop {
        let mut line = String::new();
        assert_ne!(events.read_line(&mut line).expect("an event"), 0, "the stream ended");
        if line.starts_with("event:") || !event.is_empty() {
            if line.trim().is_empty() {
                return event;
            }
            event.push_str(&line);
        }
    }
}

fn home(title: &str, text: &str) -> String {
    let summary = "La participation dans notre ville, expliquée en quelques mots simples.";
    format!("---\ntitle: {title}\nsummary: {summary}\n---\n\n{text}\n")
}

#[test]
fn the_site_is_served_to_this_machine_and_nothing_but_the_site() {
    let project = Project::with(&[("content/notes.txt", "notes"), ("secret.txt", "secret")]);
    let preview = Preview::start(&project);
    let page = preview.get("/");
    assert_eq!(page.status, 200);
    for header in
        ["content-type: text/html; charset=utf-8", "cache-control: no-store", "x-content-type-options: nosniff"]
    {
        assert!(page.head.contains(header), "{header}\n{}", page.head);
    }
    assert!(page.body.contains("<script>") && !page.body.contains("role=\"alert\""));
    let on_disk = project.root().join(".parvis/preview/index.html");
    let start = Instant::now();
    while !on_disk.is_file() {
        assert!(start.elapsed() < PATIENCE, "the first build never ended");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(!std::fs::read_to_string(on_disk).expect("a page").contains("<script>"), "the disk has no script");

    let head = preview.ask("HEAD", "/", "localhost");
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    assert!(head.head.contains(&format!("content-length: {}", page.body.len())), "{}", head.head);
    let folder = preview.get("/accessibilite?a=b");
    assert!(folder.status == 308 && folder.head.contains("location: /accessibilite/?a=b"), "{}", folder.head);
    let absent = preview.get("/absent/");
    assert!(absent.status == 404 && absent.body.contains("<h1"), "{}", absent.body);
    assert_eq!(preview.ask("POST", "/", "localhost").status, 405);

    for host in ["elsewhere.example", "127.0.0.1.elsewhere.example", "192.0.2.1"] {
        let refused = preview.ask("GET", "/", host);
        assert_eq!(refused.status, 421, "{host}");
        assert!(!refused.body.contains("<html"));
    }
    for path in ["/../secret.txt", "/..%2f..%2fsecret.txt", "/%2e%2e/%2e%2e/secret.txt", "/..%5csecret.txt", "/.parvis"]
    {
        let refused = preview.get(path);
        assert!([400, 404].contains(&refused.status) && !refused.body.contains("secret\n"), "{path}: {}", refused.head);
    }
    preview.interrupt();
}

#[test]
fn a_build_that_fails_is_told_on_every_page_until_it_is_mended() {
    let project = Project::with(&[("content/index.md", &home("Accueil", "Premier texte"))]);
    let preview = Preview::start(&project);
    let page = preview.get("/").body;
    let mut events = preview.events("/", &page);

    project.write("content/index.md", home("Accueil", "Texte <b>brut</b>"));
    let failed = next_event(&mut events);
    assert!(failed.starts_with("event: findings\n") && failed.contains("content/index.md:6"), "{failed}");
    for path in ["/", "/accessibilite/"] {
        let page = preview.wait(path, "the findings", |answer| answer.body.contains("role=\"alert\""));
        assert_eq!(page.status, 200);
        assert!(page.body.contains("lang=\"en\" dir=\"ltr\"") && !page.body.contains("<b>brut"), "{}", page.body);
    }
    assert!(preview.get("/").body.contains("Premier texte"), "the former site stays");

    project.write("content/index.md", home("Accueil", "Premier texte"));
    let mended = next_event(&mut events);
    assert!(mended.starts_with("event: findings\n") && mended.ends_with("data: \n"), "no need to load again: {mended}");
    project.write("content/index.md", home("Accueil", "Second texte"));
    assert!(next_event(&mut events).starts_with("event: page\n"));
    assert!(preview.get("/").body.contains("Second texte"));
    preview.interrupt();
}

#[test]
fn a_site_that_was_never_built_shows_its_findings_alone_and_then_stands_under_its_path() {
    let settings = CLEAN[0].1.replace("https://ville.example/", "https://ville.example/participation/");
    let project = Project::with(&[("site.toml", &settings), ("content/index.md", "---\ntitel: Accueil\n---\n")]);
    let preview = Preview::start(&project);
    assert_eq!(preview.base.trim(), "/participation/");
    let page = preview.get("/");
    assert_eq!(page.status, 503);
    assert!(page.body.contains("<h1") && page.body.contains("content/index.md:2:1"), "{}", page.body);

    project.write("content/index.md", home("Accueil", "Texte"));
    preview.wait("/participation/", "the site", |answer| answer.status == 200);
    let root = preview.get("/");
    assert!(root.status == 308 && root.head.contains("location: /participation/"), "{}", root.head);
    assert_eq!(preview.get("/accessibilite/").status, 404);
    preview.interrupt();
}
