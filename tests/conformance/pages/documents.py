"""Documents of every kind in every state, each with a text of blocks from `blocks`."""

import json
from collections.abc import Iterator

from blocks import text_of
from words import LANGUAGES, Words

Document = tuple[str, dict[str, object], str]
DECISIONS = ["retenue", "retenue-modifiee", "retenue-partie", "a-l-etude", "deja-fait", "hors-competence", "refusee"]
PLACES = ["59350", "59512", "59599"]
CONTACT = "Service Participation, participation@example.org"
ACCESS = {"step_free": True, "hearing_loop": False, "sign_language": "on-request", "captions": True, "easy_read": True, "childcare": False, "note": "Il y a des chaises devant la porte."}
VENUE = {"name": "Maison des Voisins", "address": "8 rue du Modèle", "commune": "59350"}


class Maker:
    """Hands out numbers, so that no two documents say the same."""

    def __init__(self) -> None:
        self.number = 0

    def front(self, lang: str, **fields: object) -> dict[str, object]:
        self.number += 5
        words = Words(lang, self.number)
        return {"title": f"{words.title()}, {self.number // 5}", "summary": words.summary()} | {key: value for key, value in fields.items() if value is not None}

    def text(self, lang: str, path: str, parts: int, *, level: int = 2) -> str:
        self.number += 3
        return text_of(lang, self.number, "../" * path.count("/"), parts, level=level)

    def make(self, path: str, *, lang: str = "fr", parts: int = 4, text: str | None = None, **fields: object) -> Document:
        return path, self.front(lang, **fields), self.text(lang, path, parts) if text is None else text

    def translated(self, path: str, *, langs: list[str], parts: int = 4, text: str | None = None, words: tuple[str, ...] = (), **fields: object) -> Iterator[Document]:
        """A document with its translations, which repeat the texts only: those of the keys `words`."""
        yield self.make(path, parts=parts, text=text, **fields)
        for lang in langs:
            own = Words(lang, self.number + 2)
            yield self.make(path.replace(".md", f".{lang}.md"), lang=lang, parts=parts, of_version=1, **({"kind": fields["kind"]} if "kind" in fields else {}), **{key: own.title() for key in words})


def told(document: Document) -> str:
    _, fields, text = document
    return "---\n" + "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in fields.items()) + f"---\n\n{text}"


def charter(maker: Maker) -> Iterator[Document]:
    titles = {"fr": ["Écouter", "Dire", "Tenir"], "en": ["Listening", "Saying", "Keeping"], "nl": ["Luisteren", "Zeggen", "Houden"], "ar": ["الاستماع", "القول", "الوفاء"]}
    ids = ["ecouter", "dire", "tenir"]
    deliverables = ["contract", "opinion", "instruction", "response"]
    for lang in LANGUAGES:
        words = Words(lang, 3)
        path = "charte/index.md" if lang == "fr" else f"charte/index.{lang}.md"
        phases = [{"id": kind, "title": words.title()} | ({"deliverable": kind} if lang == "fr" else {}) for kind in deliverables]
        principles = [{"id": it, "title": title} for it, title in zip(ids, titles[lang])]
        parts = [f"## {title} {{#{it} .principle}}\n\n### {words.title()} {{#ecouter-{at}}}\n\n{words.sentence()}" for at, (it, title) in enumerate(zip(ids, titles[lang]), 1)]
        parts += [f"## {phase['title']} {{#{phase['id']} .phase}}\n\n{words.sentence()}" for phase in phases]
        facts: dict[str, object] = {"version": 1, "adopted_on": "2025-05-01", "adopted_by": "Conseil", "response_deadline": "4 mois", "decisions": "not-in-source"} if lang == "fr" else {"of_version": 1}
        fields = [words.title(), words.title()]
        yield maker.make(path, lang=lang, text="\n\n".join(parts) + "\n", **({"id": "charte"} if lang == "fr" else {}), principles=principles, phases=phases, fields=fields, **facts)


