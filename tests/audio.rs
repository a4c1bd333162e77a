//! Documents read aloud: what is read, by which voice, and what is not spoken twice. The engine of these tests is a shell that writes down what it is
//! asked and answers with a tone.

mod book;

use std::{fs, path::Path};

use hound::{SampleFormat, WavSpec, WavWriter};
use parvis::{
    base::lang::Lang,
    model::{document::Document, form::Form},
    picture::Task,
    pipeline::{self, Options},
    render::{
        form::{audio::script::Script, edition},
        html::linker::{Linker, Reach},
        view::View,
        world::World,
    },
};

use crate::{
    forms::{
        texts::{assert_in_order, of_blocks, words},
        torture_project,
    },
    project::{Project, place_and_rule},
};

const PLAN: &str = "---
kind: news
title: Le plan
summary: Tout ce que la ville a promis et le jour où ce sera fait.
date: 2026-11-02
about: [page/index]
---
Une phrase.[^1] Une autre, avec un [goedendag]{lang=nl} et 12 345 habitants.

[^1]: Une note brève.

## Les lieux

- un parc
- une halle

1. D’abord
2. Ensuite

Table: Qui est venu

| Ville | Venus |
|---|---|
| Lille | 12 |
| Douai | 5 |

### Détail

> Rien sans nous.

## La fin

