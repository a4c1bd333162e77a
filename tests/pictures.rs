//! What stands beside a picture reaches the page, at its first build and when it changes.

use crate::project::Project;

const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>";
const PAGE: &str = "---\ntitle: Les bancs du quai\nsummary: Une page d’exemple, avec un résumé assez long pour les listes du site.\n\
                    ---\n![](banc.svg)\n\n![](banc.svg \"Le quai en mai\")\n\n![Un banc vu de près](banc.svg)\n";

fn site(sidecar: &str) -> Project {
    Project::with(&[("content/banc.svg", PICTURE), ("content/banc.svg.yaml", sidecar), ("content/bancs.md", PAGE)])
}

fn rules(project: &Project) -> Vec<&'static str> {
    project.check().expect("the disk is sound").findings.iter().map(|finding| finding.message.id).collect()
}

#[test]
fn the_words_and_the_credit_of_a_sidecar_are_on_the_page() {
    let project = site("alt: Un banc à l’ombre\ncredit: Ada Exemple\nlicence: CC BY 4.0\npeople: none\n");
    assert_eq!(rules(&project), [""; 0]);
    project.build(false).expect("a build");
    let page = project.built("bancs/index.html").replace('\u{a0}', " ");
    assert_eq!(page.matches("Un banc à l’ombre").count(), 2, "{page}");
    assert!(page.contains("Un banc vu de près"), "{page}");
    assert_eq!(page.matches("<small>Photo : Ada Exemple, CC BY 4.0</small>").count(), 3, "{page}");
    assert!(page.contains("aria-label=\"Le quai en mai Photo : Ada Exemple, CC BY 4.0\""), "{page}");
    assert!(!project.root().join("dist/banc.svg.yaml").exists());
}

#[test]
fn a_changed_sidecar_makes_its_page_again() {
    let project = site("alt: Un banc à l’ombre\npeople: none\n");
    project.build(false).expect("a build");
    project.write("content/banc.svg.yaml", "alt: Un banc au soleil\npeople: none\n");
    let done = project.build(false).expect("a build").rendered.done;
    let paths: Vec<&str> = done.iter().map(|(job, _)| job.path.as_str()).collect();
    assert!(paths.contains(&"bancs/index.html"), "{paths:?}");
    assert!(project.built("bancs/index.html").contains("Un banc au soleil"));
}

#[test]
fn a_picture_without_words_anywhere_is_refused() {
    assert_eq!(rules(&site("people: none\n")), ["image-without-alt-sidecar", "image-without-alt-sidecar"]);
    assert_eq!(rules(&site("decorative: true\npeople: none\n")), [""; 0]);
}

#[test]
fn a_consent_that_ended_is_owed_and_never_refuses() {
    let project =
        site("alt: Ada sur un banc\npeople: identifiable\nconsent: {given_on: 2020-05-04, until: 2025-05-04}\n");
    let outcome = project.check().expect("the disk is sound");
    let found: Vec<(&str, &str)> =
        outcome.findings.iter().map(|finding| (finding.message.id, finding.severity.name())).collect();
    assert_eq!(found, [("image-without-consent-ended", "owed")]);
    assert!(!outcome.refused);
    project.write(
        "content/banc.svg.yaml",
        "alt: Ada sur un banc\npeople: identifiable\nconsent: {given_on: 2026-05-04, until: 2027-05-04}\n",
    );
    assert_eq!(rules(&project), [""; 0]);
}

/// A photograph of a scene by numbers, that says where it was taken (Exif 3.0, 4.6.6). `grain`: how much noise it has.
pub fn photograph(width: u32, height: u32, grain: u32) -> Vec<u8> {
    let mut chance = 7_u32;
    let scene = image::RgbImage::from_fn(width, height, |x, y| {
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let noise = (chance >> 24) * grain / 256;
        let wave = (f64::from(x) / 23.0).sin() * (f64::from(y) / 17.0).cos() * 50.0 + 90.0;
        let level = |base: u32| u8::try_from((base + noise).min(255)).expect("a level");
        image::Rgb([level(wave as u32), level(60 + y * 80 / height), level(40 + x * 120 / width)])
    });
    let mut bytes = Vec::new();
    scene
        .write_with_encoder(image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 92))
        .expect("room in memory");
    let beside = b"\xff\xe1\x00\x1bExif\0\0MM\0*\0\0\0\x08GPS 50 38 N";
    [&bytes[..2], beside, &bytes[2..]].concat()
}

fn site_with(bytes: &[u8], page: &str) -> Project {
    let project = Project::with(&[("content/bancs.md", page)]);
    project.write("content/quai/banc.jpg", bytes);
    project
}

const SHOWN: &str = "---\ntitle: Les bancs du quai\nsummary: Une page d’exemple, avec un résumé assez long pour les listes du site.\n---\n\
                     ![Un banc vu de près](quai/banc.jpg \"Le quai en mai\")\n";