def opinion(maker: Maker, process: str, folder: str) -> Iterator[Document]:
    numbers = range(1, len(DECISIONS) + 1)
    parts, answers = [], []
    for number, decision in zip(numbers, DECISIONS):
        words = Words("fr", maker.number + number * 17)
        inner = maker.text("fr", f"{folder}/avis.md", 1, level=3).replace("[^", f"[^r{number}")
        minority = f"\n### Avis minoritaire\n\n{words.sentence()} {words.sentence()}\n" if number % 3 == 0 else ""
        parts.append(f"## {words.title()} {{ #R{number} .recommendation theme=dialogue support={number + 20}/40 }}\n\n{inner}{minority}")
        ground = {"refusee": " ground=technique", "a-l-etude": " until=2027-06-30"}.get(decision, "")
        reasons = " ".join(words.sentence() for _ in range(5))
        follow = f"\n### Suites\n\n- {words.phrase()} — service Voirie — 2027-06-30\n- {words.phrase()}, avec [l’action {number}](../../actions/{number}.md) — service Voirie — 2027-12\n" if number < 5 else ""
        reply = f"\n### Réplique\n\n{words.sentence()} {words.sentence()}\n" if number % 2 == 0 else ""
        answers.append(f"## {words.title()} {{ .answer to=R{number} decision={decision}{ground} }}\n\n### Motifs\n\n{reasons}\n{follow}{reply}")
    authors = {"citizens": 36, "associations": 4, "names": ["Les Amis des berges", "Roues et Rayons"]}
    yield maker.make(f"{folder}/avis.md", text="\n".join(["Nous sommes quarante.\n", *parts]), kind="opinion", process=process, authors=authors, delivered_on="2026-06-06")
    half = len(DECISIONS) // 2
    steps = [{"date": "2026-06-20", "title": Words("fr", maker.number).title(), "service": "voirie", "done_on": "2026-06-25", "recommendations": [f"R{number}" for number in numbers if number <= half]}, {"date": "2026-08-20", "title": Words("fr", maker.number + 4).title(), "service": "voirie", "done_on": "2026-08-25", "recommendations": [f"R{number}" for number in numbers if number > half]}]
    yield maker.make(f"{folder}/instruction.md", kind="instruction", process=process, lead="voirie", steps=steps)
    yield maker.make(f"{folder}/reponse.md", text="\n".join(["Voici nos réponses.\n", *answers]), kind="response", process=process, opinion=f"{process}/avis", decided_by="Le Conseil", decided_on="2026-09-15")


