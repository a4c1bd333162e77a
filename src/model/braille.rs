//! The braille codes that Parvis does not transcribe itself: which table of liblouis has the code of a language.

/// How much of a text a code writes out.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Grade {
    /// Words and groups of letters have short forms: French « abrégé », English grade 2.
    Contracted,
    /// Every letter is written: French « intégral », English grade 1.
    Uncontracted,
}

impl Grade {
    /// Every grade by its name in `site.toml` and in messages.
    pub const NAMES: &[&str] = &["contracted", "uncontracted"];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Grade::Contracted => Grade::NAMES[0],
            Grade::Uncontracted => Grade::NAMES[1],
        }
    }

    /// The grade of a name.
    pub fn parse(name: &str) -> Option<Grade> {
        [Grade::Contracted, Grade::Uncontracted].into_iter().find(|grade| grade.name() == name)
    }
}

/// A table of liblouis.
#[derive(PartialEq, Eq, Debug)]
pub struct Table {
    /// The primary language.
    pub lang: &'static str,
    /// The grade of its code.
    pub grade: Grade,
    /// The file, as liblouis installs it.
    pub file: &'static str,
}

/// The tables that are used: codes of six dots.
pub const TABLES: &[Table] = &[
    Table { lang: "ar", grade: Grade::Uncontracted, file: "ar-ar-g1.utb" },
    Table { lang: "de", grade: Grade::Contracted, file: "de-g2.ctb" },
    Table { lang: "de", grade: Grade::Uncontracted, file: "de-g0.utb" },
    Table { lang: "en", grade: Grade::Contracted, file: "en-ueb-g2.ctb" },
    Table { lang: "es", grade: Grade::Uncontracted, file: "es-g1.ctb" },
    Table { lang: "fr", grade: Grade::Contracted, file: "fr-bfu-g2.ctb" },
    Table { lang: "it", grade: Grade::Uncontracted, file: "it-it-comp6.utb" },
    Table { lang: "pt", grade: Grade::Contracted, file: "pt-pt-g2.ctb" },
    Table { lang: "pt", grade: Grade::Uncontracted, file: "pt-pt-g1.utb" },
];

impl Table {
    /// The table of a language and a grade.
    pub fn of(lang: &str, grade: Grade) -> Option<&'static Table> {
        TABLES.iter().find(|table| table.lang == lang && table.grade == grade)
    }
}
