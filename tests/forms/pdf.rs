//! PDF files, read again: their tree of tags as an outline, what they promise, and that no text of an author is a command.

use std::{collections::BTreeMap, io::Read};

use parvis::{
    base::diagnostic::{Diagnostic, Place},
    model::{document::Document, form::Form},
    render::{Format, form::Made, view::View, world::World},
};

use crate::project::Project;

use super::{bytes_of, job, prepared, torture_project, with_forms, with_plan};

/// A PDF as typst writes it: objects in the open, streams packed.
pub struct Pdf {
    text: String,
    /// Dictionaries of structure elements by the number of their object.
    elements: BTreeMap<u32, String>,
}

impl Pdf {
    /// Reads a file that says that it is PDF/UA-1 and PDF/A-2a.
    pub fn open(bytes: &[u8]) -> Self {
        assert!(bytes.starts_with(b"%PDF-1.7\n") && bytes.ends_with(b"%%EOF"));
        let text: String = bytes.iter().copied().map(char::from).collect();
        let mut elements = BTreeMap::new();
        for object in text.split("endobj\n") {
            let Some((head, dictionary)) = object.split_once(" 0 obj\n") else { continue };
            if dictionary.starts_with("<</Type/StructElem") {
                let number = head.rsplit(|it: char| !it.is_ascii_digit()).next().and_then(|it| it.parse().ok());
                elements.insert(number.expect("a number"), dictionary.to_owned());
            }
        }
        let pdf = Self { text, elements };
        for promise in [
            "<pdfuaid:part>1<",
            "<pdfaid:part>2<",
            "<pdfaid:conformance>A<",
            "/MarkInfo<</Marked true",
            "/DisplayDocTitle true",
            "/PageLabels",
        ] {
            assert!(pdf.text.contains(promise), "{promise}");
        }
        pdf
    }

    /// Names of tags, each below the one that holds it, with the titles of headings. What repeats a thousand times is told once.
    pub fn tags(&self) -> String {
        let root = after(&self.text, "/Type/StructTreeRoot").and_then(|rest| after(rest, "/K[")).expect("a tree");
        let mut out = String::new();
        for number in references(root) {
            self.tag(number, 0, &mut out);
        }
        out
    }

    fn tag(&self, number: u32, depth: usize, out: &mut String) {
        let Some(element) = self.elements.get(&number) else { return };
        let name = after(element, "/S/").expect("a tag").split(['/', '>', ' ', '[']).next().expect("a name");
        let title = after(element, "/T<FEFF").map(hexadecimal).or_else(|| after(element, "/T(").map(literal));
        let scope = after(element, "/Scope/").map(|rest| rest.split(['/', '>']).next().unwrap_or_default());
        out.push_str(&"  ".repeat(depth));
        out.push_str(name);
        for detail in
            [title.map(|title| format!(": {title}")), scope.map(|scope| format!(" of a {scope}"))].into_iter().flatten()
        {
            out.push_str(&detail);
        }
        for (key, told) in [("/Alt", " with an alternative"), ("/Lang", " in a language")] {
            out.push_str(if element.contains(key) { told } else { "" });
        }
        out.push('\n');
        for child in after(element, "/K[").map(references).unwrap_or_default() {
            self.tag(child, depth + 1, out);
        }
    }

    /// How many tags of a name there are.
    pub fn count(&self, name: &str) -> usize {
        self.tags().lines().filter(|line| line.trim_start().split([':', ' ']).next() == Some(name)).count()
    }
}

/// What is drawn on all pages, as PDF says it.
fn drawn(bytes: &[u8]) -> String {
    streams(bytes, " Tf ")
}