Voir [la page](https://ville.example/x).
";

/// A site with one text, which has two forms.
fn site() -> Project {
    let project = Project::with(&[("content/actualites/plan.md", PLAN)]);
    let settings = project.read("site.toml");
    project.write("site.toml", format!("{settings}\n[forms.kinds]\nnews = [\"text\", \"audio\"]\n"));
    let findings = project.check().expect("a check").findings;
    assert!(findings.is_empty(), "{findings:#?}");
    project
}

/// A project whose engine writes down what it is asked, with the voice, and answers with a short tone.
fn with_engine(answer: &str) -> Project {
    let project = site().speaking();
    tone(&project.root().join("tone.wav"));
    let root = project.root().display();
    let script = format!(
        "printf '%s: %s\\n' \\\"$0\\\" \\\"$(cat)\\\" >> {root}/log; {}",
        answer.replace("{root}", &root.to_string())
    );
    let settings = format!(
        "{}\n[audio]\nengine = [\"sh\", \"-c\", \"{script}\", \"{{voice}}\"]\n\n[audio.voices]\nfr = \"claire\"\nnl = \"jan\"\n\n[audio.lexicon.fr]\nparc = \"parque\"\n",
        project.read("site.toml")
    );
    project.write("site.toml", settings);
    project
}

fn speaking() -> Project {
    with_engine("cat {root}/tone.wav")
}

/// A tenth of a second.
fn tone(path: &Path) {
    let spec = WavSpec { channels: 1, sample_rate: 22_050, bits_per_sample: 16, sample_format: SampleFormat::Int };
    let mut writer = WavWriter::create(path, spec).expect("a file");
    for at in 0..2_205 {
        writer.write_sample(((at as f32 * 0.1).sin() * 9_000.0) as i16).expect("a file");
    }
    writer.finalize().expect("a file");
}

/// What the engine was asked since it was last looked at, in the order of letters: sentences are spoken side by side.
fn asked(project: &Project) -> Vec<String> {
    let log = project.root().join("log");
    let text = fs::read_to_string(&log).unwrap_or_default();
    let _ = fs::remove_file(&log);
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines.sort();
    lines
}

fn script_of(world: &World<'_>, document: &Document) -> Script {
    let view = View::new(world);
    let path = view.route(&document.id).expect("a page");
    let linker = Linker { reach: Reach::World, ..Linker::of(&view, path, document) };
    Script::of(&edition::of(&linker, document), &linker)
}

fn lines(script: &Script) -> Vec<String> {
    let fr = Lang::parse("fr").expect("a tag");
    let mut out = Vec::new();
    for chapter in &script.chapters {
        out.push(format!("# {}", chapter.title));
        for line in &chapter.lines {
            let run = |run: &parvis::render::form::audio::script::Run| match run.lang == fr {
                true => run.text.clone(),
                false => format!("[{}: {}]", run.lang.tag(), run.text),
            };
            out.push(line.runs.iter().map(run).collect::<Vec<_>>().join(" "));
        }
    }
    out
}

fn prepared(project: &Project) -> pipeline::Prepared {
    let system_date = parvis::model::date::Date::parse("2026-11-24").expect("a date");
    let root = project.root().to_path_buf();
    let options = Options { root, date: None, system_date, drafts: false, audit: false };
    let mut prepared = pipeline::prepare(&options).expect("a project that can be read");
    prepared.find_pictures(&options.root, &Task::Make(&|_, _| ())).expect("a disk that answers");
    prepared
}

#[test]
fn a_document_is_read_as_one_would_tell_it() {
    let project = site();
    let prepared = prepared(&project);
    let world = prepared.world();
    let document = world.site.documents().find(|document| &*document.path == "actualites/plan.md").expect("the plan");
    let expected = "\
# Le plan
Actualité.
Le plan
Publié par Ville.
Version 1.
Mis à jour le 2 novembre 2026.
Vous écoutez une voix de synthèse.
Le texte est à cette adresse : https://ville.example/actualites/plan/
Tout ce que la ville a promis et le jour où ce sera fait.
Ce document a 2 parties :
Les lieux
La fin
Date
2 novembre 2026
À propos de
Accueil
Une phrase.
Une autre, avec un [nl: goedendag] et 12 345 habitants.
Note 1.
Une note brève.
Fin : Note 1.
# Les lieux
Les lieux
Liste de 2 éléments :
un parc
une halle
Fin de la liste.
Liste de 2 éléments :
1.
D’abord
2.
Ensuite
Fin de la liste.
Tableau : Qui est venu. Colonnes : 2. Lignes : 2.
Noms des colonnes : Ville, Venus.
Ville :
Lille
Venus :
12
Ville :
Douai
Venus :
5
Fin du tableau.
Détail
Citation :
Rien sans nous.
Fin de la citation.
# La fin
La fin
Voir la page.
Fin du document.";
    let told = lines(&script_of(&world, document)).join("\n").replace(['\u{a0}', '\u{202f}'], " ");
    assert_eq!(told, expected);
}

#[test]
fn every_word_of_a_torture_document_is_read_and_in_order() {
    let project = torture_project();
    let prepared = prepared(&project);
    let world = prepared.world();
    let document = world.site.documents().find(|document| &*document.path == "bilan.md").expect("the document");
    let read = words(&lines(&script_of(&world, document)).join("\n"));
    assert_in_order(&words(&of_blocks(&document.body)), &read, "read aloud");
    for note in &document.notes {
        assert_in_order(&words(&of_blocks(&note.body)), &read, "a note read aloud");
    }
}

#[test]
fn a_recording_is_made_once_and_only_what_changed_is_spoken_again() {
    let project = speaking();
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    let first = asked(&project);
    for line in [
        "claire: Une autre, avec un",
        "jan: goedendag",
        "claire: et 12345 habitants.",
        "claire: un parque",
        "claire: Le plan",
    ] {
        assert_eq!(first.iter().filter(|own| *own == line).count(), 1, "{line}: {first:#?}");
    }
    let recording = fs::read(project.root().join("dist/actualites/plan/plan.opus")).expect("a recording");
    assert!(recording.starts_with(b"OggS") && recording[28..].starts_with(b"OpusHead"));
    let has = |text: &str| recording.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(has("TITLE=Le plan") && has("LANGUAGE=fr") && has("CHAPTER002NAME=La fin"));
    let page = project.built("actualites/plan/index.html");
    assert!(page.contains("plan.opus type=audio/ogg>") && page.contains(", 1 minute)</a>"), "{page}");

    assert_eq!((project.build(false).expect("a build").rendered.done.len(), asked(&project).len()), (0, 0));
    project.build(true).expect("a build");
    assert_eq!(asked(&project), Vec::<String>::new(), "a sentence is known, whoever asks for it");
    assert_eq!(fs::read(project.root().join("dist/actualites/plan/plan.opus")).expect("a recording"), recording);

    project.write("content/actualites/plan.md", PLAN.replace("Rien sans nous.", "Rien sans vous."));
    project.build(false).expect("a build");
    assert_eq!(asked(&project), ["claire: Rien sans vous."]);
    fs::remove_dir_all(project.root().join(".parvis")).expect("it may be deleted");
    project.write("content/actualites/plan.md", PLAN);
    project.build(false).expect("a build");
    assert_eq!(asked(&project), first);
    assert_eq!(fs::read(project.root().join("dist/actualites/plan/plan.opus")).expect("a recording"), recording);
}

#[test]
fn on_request_each_chapter_has_a_file_of_its_own() {
    let project = speaking();
    let settings = project.read("site.toml");
    assert!(settings.contains("\"audio\""), "{settings}");
    project.write("site.toml", settings.replacen("\"audio\"", "\"audio\", \"audio-chapters\"", 1));
    let outcome = project.build(false).expect("a build");
    assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
    let first = asked(&project);
    assert_eq!(first.iter().filter(|line| *line == "claire: un parque").count(), 1, "one voice for both forms");
    let bytes = fs::read(project.root().join("dist/actualites/plan/plan.chapters.zip")).expect("an archive");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an archive");
    let names: Vec<String> = archive.file_names().map(|name| name.expect("a name").into_owned()).collect();
    assert_eq!(names, ["01-le-plan.opus", "02-les-lieux.opus", "03-la-fin.opus"]);
    let mut chapter = Vec::new();
    std::io::Read::read_to_end(&mut archive.by_name("02-les-lieux.opus").expect("a chapter"), &mut chapter)
        .expect("its bytes");
    let has = |text: &str| chapter.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(chapter.starts_with(b"OggS") && has("TITLE=Les lieux") && has("ALBUM=Le plan") && has("TRACKNUMBER=2/3"));
    let page = project.built("actualites/plan/index.html");
    assert!(page.contains("plan.chapters.zip type=application/zip>"), "{page}");
}

/// Says that it is LAME; answers with as many bytes as it was given samples.
const ENCODER: &str = "mp3 = [\"sh\", \"-c\", \"n=$(wc -c); printf '\\\\377\\\\363%s' $n\"]\n";

#[test]
fn on_request_recordings_are_mp3_with_their_chapters() {
    let project = speaking();
    let settings = project.read("site.toml").replacen("\"audio\"", "\"audio\", \"audio-mp3\"", 1);
    project.write("site.toml", settings.replacen("[audio]\n", &format!("[audio]\n{ENCODER}"), 1));
    let outcome = project.build(false).expect("a build");
    assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
    let path = project.root().join("dist/actualites/plan/plan.mp3");
    let bytes = fs::read(&path).expect("a recording");
    let tag = id3::Tag::read_from2(std::io::Cursor::new(&bytes)).expect("a tag");
    use id3::TagLike;
    assert_eq!((tag.title(), tag.artist(), tag.album()), (Some("Le plan"), Some("Ville"), Some("Participer")));
    assert_eq!(tag.get("TLAN").and_then(|frame| frame.content().text()), Some("fra"));
    let chapters: Vec<(&str, u32, u32)> = tag
        .chapters()
        .map(|chapter| {
            let title = chapter.frames.first().and_then(|frame| frame.content().text()).expect("a title");
            (title, chapter.start_time, chapter.end_time)
        })
        .collect();
    assert_eq!(chapters.iter().map(|(title, ..)| *title).collect::<Vec<_>>(), ["Le plan", "Les lieux", "La fin"]);
    assert!(chapters[0].1 == 0 && chapters.windows(2).all(|two| two[0].2 == two[1].1 && two[0].1 < two[0].2));
    assert_eq!(tag.tables_of_contents().next().map(|contents| contents.elements.len()), Some(3));
    // The encoder was given the whole sound: two bytes a sample, at 24,000 samples a second, behind 44 bytes.
    let at = bytes.windows(2).rposition(|two| two == [0xff, 0xf3]).expect("a frame");
    let given: u32 = std::str::from_utf8(&bytes[at + 2..]).expect("a number").trim().parse().expect("a number");
    assert_eq!(given, 44 + chapters[2].2 * 48 - 156 * 2);
    let page = project.built("actualites/plan/index.html");
    assert!(page.contains("plan.mp3 type=audio/mpeg>"), "{page}");
    project.build(true).expect("a build");
    assert_eq!(fs::read(&path).expect("a recording"), bytes);

    for (encoder, reason) in
        [("mp3 = [\"sh\", \"-c\", \"echo usage\"]\n", "no frame"), ("mp3 = [\"false\"]\n", "exit code 1")]
    {
        project.write("site.toml", settings.replacen("[audio]\n", &format!("[audio]\n{encoder}"), 1));
        let outcome = project.build(false).expect("a build");
        let told: Vec<String> = outcome.findings.iter().map(|finding| place_and_rule(finding, &outcome)).collect();
        assert_eq!(told, ["content/actualites/plan.md:1:1 form-failed"], "{encoder}");
        assert!(format!("{:?}", outcome.findings[0].message).contains(reason), "{:?}", outcome.findings);
    }
}

#[test]
fn a_missing_encoder_is_told_once_where_mp3_is_asked_for() {
    let project = speaking();
    let settings = project.read("site.toml").replacen("\"audio\"", "\"audio\", \"audio-mp3\"", 1);
    let missing = settings.replacen("[audio]\n", "[audio]\nmp3 = \"encodeur-que-personne-n-a\"\n", 1);
    project.write("site.toml", &missing);
    let outcome = project.build(false).expect("a build");
    let told: Vec<String> = outcome.findings.iter().map(|finding| place_and_rule(finding, &outcome)).collect();
    let line = missing.lines().position(|line| line.contains("audio-mp3")).expect("it is asked for") + 1;
    assert!(told.len() == 1 && told[0].starts_with(&format!("site.toml:{line}:")), "{told:?}");
    assert!(told[0].ends_with("audio-encoder-missing"), "{told:?}");
    let page = project.built("actualites/plan/index.html");
    assert!(page.contains("plan.opus") && !page.contains("plan.mp3"), "{page}");
    // It is looked for again, and found, though nothing else changed.
    assert_eq!(outcome.speech.as_ref().and_then(|asked| asked.mp3.clone()).map(|(_, answer)| answer), Some(None));
}

#[test]
fn another_voice_or_word_is_another_recording() {
    let project = speaking();
    project.build(false).expect("a build");
    asked(&project);
    project.write("site.toml", project.read("site.toml").replace("claire", "anne").replace("parque", "parc"));
    project.build(false).expect("a build");
    let again = asked(&project);
    assert!(
        again.contains(&"anne: un parc".to_owned()) && !again.iter().any(|line| line.starts_with("jan")),
        "{again:?}"
    );
}

#[test]
fn an_engine_that_fails_is_told_on_the_document_and_stops_nothing_else() {
    for (answer, reason) in [
        ("echo pas de voix >&2; exit 3", "pas de voix"),
        ("exit 3", "exit code 3"),
        ("echo usage", "WAV"),
        ("true", "WAV"),
        ("exec >&- 2>&-; sleep 60", "does not end"),
        ("head -c 100000000 /dev/zero", "more than 64 MiB"),
    ] {
        let project = with_engine(answer);
        let outcome = project.build(false).expect("a build");
        let told: Vec<String> = outcome.findings.iter().map(|finding| place_and_rule(finding, &outcome)).collect();
        assert_eq!(told, ["content/actualites/plan.md:1:1 form-failed"], "{answer}");
        assert!(format!("{:?}", outcome.findings[0].message).contains(reason), "{answer}: {:?}", outcome.findings);
        let page = project.built("actualites/plan/index.html");
        assert!(!page.contains("plan.opus") && page.contains("plan.txt"), "{page}");
    }
}

#[test]
fn a_missing_engine_is_told_where_it_is_named_and_the_site_is_made() {
    let project = speaking();
    let settings = project.read("site.toml");
    project.write("site.toml", settings.replace("\"sh\"", "\"voix-que-personne-n-a\""));
    let outcome = project.build(false).expect("a build");
    let told: Vec<String> = outcome.findings.iter().map(|finding| place_and_rule(finding, &outcome)).collect();
    assert!(told.len() == 1 && told[0].ends_with("audio-engine-missing"), "{told:?}");
    assert!(!project.built("actualites/plan/index.html").contains("plan.opus"));
    assert_eq!(outcome.speech.expect("it was looked for").missing(), Some("voix-que-personne-n-a"));
    project.write(
        "site.toml",
        settings
            .lines()
            .map(|line| if line.starts_with("engine") { "engine = \"none\"\n".to_owned() } else { format!("{line}\n") })
            .collect::<String>(),
    );
    let outcome = project.build(false).expect("a build");
    assert!(outcome.findings.is_empty() && outcome.speech.is_none(), "{:?}", outcome.findings);
}

#[test]
fn a_language_that_nobody_reads_is_told() {
    let project = speaking();
    project.write("site.toml", project.read("site.toml").replace("fr = \"claire\"\n", ""));
    let outcome = project.build(false).expect("a build");
    let told: Vec<String> = outcome.findings.iter().map(|finding| place_and_rule(finding, &outcome)).collect();
    assert_eq!(told, ["content/actualites/plan.md:1:1 audio-voice"]);
}

#[test]
fn an_engine_may_write_a_file_and_take_its_text_as_a_word() {
    let project = speaking();
    let root = project.root().display();
    let settings = project.read("site.toml");
    let engine = format!(
        "engine = [\"sh\", \"-c\", \"cp {root}/tone.wav \\\"$1\\\"; echo \\\"$0\\\" >> {root}/log\", \"{{text}}\", \"{{output}}\"]\n"
    );
    let with = |line: &str| if line.starts_with("engine") { engine.clone() } else { format!("{line}\n") };
    project.write("site.toml", settings.lines().map(with).collect::<String>());
    project.write("content/actualites/plan.md", PLAN.replace("Rien sans nous.", "Une {output} ; $(exit) \"citée\"."));
    let outcome = project.build(false).expect("a build");
    assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
    assert!(asked(&project).contains(&"Une {output}; $(exit) \"citée\".".to_owned()));
}

#[test]
fn settings_of_the_voice_are_read_with_their_faults() {
    let project = Project::with(&[]);
    let rule = |settings: &str| {
        project.write("site.toml", format!("{}\n{settings}\n", Project::with(&[]).read("site.toml")));
        project.told().into_iter().filter_map(|line| line.split(' ').next_back().map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(rule("[audio]\nbitrate = 8"), ["bad-audio-bitrate"]);
    assert_eq!(rule("[audio]\nengine = []"), ["audio-engine-empty"]);
    assert_eq!(rule("[audio]\nengine = [\"\", \"-v\"]"), ["audio-engine-empty"]);
    assert_eq!(rule("[audio]\nengine = \"\""), ["audio-engine-empty"]);
    assert_eq!(rule("[audio]\nmp3 = \"\""), ["audio-engine-empty"]);
    assert_eq!(rule("[audio]\nengine = 5"), ["wrong-type"]);
    assert_eq!(rule("[audio.engine]\na = \"b\""), ["wrong-type"]);
    assert_eq!(rule("[audio]\nvoices = \"fr\""), ["wrong-type"]);
    assert_eq!(rule("[audio]\nvoix = \"fr\""), ["unknown-key"]);
    assert_eq!(
        rule("[audio]\nengine = \"piper\"\nssml = true\nbitrate = 24\n[audio.lexicon.fr]\nMEL = \"mel\""),
        Vec::<String>::new()
    );
}

/// The form by its name, wherever forms are named.
#[test]
fn recordings_are_a_form_like_the_others() {
    assert_eq!(Form::parse("audio"), Some(Form::Audio));
    assert_eq!((Form::Audio.ending(), Form::Audio.media_type()), ("opus", "audio/ogg"));
}