def process(maker: Maker, name: str, state: str) -> Iterator[Document]:
    folder = f"demarches/{name}"
    opens, closes = {"answered": ("2026-02-16", "2026-06-01"), "announced": ("2027-02-01", "2027-05-01")}.get(state, ("2026-10-12", "2027-01-31"))
    exceptions = {
        "suspended": {"kind": "suspended", "reason": Words("fr", maker.number).sentence(), "decided_on": "2026-11-10"},
        "abandoned": {"kind": "abandoned", "reason": Words("fr", maker.number).sentence(), "decided_on": "2026-11-12"},
        "extended": {"kind": "extended", "reason": Words("fr", maker.number).sentence(), "decided_on": "2026-11-14", "until": "2027-02-28"},
    }
    channels = [
        {"kind": "phone", "label": "Une personne qui vous écoute", "phone": "03 53 01 05 30", "hours": "Du lundi au vendredi, de 9 heures à 17 heures"},
        {"kind": "post", "label": "Un bulletin à renvoyer sans timbre", "address": "Service Participation, 1 place de l’Exemple, 59000 Lille"},
        {"kind": "online", "label": "Une page pour écrire, sans créer de compte", "url": f"https://plateforme.example.org/{name}"},
        {"kind": "email", "label": "Un message", "email": "participation@example.org"},
        {"kind": "in-person", "label": "Un agent au marché", "hours": "Le mardi matin"},
        {"kind": "box", "label": "Une boîte à la mairie", "note": Words("fr", maker.number + 3).sentence()},
    ]
    langs = ["en", "nl", "ar"] if state in ("answered", "open") else ["ar"] if state == "extended" else []
    yield from maker.translated(
        f"{folder}/index.md", langs=langs, words=("subject", "decision_at_stake", "decider"), example=True, version=1, charter="charte", regime="voluntary",
        subject="Ce que devient la place du Marché", decision_at_stake="Le plan de la place, et ce qui sera construit", decider="Le Conseil", level="concertation",
        opens_on=opens, closes_on=closes, channels=channels, communes=PLACES, themes=["dialogue"], audiences=["jeunes"], serves={"principles": ["ecouter"]}, contact=CONTACT,
        exception=exceptions.get(state), changes=[{"date": "2026-11-05", "kind": "major", "note": Words("fr", maker.number + 7).sentence()}] if state == "open" else None,
    )
    if state == "announced":
        return
    words = Words("fr", maker.number)
    signed = "2026-01-20" if state == "answered" else "2026-09-20"
    yield maker.make(
        f"{folder}/contrat.md", kind="contract", process=name, parties=[words.title(), words.title()], question="Quelle place voulons-nous pour ceux qui vivent ici ?",
        negotiable=[words.phrase(), words.phrase()], not_negotiable=[words.phrase()], timetable=[{"date": opens, "label": "La démarche ouvre"}, {"date": closes, "label": "La démarche se termine"}],
        means="Un budget de 48 000 euros et deux agents", commitment_to_reply={"text": "Chaque recommandation reçoit une réponse, avec ses motifs.", "within": "4 mois"}, signed_on=signed,
    )
    yield maker.make(f"{folder}/strategie.md", kind="strategy", process=name, methods=[words.phrase(), words.phrase()], recruitment=words.sentence(), audiences=[{"audience": "jeunes", "measures": [words.phrase(), words.phrase()]}])
    easy = "".join(f"## {title} {{#{anchor}}}\n\n{line}\n\n" for title, anchor, line in [("De quoi on parle ?", "sujet", "On parle de la place du Marché."), ("Comment répondre ?", "repondre", "Vous pouvez téléphoner au [03 53 01 05 30](tel:+33353010530).\n\n- une lettre\n- un message")])
    yield f"{folder}/index.falc.md", {"title": "La place du Marché", "summary": "La ville change la place du Marché. Vous pouvez donner votre avis.", "of_version": 1, "validated_by": "Le groupe Lire ensemble", "validated_on": "2026-11-20"}, easy
    for number, (day, mode, exception) in enumerate(
        [
            ("2026-03-07", "in-person", {"kind": "moved", "reason": words.sentence(), "decided_on": "2026-03-05", "starts_at": "2026-03-14 10:00", "ends_at": "2026-03-14 12:00"}),
            ("2026-04-08", "hybrid", None),
        ]
        if state == "answered"
        else [("2026-11-28", "in-person", {"kind": "cancelled", "reason": words.sentence(), "decided_on": "2026-11-18"}), ("2026-12-03", "online", None), ("2026-12-10", "phone", None)]
    ):
        minutes = "" if state != "answered" else f"\n\n## Compte rendu {{.minutes}}\n\n{words.sentence()}\n"
        path = f"{folder}/evenements/rencontre-{number}.md"
        yield maker.make(
            path, kind="event", process=name, text=maker.text("fr", path, 3).rstrip() + minutes, starts_at=f"{day} 10:00", ends_at=f"{day} 12:00", mode=mode,
            venue=VENUE if mode in ("in-person", "hybrid") else None, url="https://plateforme.example.org/soir" if mode != "in-person" else None, access="not-in-source" if number == 2 else ACCESS, exception=exception,
        )
    if state != "answered":
        return
    period = {"from": "2026-02-16", "to": "2026-05-15"}
    for number, channel in enumerate(["post", "online"]):
        yield maker.make(f"{folder}/contribution-{number}.md", kind="contribution", process=name, period=period, channel=channel, authors={"citizens": 88, "associations": 8}, received=96, counting=words.sentence())
    yield maker.make(f"{folder}/synthese.md", kind="synthesis", process=name, contributions=[f"{name}/contribution-{number}" for number in (0, 1)], method=words.sentence(), received=192, period=period)
    yield from opinion(maker, name, folder)
    figures = [
        {"label": "Personnes venues", "value": 50, "unit": "présences", "method": words.sentence(), "parts": [{"label": "Au marché", "value": 30}, {"label": "À l’école", "value": 20}]},
        {"label": "Contributions", "value": 192, "unit": "contributions", "method": words.sentence()},
    ]
    yield maker.make(f"{folder}/bilan.md", kind="report", process=name, period={"from": "2026-02-16", "to": "2026-09-15"}, figures=figures, who_was_missing=words.sentence(), lessons=[{"text": words.sentence(), "action": "action/1"}, {"text": words.sentence(), "why_not": words.sentence()}])
    yield maker.make(
        f"{folder}/enquete.md", kind="survey", process=name, fieldwork={"from": "2026-03-16", "to": "2026-04-03"}, mode="Entretien debout", population=words.phrase(), sample={"size": 412, "method": words.sentence()},
        questions=[{"id": "q1", "wording": "Que viendriez-vous faire ici ?", "results": "q1.csv"}], questionnaire="questionnaire.txt", limits=words.sentence(),
    )
    projects = [
        {"id": "four", "title": words.title(), "amount": 38000, "feasible": True, "votes": 418, "stage": "won", "due": "2027-09"},
        {"id": "scene", "title": words.title(), "amount": 28000, "feasible": True, "votes": 301, "stage": "under-way", "due": "2027-10"},
        {"id": "bac", "title": words.title(), "amount": 52000, "feasible": False, "reason": words.sentence(), "stage": "infeasible"},
    ]
    yield maker.make(f"{folder}/budget.md", kind="budget", process=name, envelope=120000, projects=projects)