/// All streams that hold these words.
fn streams(bytes: &[u8], words: &str) -> String {
    let mut out = String::new();
    let (open, shut) = (&b"stream\n"[..], &b"\nendstream"[..]);
    let find = |bytes: &[u8], key: &[u8]| bytes.windows(key.len()).position(|window| window == key);
    let mut rest = bytes;
    while let Some(at) = find(rest, open) {
        let start = &rest[at + open.len()..];
        let end = find(start, shut).expect("a stream ends");
        let mut unpacked = Vec::new();
        // Pictures and fonts are packed in other ways, and draw nothing.
        if flate2::read::ZlibDecoder::new(&start[..end]).read_to_end(&mut unpacked).is_ok() {
            let text: String = unpacked.iter().copied().map(char::from).collect();
            if text.contains(words) {
                out.push_str(&text);
            }
        }
        rest = &start[end + shut.len()..];
    }
    out
}

/// The sizes of letters on all pages, in points.
fn sizes(bytes: &[u8]) -> Vec<f64> {
    let drawn = drawn(bytes);
    let set = drawn.split(" Tf ").map(|before| before.rsplit([' ', '/', '\n']).next().expect("a part"));
    // What follows the last one sets nothing.
    let mut sizes: Vec<f64> = set.filter_map(|size| size.parse().ok()).collect();
    sizes.sort_by(f64::total_cmp);
    sizes
}

fn after<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    text.find(key).map(|at| &text[at + key.len()..])
}

/// The objects to which an array refers, from its first byte; numbers alone are marked content.
fn references(array: &str) -> Vec<u32> {
    let mut depth = 0;
    let end = array.find(|it| {
        depth += i32::from(it == '[') - i32::from(it == ']');
        depth < 0
    });
    let words: Vec<&str> = array[..end.unwrap_or(array.len())].split_whitespace().collect();
    let is_reference = |at: &usize| matches!(words.get(at + 1..at + 3), Some(["0", "R"]));
    (0..words.len()).filter(is_reference).filter_map(|at| words[at].parse().ok()).collect()
}

fn hexadecimal(rest: &str) -> String {
    let digits: Vec<char> = rest.chars().take_while(char::is_ascii_hexdigit).collect();
    let unit = |four: &[char]| u16::from_str_radix(&four.iter().collect::<String>(), 16).expect("four digits");
    String::from_utf16(&digits.chunks(4).map(unit).collect::<Vec<_>>()).expect("UTF-16")
}

fn literal(rest: &str) -> String {
    let mut out = String::new();
    let mut characters = rest.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => out.extend(characters.next()),
            ')' => break,
            _ => out.push(character),
        }
    }
    out
}

fn finding(world: &World<'_>, document: &Document) -> Diagnostic {
    let view = View::new(world);
    Made(Form::Pdf).render(&job(world, Form::Pdf, document), &view).expect_err("a finding")
}

/// A plan with this text.
fn plan(text: &str) -> Project {
    let project = with_plan("");
    project.write("content/plan.md", super::PLAN.replace("Une phrase. Une autre ![Un arbre](arbre.png).\n", text));
    project
}

fn plan_of<'w>(world: &'w World<'_>) -> &'w Document {
    with_forms(world).find(|document| &*document.path == "plan.md").expect("the plan")
}

#[test]
fn the_tags_of_a_pdf_are_those_of_its_text() {
    let project = plan(include_str!("tags.md"));
    let prepared = prepared(project.root());
    let world = prepared.world();
    let bytes = bytes_of(&world, Form::Pdf, plan_of(&world));
    let tags = Pdf::open(&bytes).tags();
    let meant = include_str!("tags.tree");
    assert_eq!(tags, meant, "the tree of tags is now:\n{tags}");
    assert!(bytes == bytes_of(&world, Form::Pdf, plan_of(&world)), "the same text is the same file");
}

#[test]
fn a_torture_document_is_a_pdf() {
    let project = torture_project();
    let prepared = prepared(project.root());
    let world = prepared.world();
    let document = with_forms(&world).find(|document| &*document.path == "bilan.md").expect("the document");
    // In large print, a table is told row by row.
    let large = Pdf::open(&bytes_of(&world, Form::PdfLarge, document));
    assert_eq!((large.count("Note"), large.count("TR")), (document.notes.len(), 0));
    let pdf = Pdf::open(&bytes_of(&world, Form::Pdf, document));
    assert_eq!(pdf.count("Note"), document.notes.len());
    assert!(pdf.count("TR") > 300 && pdf.count("Figure") >= 100, "{}", pdf.tags());
}