/// Every file of the site below its root, with its bytes.
fn published(project: &Project) -> Vec<(String, Vec<u8>)> {
    let root = project.root().join("dist");
    let files = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().flatten();
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(&root).expect("below").to_string_lossy().into_owned();
            (path, std::fs::read(entry.path()).expect("a file"))
        })
        .collect()
}

fn says(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|part| part == words)
}

#[test]
fn a_photograph_is_published_in_several_widths_and_never_as_it_came() {
    let project = site_with(&photograph(700, 400, 4), SHOWN);
    project.build(false).expect("a build");
    let page = project.built("bancs/index.html");
    let files = published(&project);
    let made: Vec<&str> =
        files.iter().map(|(path, _)| path.as_str()).filter(|path| path.starts_with("quai/")).collect();
    let mut widths: Vec<(&str, &str)> = made
        .iter()
        .map(|path| (path.rsplit('-').nth(1).expect("a width"), path.rsplit('.').next().expect("an ending")))
        .collect();
    widths.sort_unstable();
    assert_eq!(
        widths,
        [("320", "avif"), ("320", "jpg"), ("480", "jpg"), ("640", "avif"), ("700", "avif"), ("700", "jpg")],
        "{made:?}"
    );
    assert!(files.iter().all(|(_, bytes)| !says(bytes, b"GPS")), "nobody learns where it was taken");
    // The widest for every browser is heavier than any newer one: it is for whoever asks, and for other sites that show it.
    for path in made {
        let is_asked_for = path.contains("-700-") && path.ends_with(".jpg");
        assert_eq!(page.contains(&format!("../{path}")), !is_asked_for, "{path}");
    }
    assert!(page.contains("<picture><source "), "{page}");
    assert!(page.contains("type=image/avif") && page.contains("media=(max-width:30em)"), "{page}");
    assert!(
        page.contains("width=700") && page.contains("height=400") && page.contains("alt=\"Un banc vu de près\""),
        "{page}"
    );
    assert!(!page.contains("loading=lazy"), "the first picture does not wait: {page}");
}

#[test]
fn a_photograph_that_is_linked_is_handed_over_without_what_it_says_beside_its_pixels() {
    let page = SHOWN.replace("![Un banc", "[Le banc, à imprimer](quai/banc.jpg)\n\n![Un banc");
    let project = site_with(&photograph(64, 48, 4), &page);
    project.build(false).expect("a build");
    let files = published(&project);
    let handed = files.iter().find(|(path, _)| path == "quai/banc.jpg").expect("it is asked for");
    assert!(!says(&handed.1, b"GPS"));
    assert_eq!(image::load_from_memory(&handed.1).expect("a picture").width(), 64);
}

#[test]
fn a_heavy_picture_is_a_link_that_says_what_it_shows_and_weighs() {
    let project = site_with(&photograph(640, 480, 120), SHOWN);
    let outcome = project.build(false).expect("a build");
    let rules: Vec<&str> = outcome.findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["picture-heavy"]);
    let page = project.built("bancs/index.html").replace(['\u{a0}', '\u{202f}'], " ");
    assert!(!page.contains("<img"), "{page}");
    assert!(page.contains("Voir l’image : Un banc vu de près (JPG, "), "{page}");
    assert!(page.contains("<figcaption>Le quai en mai</figcaption>"), "{page}");
    // A city that wants it otherwise says so.
    project.write("site.toml", format!("{}\n[weight]\npicture = 900\npictures = 2000\n", project.read("site.toml")));
    let outcome = project.build(false).expect("a build");
    assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
    assert!(project.built("bancs/index.html").contains("<img"));
}

#[test]
fn pictures_of_a_page_that_are_too_heavy_together_become_links_from_there_on() {
    // The first is there twice, and loads once.
    let page = SHOWN.replace("![Un", "![Un autre banc](quai/autre.jpg)\n\n![Le même banc](quai/autre.jpg)\n\n![Un");
    let project = site_with(&photograph(400, 300, 60), &page);
    project.write("content/quai/autre.jpg", photograph(400, 300, 60));
    project.write("site.toml", format!("{}\n[weight]\npicture = 900\npictures = 60\n", project.read("site.toml")));
    let outcome = project.build(false).expect("a build");
    let messages: Vec<&str> = outcome.findings.iter().map(|finding| finding.message.id).collect();
    assert_eq!(messages, ["picture-heavy-together"]);
    assert_eq!(project.built("bancs/index.html").matches("<img").count(), 2);
}