def action(maker: Maker, number: int) -> Document:
    words = Words("fr", maker.number)
    reached = {"label": words.title(), "due": "2026-09-30", "reached_on": "2026-09-20", "evidence": "news/nouvelle-1"}
    waiting = {"label": words.title(), "due": "2027-06-30"}
    values = [{"date": "2026-10-02", "value": 3}, {"date": "2026-11-16", "value": 8}]
    kind = number % 5
    milestones: object = "not-in-source" if kind == 0 else [reached] if kind == 1 else [reached, waiting] if kind == 2 else [waiting]
    exception = {"kind": "postponed" if number % 2 else "abandoned", "reason": words.sentence(), "decided_on": "2026-10-20"} if kind == 3 else None
    return maker.make(
        f"actions/{number}.md", number=number, objective=f"objectif-{number % 3}", owner="Service Voirie", deadline="2027-12-31" if number % 2 else "continuous", milestones=milestones, exception=exception,
        indicators=[{"label": words.title(), "unit": "bancs", "baseline": 0, "target": 24, "values": values}] if kind else "not-in-source", updates=[{"date": "2026-11-16", "note": words.sentence()}], serves={"principles": ["tenir", "dire"]},
        communes=PLACES[:1], themes=["dialogue"],
    )


def small(maker: Maker) -> Iterator[Document]:
    words = Words("fr", 11)
    for name in ["voirie", "nature"]:
        yield maker.make(f"services/{name}.md", contact=f"Service {name.capitalize()}, {name}@example.org", phone="03 53 01 30 30", address="1 place de l’Exemple, 59000 Lille")
    for name, title in [("dialogue", "Dialogue"), ("nature", "Nature")]:
        yield maker.make(f"themes/{name}.md", parts=2)
    yield maker.make("publics/jeunes.md", parts=2)
    yield maker.make("publics/aines.md", parts=2)
    for insee in PLACES:
        path, fields, text = maker.make(f"communes/c{insee}.md", insee=insee, member_from="2020-01-01", parts=1)
        yield path, {"title": {"59350": "Lille", "59512": "Roubaix", "59599": "Tourcoing"}[insee]} | {key: value for key, value in fields.items() if key not in ("title", "summary")}, text
    yield maker.make("instances/atelier.md", remit=words.sentence(), since="2021", composition=words.sentence())
    yield maker.make("reseau/berges.md", organisation="Les Amis des berges, association", since="2024-04", brings=words.phrase())
    yield maker.make("outils/balade.md", steps=[{"title": words.title(), "text": words.sentence()} for _ in range(4)], adaptations=[{"audience": "jeunes", "text": words.sentence()}])
    for number, votes in enumerate([{"members": 60, "present": 52, "for": 47, "against": 3, "abstention": 2}, "not-in-source"]):
        yield maker.make(f"deliberations/vote-{number}.md", number=f"2026-EX-{number}", date="2026-10-02", subject=words.phrase(), matter={"code": "8.8", "name": "Environnement"}, votes=votes)
    for number in range(1, 9):
        document = maker.make(f"glossaire/mot-{number}.md", definition=words.sentence().lower().capitalize(), see_also=[f"mot-{number % 8 + 1}"], parts=1)
        yield document[0], {key: value for key, value in document[1].items() if key != "summary"}, document[2]
    for number in range(1, 13):
        langs = LANGUAGES[1:] if number % 4 == 1 else []
        yield from maker.translated(f"actualites/nouvelle-{number}.md", langs=langs, parts=5, date=f"2026-09-{number:02}", about=["action/1", "process/place"])