/// Texts that are commands in Typst, in JSON or in PDF, and what no font and no file may have.
const HOSTILE: &[&str] = &[
    "",
    "#import \"/etc/passwd\": * #panic(\"x\") #sys.inputs #read(\"document.json\")",
    "\\*étoile\\* \\_trait\\_ $x^2$ \\`code\\` @note \\<label\\> // commentaire /* autre */ ~ -- ---",
    "\"]}, {\"kind\": \"heading\", \\u0000 \u{0} \u{1} \u{b} \u{7f} \u{85} \u{feff} \u{fffe} \u{fff9}",
    "a\u{300} e\u{301} \u{200b}\u{200d}\u{2060}\u{ad} \u{202e}envers\u{202c} \u{2066}isolé\u{2069}",
    "مرحبا بكم في المدينة، 123 (نعم) ![](absent.png) [lien](https://example.org/)",
    "## Titre\n\n#### Saut\n\n###### Plus bas\n\n## \n\n## ![](arbre.png)\n\n## [ ](https://example.org)",
    "> > > > > > > > > > - 1. - 1. > - profond",
    "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > au plus profond",
    "| | |\n|---|---|\n| | |\n",
    "```\n\n```\n\n````\n```\n````",
    "[[a](https://example.org/)](#b) [c](#absent) [](https://example.org/) [d](mailto:a@b.c) [e](tel:3)",
    "A[^1][^1] B[^2]\n\n## C[^1]\n\n[^1]: D[^2]\n\n[^2]: E[^1]\n",
    "Un mot[^1] de [passage[^1]](https://example.org/)\n\n[^1]:\n    ```\n    code\n    ```\n",
];

#[test]
fn no_text_is_a_command_and_none_ends_in_a_panic() {
    let project = plan("Une phrase.\n");
    for (number, text) in HOSTILE.iter().enumerate() {
        let head = "---\nkind: report\nsummary: Ce qu’un texte peut avoir de plus difficile.\n";
        project.write(
            &format!("content/dur-{number}.md"),
            format!("{head}title: \"#t{number} *a* $b$ <c> \\\\ \\\"d\\\"\"\n---\n{text}\n"),
        );
    }
    let prepared = prepared(project.root());
    let world = prepared.world();
    let hard = with_forms(&world).filter(|document| document.path.starts_with("dur-"));
    let mut count = 0;
    for document in hard {
        let view = View::new(&world);
        for form in [Form::Pdf, Form::PdfLarge] {
            match Made(form).render(&job(&world, form, document), &view) {
                Ok(parvis::render::Artifact::Bytes(bytes) | parvis::render::Artifact::Measured(bytes, _)) => {
                    let tags = Pdf::open(&bytes).tags();
                    assert!(tags.contains("  H1: #t") && tags.contains(" *a* $b$ <c> \\ \"d\"\n"), "{tags}");
                }
                other => panic!("{} as {}: {other:?}", document.path, form.name()),
            }
        }
        count += 1;
    }
    assert_eq!(count, HOSTILE.len());
}

#[test]
fn a_character_that_no_font_has_is_told_at_its_line() {
    let project = plan("Une phrase.\n\nUn nom 漢 passe.\n\nDes noms 漢 et 中.\n");
    let prepared = prepared(project.root());
    let world = prepared.world();
    let finding = finding(&world, plan_of(&world));
    assert_eq!((finding.rule, finding.message.id), ("form-failed", "form-failed-character"));
    let Place::Source(span) = finding.place else { panic!("a place in the text") };
    let (start, _) = prepared.sources.range(span);
    assert_eq!((&*prepared.sources.file(span.file).path, start.line), ("content/plan.md", 11));
    // The others are told with it, each once.
    let others: Vec<u32> = finding.labels.iter().map(|label| prepared.sources.range(label.span).0.line).collect();
    assert_eq!(others, [13]);
}

