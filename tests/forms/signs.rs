//! What print says by height, place or shape, in the forms that have only words and cells.

use parvis::{
    model::{document::Document, form::Form},
    render::world::World,
};

use super::{braille, made, prepared, with_forms};
use crate::project::Project;

/// A document of a text in its forms.
struct Forms {
    text: String,
    markdown: String,
    /// Its lines in patterns of Unicode.
    braille: Vec<String>,
}

const DUTCH: &str = "[text.nl]
title = \"Meedoen\"
organisation = \"Stad\"
tagline = \"Meedoen in de stad, in gewone woorden.\"
";

impl Forms {
    /// The forms of a report in a language.
    fn of(lang: &str, body: &str) -> Forms {
        Forms::with("", lang, body)
    }

    /// The same in a site with some settings.
    fn with(settings: &str, lang: &str, body: &str) -> Forms {
        let project = Project::with(&[]);
        let own = project.read("site.toml").replace("\"fr\", \"en\"", "\"fr\", \"en\", \"nl\"");
        project.write("site.toml", format!("{own}{DUTCH}{settings}"));
        let path = if lang == "fr" { "bilan.md".to_owned() } else { format!("bilan.{lang}.md") };
        project.write(&format!("content/{path}"), format!("---\nkind: report\ntitle: Bilan\n---\n{body}\n"));
        let prepared = prepared(project.root());
        let world = prepared.world();
        let document = with_forms(&world).find(|document| *document.path == *path).expect("the document");
        Forms::made(&world, document)
    }

    fn made(world: &World<'_>, document: &Document) -> Forms {
        let pages = braille::pages(made(world, Form::Brf, document).as_bytes(), braille::PAPER);
        let lines = pages.into_iter().flatten().map(|line| line.trim_end_matches('⠀').to_owned());
        Forms {
            text: made(world, Form::Text, document),
            markdown: made(world, Form::Markdown, document).replace(['\u{a0}', '\u{202f}'], " "),
            braille: lines.collect(),
        }
    }

    fn says_in_text(&self, words: &str) {
        assert!(self.text.contains(words), "« {words} » is not in\n{}", self.text);
    }

    fn says_in_markdown(&self, words: &str) {
        assert!(self.markdown.contains(words), "« {words} » is not in\n{}", self.markdown);
    }

    /// The cells are in the braille, wherever its lines end.
    fn says_in_braille(&self, cells: &str) {
        let lines: Vec<&str> = self.braille.iter().map(|line| line.trim_start_matches('⠀')).collect();
        let joined = lines.join("⠀");
        assert!(joined.contains(cells), "{cells} is not in\n{}", self.braille.join("\n"));
    }
}

const EXPONENTS: &str =
    "La ville a 10^6^ m^2^ de toits, 10^-3^ mol, x~12~ et CO~2~ ; le 6^e^ prix de M^me^ Roy, x~max~.

| Débit (m^3^) |
|---|
| 2^10^ |";

#[test]
fn exponents_and_indices_stay_what_they_are() {
    let french = Forms::of("fr", EXPONENTS);
    for words in ["10⁶ m² de toits, 10⁻³ mol, x₁₂ et CO₂", "le 6e prix de Mme Roy, x_(max).", "Débit (m³)\u{20}: 2¹⁰"]
    {
        french.says_in_text(words);
    }
    french.says_in_markdown("10⁶ m² de toits, 10⁻³ mol, x₁₂ et CO₂ ; le 6e prix de Mme Roy, x\\_(max).");
    french.says_in_markdown("| Débit (m³) |\n| --- |\n| 2¹⁰ |");
    // « Notation mathématique braille », 8 and 9: dot 4 before an exponent, 26 before an index.
    for cells in ["⠠⠡⠼⠈⠫⠀⠍⠈⠣⠀⠙⠑", "⠠⠡⠼⠈⠤⠩⠀⠍⠕⠇", "⠭⠢⠡⠣⠀⠑⠞⠀⠨⠨⠉⠕⠢⠣", "⠭⠢⠰⠍⠁⠭⠆", "⠠⠣⠈⠡⠼"]
    {
        french.says_in_braille(cells);
    }
    // UEB 11.4, and in Dutch 346 before an exponent, 16 before an index.
    Forms::of("en", EXPONENTS).says_in_braille("⠼⠁⠚⠔⠼⠋⠀⠍⠰⠔⠼⠃");
    Forms::of("nl", EXPONENTS).says_in_braille("⠼⠁⠚⠬⠼⠋⠀⠍⠬⠼⠃");
}

const CALLS: &str = "Table: Un tableau[^a] de [la ville](https://ville.example/tableau)

