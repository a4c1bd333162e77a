use super::*;

fn said(lang: &str, pairs: &[(&str, &str)]) {
    let lang = Lang::parse(lang).expect("a tag");
    for (written, expected) in pairs {
        assert_eq!(spoken(written, &lang, &[]), *expected, "{written}");
    }
}

#[test]
fn french_numbers_are_said_whole() {
    said(
        "fr",
        &[
            ("12\u{a0}345 habitants", "12345 habitants"),
            (
                "95 communes, 1 200 000 habitants et 650 km².",
                "95 communes, 1200000 habitants et 650 kilomètres carrés.",
            ),
            ("En 2024 300 personnes sont venues", "En 2024 300 personnes sont venues"),
            (
                "3 M€ et 1,5 Md€, soit 12 k€ par an",
                "3 millions d'euros et 1,5 milliard d'euros, soit 12 mille euros par an",
            ),
            ("50\u{202f}% des 45 € (30€)", "50 pour cent des 45 euros (30 euros)"),
            (
                "à 30 km/h, à 14h30, à 9 h, à 10:05",
                "à 30 kilomètres à l'heure, à 14 heures 30, à 9 heures, à 10 heures 05",
            ),
            (
                "le 03/02/2026, le 1/12/2025 et le 2026-07-14",
                "le 3 février 2026, le premier décembre 2025 et le 14 juillet 2026",
            ),
            ("Tél. 03 53 01 05 30.", "Téléphone 03, 53, 01, 05, 30."),
            ("2021–2026, 10–15, 2021-2026, 2024-12", "2021 à 2026, 10 à 15, 2021 à 2026, 2024-12"),
            (
                "-5 °C, -2, 24/7, 1/3 des voix, le 14/07",
                "moins 5 degrés, moins 2, 24 sur 7, 1 sur 3 des voix, le 14 juillet",
            ),
            (
                "2 000 €/an, 100 Mbit/s, 14h-16h, 8h30-12h, p. 12-15",
                "2000 euros par an, 100 mégabits par seconde, 14 heures à 16 heures, 8 heures 30 à 12 heures, page 12 à 15",
            ),
            (
                "24h/24 et 7j/7, 1 500/an, n°12, N°3",
                "24 heures sur 24 et 7 jours sur 7, 1500 par an, numéro 12, Numéro 3",
            ),
            ("+33 3 20 21 22 23, puis 5 < 6", "plus 33, 3, 20, 21, 22, 23, puis 5 inférieur à 6"),
            ("≥ 16 ans, ≥16 ans, +3 %, −5 °C", "au moins 16 ans, au moins 16 ans, plus 3 pour cent, moins 5 degrés"),
        ],
    );
}

#[test]
fn french_numerals_and_ranks_are_said_as_numbers() {
    said(
        "fr",
        &[
            ("au XXIe siècle, le XIXᵉ, François Ier", "au 21ème siècle, le 19ème, François premier"),
            ("le titre IV, l’article L.123 et la phase II", "le titre 4, l'article L.123 et la phase 2"),
            (
                "la 6e édition, le 1er mai, la 1re et la 2de fois",
                "la 6ème édition, le premier mai, la première et la seconde fois",
            ),
            ("l’art. L. 123-4, VI. et VII, taille XL, le CV", "l'article L. 123-4, 6. et 7, taille X L, le C V"),
            ("LE CODE DE LA ROUTE ET LA ZAC", "LE CODE DE LA ROUTE ET LA ZAC"),
            ("un CD, des mix, le DIM", "un C D, des mix, le DIM"),
            ("Ce que le Xe dit. Le Ve, De Me", "Ce que le 10ème dit. Le 5ème, De Me"),
        ],
    );
}