/// The list of contents repeats the words of a heading, and nothing else of it: a note is told once, and an entry is one link.
#[test]
fn a_heading_with_notes_and_links_is_listed_by_its_words() {
    let text = "## Une partie[^a]\n\nDu texte[^a].\n\n## Des [mots](https://exemple.example/a)[^b]\n\nUn mot.\n\n## Trois\n\nDeux mots.\n\n[^a]: La note A.\n[^b]: La note B.\n";
    let project = plan(text);
    let prepared = prepared(project.root());
    let world = prepared.world();
    for (form, notes) in [(Form::Pdf, 2), (Form::PdfLarge, 2)] {
        let pdf = Pdf::open(&bytes_of(&world, form, plan_of(&world)));
        let tags = pdf.tags();
        assert_eq!(pdf.count("Note"), notes, "{tags}");
        assert!(tags.contains("H2: Une partie\n") && tags.contains("H2: Des mots\n"), "{tags}");
        let (contents, _) = tags.split_once("H2: Une partie\n").expect("the heading");
        let entry = "TOCI\n";
        let entries: Vec<&str> = contents.split(entry).skip(1).collect();
        assert!(entries.len() >= 3, "{tags}");
        for entry in entries {
            assert_eq!(entry.matches(" Link").count(), 1, "{tags}");
        }
    }
}

/// Easy-read versions live by their pictures: one by itself is a figure, one in a sentence is not.
#[test]
fn a_picture_by_itself_is_as_large_as_it_is() {
    let heights = |text: &str| {
        let project = plan(text);
        let prepared = prepared(project.root());
        let world = prepared.world();
        let pdf = Pdf::open(&bytes_of(&world, Form::Pdf, plan_of(&world)));
        let boxes = pdf.elements.values().filter(|element| element.contains("(Un arbre)"));
        let heights = boxes.filter_map(|element| after(element, "/BBox[")).map(|rest| {
            let numbers: Vec<f64> =
                rest.split([' ', ']']).take(4).map(|number| number.parse().expect("a number")).collect();
            (numbers[3] - numbers[1]).round()
        });
        heights.collect::<Vec<_>>()
    };
    let large = heights("Avant.\n\n![Un arbre](arbre.png \"Une légende\")\n");
    assert_eq!(large.len(), 1);
    assert_eq!(heights("Avant.\n\n![Un arbre](arbre.png)\n"), large);
    assert_eq!(heights("Avant.\n\n- ![Un arbre](arbre.png)\n"), large);
    assert_eq!(heights("| Lieu | Image |\n|---|---|\n| Parc | ![Un arbre](arbre.png) |\n"), large);
    assert_ne!(heights("Avant ![Un arbre](arbre.png) après.\n"), large);
}

#[test]
fn nothing_of_large_print_is_under_18_points() {
    let text = "## Le 6^e^ jour[^a]\n\nLa ville a 10^6^ m^2^ de toits, x~12~[^a], et `du code`.\n\n[^a]: La note du 6^e^ jour.\n";
    let project = plan(text);
    let prepared = prepared(project.root());
    let world = prepared.world();
    let sizes = sizes(&bytes_of(&world, Form::PdfLarge, plan_of(&world)));
    assert!(sizes.len() > 20 && sizes[0] >= 17.999, "{sizes:?}");
}

/// What is outside of the sheet is lost, and no judge of tags sees it.
#[test]
fn long_words_of_titles_and_code_stay_on_the_page() {
    let printed = |title: &str, code: &str| {
        let project = plan(&format!("Un `{code}` court.\n\n```\n{code}\n```\n"));
        let text = project.read("content/plan.md");
        let (start, rest) = text.split_once("title: ").expect("a title");
        let (_, rest) = rest.split_once('\n').expect("a line");
        project.write("content/plan.md", format!("{start}title: {title}\n{rest}"));
        let prepared = prepared(project.root());
        let world = prepared.world();
        bytes_of(&world, Form::PdfLarge, plan_of(&world))
    };
    let usual = printed("Un plan de la ville", "let x = 1;");
    let long = printed("Burgerparticipatiebeleidsplannen", &"9f86d081".repeat(9));
    let largest = |bytes: &[u8]| *sizes(bytes).last().expect("a size");
    assert!(largest(&long) < largest(&usual), "{} {}", largest(&long), largest(&usual));
    // Code comes in parts of nine letters: eight of them twice, and none is longer.
    assert!(sizes(&long).len() >= sizes(&usual).len() + 12, "{} {}", sizes(&long).len(), sizes(&usual).len());
}