| Nom[^b] | [Valeur](https://ville.example/valeur) |
|---|---|
| Lille | 12 |

[^a]: Une note.
[^b]: Une autre.";

#[test]
fn notes_and_links_of_captions_and_headers_are_called_in_braille() {
    let french = Forms::of("fr", CALLS);
    for words in ["Un tableau (note 1) de la ville (lien 1)", "Nom (note 2), Valeur (lien 2)"] {
        french.says_in_text(words);
    }
    // « Un tableau (note 1) de la ville (lien 1) », « Nom (note 2), Valeur (lien 2) ».
    french.says_in_braille("⠨⠥⠝⠀⠞⠁⠃⠇⠑⠁⠥⠀⠦⠝⠕⠞⠑⠀⠠⠡⠴⠀⠙⠑⠀⠇⠁⠀⠧⠊⠇⠇⠑⠀⠦⠇⠊⠑⠝⠀⠠⠡⠴");
    french.says_in_braille("⠨⠝⠕⠍⠀⠦⠝⠕⠞⠑⠀⠠⠣⠴⠂⠀⠨⠧⠁⠇⠑⠥⠗⠀⠦⠇⠊⠑⠝⠀⠠⠣⠴");
}

const CODE: &str = "```yaml
un:
    deux:   3

    trois: 4
```

On écrit `a   b`.";

#[test]
fn code_keeps_its_spaces_and_its_empty_lines() {
    for columns in ["", "text_columns = 40\n"] {
        let french = Forms::with(&format!("[forms]\n{columns}"), "fr", CODE);
        french.says_in_text("un:\n    deux:   3\n\n    trois: 4\n");
        french.says_in_text("On écrit a   b.");
    }
    let french = Forms::of("fr", CODE);
    let lines = french.braille.iter().skip_while(|line| *line != "⠥⠝⠒").take(4).map(|line| &**line);
    assert_eq!(lines.collect::<Vec<_>>(), ["⠥⠝⠒", "⠀⠀⠀⠀⠙⠑⠥⠭⠒⠀⠀⠀⠠⠩", "", "⠀⠀⠀⠀⠞⠗⠕⠊⠎⠒⠀⠠⠹"]);
    french.says_in_braille("⠁⠀⠀⠀⠃⠲");
}

#[test]
fn italic_and_bold_next_to_each_other_are_two_passages() {
    // UEB 9.2 to 9.4: a passage has three words or more, and its own sign at its end.
    let english = Forms::of("en", "*Emphasis here*, **strong words here**, *all that is so*, **and *all* of that**.");
    english.says_in_braille("⠨⠂⠠⠑⠍⠏⠓⠁⠎⠊⠎⠀⠨⠂⠓⠑⠗⠑⠂⠀⠘⠶⠎⠞⠗⠕⠝⠛⠀⠺⠕⠗⠙⠎⠀⠓⠑⠗⠑⠂⠘⠄⠀⠨⠶⠁⠇⠇");
    english.says_in_braille("⠎⠕⠂⠨⠄⠀⠘⠶⠁⠝⠙⠀⠨⠂⠁⠇⠇⠀⠕⠋⠀⠞⠓⠁⠞⠲⠘⠄");
    // UEB 9.8: of two that begin together, the first ends last.
    Forms::of("en", "***All of this*** and that.").says_in_braille("⠘⠶⠨⠶⠠⠁⠇⠇⠀⠕⠋⠀⠞⠓⠊⠎⠨⠄⠘⠄⠀⠁⠝⠙");
    let dutch =
        Forms::of("nl", "*Nadruk hier*, **sterk hier** en *vier woorden met nadruk*, **vier woorden heel sterk**.");
    dutch.says_in_braille("⠸⠨⠝⠁⠙⠗⠥⠅⠀⠸⠓⠊⠑⠗⠂⠀⠸⠎⠞⠑⠗⠅⠀⠸⠓⠊⠑⠗⠀⠑⠝");
    dutch.says_in_braille("⠸⠸⠧⠊⠑⠗⠀⠺⠕⠕⠗⠙⠑⠝⠀⠍⠑⠞⠀⠸⠝⠁⠙⠗⠥⠅⠂⠀⠸⠸⠧⠊⠑⠗");
}

#[test]
fn an_emoji_has_its_name_in_the_language_of_the_text() {
    let text = "Bravo ✅ ⚠️ 📞 et ❤️ !";
    // « Bravo bouton coché symbole d’avertissement combiné téléphonique et cœur rouge ! »
    let french = Forms::of("fr", text);
    french.says_in_braille("⠨⠃⠗⠁⠧⠕⠀⠃⠕⠥⠞⠕⠝⠀⠉⠕⠉⠓⠿⠀⠎⠽⠍⠃⠕⠇⠑⠀");
    french.says_in_braille("⠑⠞⠀⠉⠪⠥⠗⠀⠗⠕⠥⠛⠑⠖");
    // « Bravo knop voor vinkje waarschuwing telefoonhoorn »
    Forms::of("nl", text).says_in_braille("⠨⠃⠗⠁⠧⠕⠀⠅⠝⠕⠏⠀⠧⠕⠕⠗⠀⠧⠊⠝⠅⠚⠑⠀⠺⠁⠁⠗⠎⠉⠓⠥");
}

#[test]
fn a_list_of_contents_in_braille_keeps_the_language_of_passages() {
    let forms = Forms::of("fr", "## Ouvert [24 hours]{lang=en} par jour\n\nUne phrase.\n\n## La suite\n\nUne autre.");
    // Numbers begin with other signs in English (3456) and in French (6).
    let english = forms.braille.iter().filter(|line| line.contains("⠼⠃⠙⠀⠓⠕⠥⠗⠎")).count();
    assert_eq!(english, 2, "in the list and in the text:\n{}", forms.braille.join("\n"));
}