#[test]
fn french_short_words_are_said_in_full() {
    said(
        "fr",
        &[
            ("cf. l’art. 3, p. 12, n° 7, etc.", "voir l'article 3, page 12, numéro 7, et cetera."),
            ("Mme Durand & M. Petit", "madame Durand et monsieur Petit"),
            ("« Oui », dit-il « non » : (« peut-être »)", "«Oui», dit-il «non»: («peut-être»)"),
            ("le PLU, la ZAC, la SCDL, la DREAL et l’UE", "le P L U, la ZAC, la S C D L, la DREAL et l'U E"),
            (
                "écrire à participation@lille.fr ou www.lille.fr/agenda/",
                "écrire à participation arobase lille point fr ou www point lille point fr barre oblique agenda",
            ),
            ("https://www.demarches-lille.fr.", "www point demarches tiret lille point fr."),
            ("oui et/ou non, voirie/transports", "oui et, ou non, voirie, transports"),
            (
                "les habitant·es, un·e acteur·rice, les citoyen·ne·s, créatif·ve·s, tous·tes",
                "les habitants, habitantes, un, une acteur, actrice, les citoyens, citoyennes, créatifs, créatives, tous, toutes",
            ),
            ("Bravo 🎉 ! ✅ Fait → publié", "Bravo! Fait vers publié"),
        ],
    );
}

#[test]
fn english_and_dutch_have_their_own_words() {
    said(
        "en",
        &[
            (
                "12,345 people, €5, 30 km/h, i.e. 50%",
                "12345 people, 5 euros, 30 kilometres an hour, that is 50 percent",
            ),
            (
                "Part II of the 21st century, 2026-02-03, at 14:30",
                "Part 2 of the 21st century, 3 February 2026, at 14 30",
            ),
            ("I said no. No. 7 of the 1990s", "I said no. number 7 of the 1990s"),
            ("e-mail: a.b@example.org", "e-mail: a dot b at example dot org"),
        ],
    );
    said(
        "nl",
        &[
            (
                "bijv. art. 3, 1 200 m², d.w.z. 50 %",
                "bijvoorbeeld artikel 3, 1200 vierkante meter, dat wil zeggen 50 procent",
            ),
            (
                "€ 1.234.567,89 en -5 °C, om 14u30, 03-02-2026",
                "1234567,89 euro en min 5 graden, om 14 uur 30, 3 februari 2026",
            ),
            ("de 3e fase, 3/2/2026 om 14:30", "de 3e fase, 3 februari 2026 om 14 uur 30"),
        ],
    );
}

#[test]
fn the_lexicon_of_a_site_comes_first_and_stands_alone() {
    let fr = Lang::parse("fr").expect("a tag");
    let lexicon = [(Arc::from("MEL"), Arc::from("mel")), (Arc::from("Deûle"), Arc::from("deule"))];
    assert_eq!(
        spoken("La MEL, la CAMEL et l’Hem-MEL : Deûle.", &fr, &lexicon),
        "La mel, la CAMEL et l'Hem-mel: deule."
    );
}

#[test]
fn other_languages_are_left_to_their_engine() {
    said("ar", &[("ميثاق  المشاركة 12", "ميثاق المشاركة 12")]);
    said("de", &[("12 km ✅", "12 km")]);
}

#[test]
fn any_text_is_read_without_a_fall() {
    let fr = Lang::parse("fr").expect("a tag");
    for text in [
        "",
        " ",
        ".",
        "«",
        "'",
        "l'",
        "l’ ",
        "1",
        "1e",
        "e",
        "+",
        "€",
        "€€",
        "-",
        "--",
        "1/2/3",
        "00:00",
        "99h99",
        "·",
        "a·",
        "·a",
        "@",
        "a@b",
        "http://",
        "www.",
        "0",
        "1,",
        "…",
        "é·e·s·x",
        "1–",
        "–1",
        "12 345 678 901",
        "XIVe XIV e",
    ] {
        let read = spoken(text, &fr, &[]);
        assert!(!read.contains("  "), "{text:?}: {read:?}");
    }
}