/// The PDF of a plan in Arabic with this text.
fn arabic(text: &str) -> Vec<u8> {
    let project = plan("Une phrase.\n");
    let arabic =
        "\n[text.ar]\ntitle = \"شارك\"\norganisation = \"مدينة\"\ntagline = \"المشاركة في المدينة بكلمات واضحة.\"\n";
    let settings = project.read("site.toml").replace("\"en\"]", "\"en\", \"ar\"]");
    project.write("site.toml", settings + arabic);
    project.write("content/plan.ar.md", super::PLAN.replace("Une phrase. Une autre ![Un arbre](arbre.png).\n", text));
    let prepared = prepared(project.root());
    let world = prepared.world();
    let document = world.site.documents().find(|document| &*document.path == "plan.ar.md").expect("the translation");
    bytes_of(&world, Form::Pdf, document)
}

/// Programs turn the glyphs of a line round: one that says two letters, or a letter and its mark, says them backwards or twice.
#[test]
fn every_glyph_of_arabic_says_one_letter() {
    let bytes = arabic("كلّ السكّان، إلّا من لا يُقيم. الله، أوّلًا وثانيًا، لأنّ الأمر مُتَعَلِّقٌ بِهِ.\n");
    let said = streams(&bytes, "beginbfchar");
    for letter in ["0651", "0627", "0623", "0625", "064B", "0650"] {
        assert!(said.contains(&format!("> <{letter}>\n")), "{letter} is said by nothing:\n{said}");
    }
    let texts = said.lines().filter_map(|line| line.split_once("> <")).map(|(_, text)| text.trim_end_matches('>'));
    let several: Vec<&str> = texts.filter(|text| text.len() > 4 && text.starts_with("06")).collect();
    assert_eq!(several, [""; 0], "letters that one glyph says");
    let drawn = drawn(&bytes);
    assert!(!drawn.contains("/ActualText<FEFF06"), "glyphs that say together what each says by itself:\n{drawn}");
}

#[test]
fn code_in_an_arabic_text_runs_from_left_to_right() {
    let bytes = arabic("```\nlet x = f(a, b);\n```\n");
    let drawn = drawn(&bytes);
    // The first letter stands at the left of its box: 30 mm and 10 points from the edge of the paper.
    let at = drawn.find("1 0 0 -1 95.03").unwrap_or_else(|| panic!("no code at the left:\n{drawn}"));
    let line = drawn[at..].split("ET").next().expect("a line");
    assert_eq!(line.matches(" Tf ").count(), 1, "one run of letters: {line}");
}

/// A plan with a table of so many columns, each headed by these words; with the sizes of its pages, and its rows.
fn sheets(heads: &[&str], cell: &str, before: &str) -> (usize, usize) {
    let row = |cells: &[&str]| format!("{before}| {} |\n", cells.join(" | "));
    let rest: Vec<&str> = heads.iter().map(|_| cell).collect();
    let rule: Vec<&str> = heads.iter().map(|_| "---").collect();
    let project = plan(&format!("{before}Table: Des villes\n{before}\n{}{}{}", row(heads), row(&rule), row(&rest)));
    let prepared = prepared(project.root());
    let world = prepared.world();
    let pdf = Pdf::open(&bytes_of(&world, Form::Pdf, plan_of(&world)));
    (pdf.text.matches("/MediaBox[0 0 841.8898 595.2756]").count(), pdf.count("TR"))
}