#[test]
fn what_is_no_picture_is_told_at_its_place_and_nothing_is_published() {
    let photograph = photograph(64, 48, 4);
    let cut = &photograph[..photograph.len() / 2];
    for (bytes, message) in [
        (&b"no picture"[..], "picture-unreadable"),
        (cut, "picture-unreadable"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "picture-unreadable-kind"),
    ] {
        let project = site_with(bytes, SHOWN);
        for outcome in [project.check().expect("a check"), project.build(false).expect("a build")] {
            assert!(outcome.refused);
            let told: Vec<&str> = outcome.findings.iter().map(|finding| finding.message.id).collect();
            assert_eq!(told, [message]);
        }
        assert!(!project.root().join("dist").exists());
    }
}

#[test]
fn what_was_made_is_found_again_and_a_check_makes_nothing() {
    let project = site_with(&photograph(64, 48, 4), SHOWN);
    assert_eq!(rules(&project), [""; 0]);
    let memory = project.root().join(".parvis/pictures-2");
    assert!(!memory.exists(), "a check keeps nothing");
    project.build(false).expect("a build");
    let kept = |folder: &std::path::Path| {
        let files = std::fs::read_dir(folder).expect("a folder").flatten();
        files.map(|file| (file.file_name(), file.metadata().and_then(|it| it.modified()).expect("a time"))).collect()
    };
    let first: std::collections::BTreeMap<_, _> = kept(&memory);
    std::fs::remove_dir_all(project.root().join("dist")).expect("a folder");
    project.build(true).expect("a build");
    assert_eq!(first, kept(&memory));
    // A picture of the same name is another one; whoever empties the memory loses nothing.
    let before = project.built("bancs/index.html");
    project.write("content/quai/banc.jpg", photograph(80, 48, 4));
    std::fs::remove_dir_all(&memory).expect("a folder");
    project.build(false).expect("a build");
    assert_ne!(project.built("bancs/index.html"), before);
}

#[test]
fn a_drawing_is_cleaned_wherever_it_goes() {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\" onload=\"alert(1)\"><script>alert(2)</script>\
                   <metadata>Ada</metadata><path d=\"M0 0h9\"/></svg>";
    let page = SHOWN.replace("banc.jpg", "banc.svg").replace("![Un banc", "[Le plan](quai/banc.svg) ![Un banc");
    let project = Project::with(&[("content/quai/banc.svg", drawing), ("content/bancs.md", page.as_str())]);
    project.build(false).expect("a build");
    let drawings: Vec<(String, Vec<u8>)> =
        published(&project).into_iter().filter(|(path, _)| path.starts_with("quai/")).collect();
    assert_eq!(drawings.len(), 2, "{drawings:?}");
    for (path, bytes) in drawings {
        assert!(says(&bytes, b"M0 0h9") && !says(&bytes, b"alert") && !says(&bytes, b"Ada"), "{path}");
    }
    assert!(project.built("bancs/index.html").contains("width=40"), "no page jumps when its drawing comes");
}

#[test]
fn a_picture_under_two_endings_and_a_damaged_memory_stop_nothing() {
    let page = SHOWN.replace("![Un banc", "![Le même](quai/banc.jpeg)\n\n![Un banc");
    let project = site_with(&photograph(64, 48, 4), &page);
    project.write("content/quai/banc.jpeg", photograph(64, 48, 4));
    assert!(!project.build(false).expect("a build").refused);
    let first = published(&project);
    // A disk that lost some of it: every file is empty, or has another byte.
    let memory = project.root().join(".parvis/pictures-2");
    for (number, file) in std::fs::read_dir(&memory).expect("a folder").flatten().enumerate() {
        let mut bytes = std::fs::read(file.path()).expect("a file");
        match number % 2 {
            0 => bytes.clear(),
            _ => bytes[0] ^= 1,
        }
        std::fs::write(file.path(), bytes).expect("a file");
    }
    std::fs::remove_dir_all(project.root().join("dist")).expect("a folder");
    assert!(!project.build(true).expect("a build").refused);
    let pictures = |files: &[(String, Vec<u8>)]| -> Vec<(String, Vec<u8>)> {
        files.iter().filter(|(path, _)| path.starts_with("quai/")).cloned().collect()
    };
    assert_eq!(pictures(&published(&project)), pictures(&first));
}

#[test]
fn what_cannot_be_cleaned_is_not_handed_over() {
    let page = SHOWN.replace("![Un banc vu de près](quai/banc.jpg \"Le quai en mai\")", "[La photo](quai/banc.heic)");
    let project = Project::with(&[("content/bancs.md", page.as_str())]);
    project.write("content/quai/banc.heic", b"\0\0\0\x18ftypheicGPS 50 38 N");
    for outcome in [project.check().expect("a check"), project.build(false).expect("a build")] {
        let told: Vec<&str> = outcome.findings.iter().map(|finding| finding.message.id).collect();
        assert_eq!(told, ["picture-unreadable-handed"]);
        assert!(outcome.refused);
    }
}