def pages(maker: Maker, blocks: int) -> Iterator[Document]:
    for legal in ["mentions-legales", "donnees-personnelles", "schema-pluriannuel", "ecoconception", "contact"]:
        yield maker.make(f"{legal}.md", legal=legal, parts=2, to_complete=[Words("fr", maker.number).title()])
    yield from maker.translated("accessibilite.md", langs=["en", "nl"], legal="accessibilite", parts=1)
    yield from maker.translated("plan-du-site.md", langs=LANGUAGES[1:], legal="plan-du-site", parts=1)
    for folder, kind in [("demarches", "process"), ("actualites", "news"), ("glossaire", "term"), ("communes", "commune"), ("themes", "theme"), ("publics", "audience"), ("services", "service"), ("instances", "body"), ("outils", "toolkit"), ("reseau", "member"), ("deliberations", "deliberation")]:
        langs = LANGUAGES[1:] if kind in ("process", "news", "term") else []
        yield from maker.translated(f"{folder}/index.md", langs=langs, kind="page", lists=kind, parts=1)
    for shows in ["calendar", "changes", "compliance", "data", "rules", "criteria"]:
        yield from maker.translated(f"montre-{shows}.md", langs=["en"] if shows in ("rules", "criteria") else ["en", "ar"], shows=shows, parts=1)
    for number in range(blocks):
        langs = LANGUAGES[1:] if number % 2 else []
        yield from maker.translated(f"ecrits/page-{number}.md", langs=langs, kind="page", parts=9, attachments=ATTACHMENTS if number == 0 else None, withdrawal={"date": "2026-05-01", "reason": "Elle est remplacée.", "replaced_by": "page/ecrits/page-0"} if number == 3 else None)


ATTACHMENTS = [
    {"file": "plan.pdf", "title": "Le plan de la place", "lang": "fr", "accessible": False, "alternative": "Par téléphone au 03 53 01 05 30, sous cinq jours"},
    {"file": "comptes.csv", "title": "The accounts", "lang": "en", "accessible": True},
]


def every(blocks: int) -> Iterator[Document]:
    maker = Maker()
    yield from maker.translated("index.md", langs=LANGUAGES[1:], parts=3)
    yield from charter(maker)
    axes = [{"id": f"axe-{axis}", "title": Words("fr", axis * 9).title(), "objectives": [{"id": f"objectif-{axis}", "title": Words("fr", axis * 9 + 1).title(), "actions": [number for number in range(1, 11) if number % 3 == axis]}]} for axis in range(3)]
    yield maker.make("plan/index.md", charter="charte", period={"from": "2026-01", "to": "2028-12"}, axes=axes)
    for number in range(1, 11):
        yield action(maker, number)
    for name, state in [("place", "answered"), ("quai", "open"), ("parc", "announced"), ("pont", "suspended"), ("tour", "abandoned"), ("bus", "extended")]:
        yield from process(maker, name, state)
    yield from small(maker)
    yield from pages(maker, blocks)