/// No column is narrower than its longest word: a table has smaller letters, then a page that lies on its side, then it is told row by row.
#[test]
fn words_of_a_wide_table_are_not_printed_over_each_other() {
    let months = ["Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août", "Septembre", "Octobre"];
    assert_eq!(sheets(&months[..4], "1 000", ""), (0, 2), "as the text");
    assert_eq!(sheets(&months, "1 000", ""), (0, 2), "with smaller letters");
    let year = [&["Villeneuve-d’Ascq"], &months[..], &["Novembre", "Décembre", "Total"]].concat();
    assert_eq!(sheets(&year, "1 107 007", ""), (1, 2), "on its side");
    assert_eq!(sheets(&year, "1 107 007", "> "), (0, 0), "row by row where a page cannot be turned");
    let many = ["Intercommunalité"; 16];
    assert_eq!(sheets(&many, "1 107 007", ""), (0, 0), "row by row");
}

#[test]
fn signs_of_everyday_texts_are_set_as_they_are_written() {
    let project = plan("## CO₂ : 12 ‰, ⅓ et 10⁴ ‡\n\n― Oui, n° ① et № 2, à 20 ℃, ﬁn de 3 ㎏.\n");
    let prepared = prepared(project.root());
    let world = prepared.world();
    let tags = Pdf::open(&bytes_of(&world, Form::Pdf, plan_of(&world))).tags();
    assert!(
        tags.contains("H2: CO₂ : 12 ‰, ⅓ et 10⁴ ‡") || tags.contains("H2: CO₂\u{a0}: 12\u{a0}‰, ⅓ et 10⁴ ‡"),
        "{tags}"
    );
}

#[test]
fn emoji_are_drawn_and_read_as_they_are_written() {
    let project = plan("## Le vélo 🚲, et vous 👩🏽\u{200d}🦽\n\nÉtape 1️⃣ ✅ ❤️\n");
    let prepared = prepared(project.root());
    let world = prepared.world();
    let tags = Pdf::open(&bytes_of(&world, Form::Pdf, plan_of(&world))).tags();
    assert!(tags.contains(": Le vélo 🚲, et vous 👩🏽\u{200d}🦽\n"), "{tags}");
}

#[test]
fn a_fault_of_the_template_is_told_at_its_line() {
    let project = with_plan("");
    project.write("themes/parvis/print/document.typ", "#let data = json(\"document.json\")\n\n#data.tilte\n");
    let prepared = prepared(project.root());
    let world = prepared.world();
    let finding = finding(&world, plan_of(&world));
    assert_eq!((finding.rule, finding.severity.name()), ("template-error", "error"));
    let Place::Source(span) = finding.place else { panic!("a place in the template") };
    let (start, _) = prepared.sources.range(span);
    assert_eq!((&*prepared.sources.file(span.file).path, start.line), ("themes/parvis/print/document.typ", 3));
}

#[test]
fn a_template_that_fails_for_one_document_costs_that_document_its_file() {
    let project = with_plan("");
    let template = include_str!("../../themes/parvis/print/document.typ");
    let own = format!("{template}#if data.title != data.publisher {{ data.tilte }}\n");
    project.write("themes/parvis/print/document.typ", own);
    let prepared = prepared(project.root());
    let world = prepared.world();
    let plan = plan_of(&world);
    let finding = finding(&world, plan);
    assert_eq!((finding.rule, finding.severity.name()), ("form-failed", "warning"));
    let Place::Source(span) = finding.place else { panic!("a place in the document") };
    assert_eq!(&*prepared.sources.file(span.file).path, "content/plan.md");
    let label = finding.labels.first().expect("the line of the template");
    let (start, _) = prepared.sources.range(label.span);
    let line = usize::try_from(start.line).expect("a line");
    assert_eq!((line, label.message.id), (template.lines().count() + 1, "form-failed-template"));
}

#[test]
fn a_template_reads_nothing_but_its_document() {
    let project = with_plan("");
    for reading in
        ["read(\"/etc/passwd\")", "read(\"../site.toml\")", "datetime.today()", "import \"@preview/cetz:0.3.0\""]
    {
        project.write("themes/parvis/print/document.typ", format!("#{reading}\n"));
        let prepared = prepared(project.root());
        let world = prepared.world();
        assert_eq!(finding(&world, plan_of(&world)).rule, "template-error", "{reading}");
    }
}
