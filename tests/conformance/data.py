"""Reads every data file of a built site with libraries that did not write it. Prints what is wrong, a line each; fails if anything is."""

import json
import re
import sys
from pathlib import Path

import feedparser
import icalendar
from frictionless import Detector, Dialect, Resource, Schema, system
from frictionless.formats import CsvControl
from pyld import jsonld

SITE = Path(sys.argv[1])
FAULTS: list[str] = []
SEEN: dict[str, int] = {}


def fault(path: Path, what: object) -> None:
    FAULTS.append(f"{path.relative_to(SITE)}: {what}")


def files(pattern: str) -> list[Path]:
    found = sorted(SITE.rglob(pattern))
    SEEN[pattern] = len(found)
    return found


def tables() -> None:
    """Tables keep their dictionaries; the encoding is told, because it is promised and not guessed."""
    with system.use_context(trusted=True):
        for path in files("*.schema.json"):
            table = path.with_name(path.name.replace(".schema.json", ".csv"))
            check_table(table, Schema.from_descriptor(json.loads(path.read_text())), "utf-8-sig")


def check_table(table: Path, schema: Schema, encoding: str) -> None:
    dialect = Dialect(controls=[CsvControl(delimiter=",")])
    resource = Resource(
        path=str(table), schema=schema, encoding=encoding, dialect=dialect, detector=Detector(schema_sync=False)
    )
    report = resource.validate()
    for error in report.flatten(["rowNumber", "fieldName", "message"]):
        fault(table, error)
    if b"\n" in table.read_bytes().replace(b"\r\n", b"") and not has_breaks_in_cells(table, encoding):
        fault(table, "a line ends without CR")


def has_breaks_in_cells(table: Path, encoding: str) -> bool:
    import csv

    with table.open(encoding=encoding, newline="") as lines:
        return any("\n" in cell for row in csv.reader(lines) for cell in row)


# The columns of SCDL délibérations 2.1.5 (schema.data.gouv.fr), with what it requires of each.
SCDL = [
    ("COLL_NOM", "string", {"required": True}),
    ("COLL_SIRET", "string", {"required": True, "pattern": r"^\d{14}$"}),
    ("DELIB_ID", "string", {"required": True}),
    ("DELIB_DATE", "date", {"required": True}),
    ("DELIB_MATIERE_CODE", "string", {"required": True, "pattern": r"^\d\.\d{1,2}$"}),
    ("DELIB_MATIERE_NOM", "string", {"required": True}),
    ("DELIB_OBJET", "string", {"required": True}),
    ("BUDGET_ANNEE", "string", {"pattern": r"^[0-9]{4}(\/[0-9]{4})?$"}),
    ("BUDGET_NOM", "string", {}),
    ("PREF_ID", "string", {}),
    ("PREF_DATE", "date", {}),
    ("VOTE_EFFECTIF", "integer", {}),
    ("VOTE_REEL", "integer", {}),
    ("VOTE_POUR", "integer", {}),
    ("VOTE_CONTRE", "integer", {}),
    ("VOTE_ABSTENTION", "integer", {}),
    ("DELIB_URL", "string", {}),
]


def deliberations() -> None:
    fields = [{"name": name, "type": kind, "constraints": rules} for name, kind, rules in SCDL]
    with system.use_context(trusted=True):
        for path in files("deliberations-scdl*.csv"):
            check_table(path, Schema.from_descriptor({"fields": fields}), "utf-8")


def feeds() -> None:
    for path in files("feed.xml"):
        feed = feedparser.parse(path.read_bytes())
        if feed.bozo:
            fault(path, feed.bozo_exception)
        for name in ("id", "title", "updated"):
            if not feed.feed.get(name):
                fault(path, f"no {name}")
        for entry in feed.entries:
            if not (entry.get("id") and entry.get("title") and entry.get("updated_parsed") and entry.get("link")):
                fault(path, f"an entry lacks something: {entry.get('id')}")
    for path in files("feed.json"):
        feed = json.loads(path.read_text())
        if feed.get("version") != "https://jsonfeed.org/version/1.1" or not feed.get("title"):
            fault(path, "no version or no title")
        ids = [item.get("id") for item in feed["items"]]
        if len(set(ids)) != len(ids) or not all(ids):
            fault(path, "an id is missing or stands twice")
        for item in feed["items"]:
            if not (item.get("content_text") or item.get("content_html")):
                fault(path, f"{item['id']} has no content")
            for key in ("date_published", "date_modified"):
                if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", item[key]):
                    fault(path, f"{item['id']}: {key} is {item[key]}")


def calendars() -> None:
    for path in files("calendar.ics"):
        raw = path.read_bytes()
        if any(len(line) > 75 for line in raw.split(b"\r\n")) or b"\n" in raw.replace(b"\r\n", b""):
            fault(path, "a line is too long, or ends without CR")
        calendar = icalendar.Calendar.from_ical(raw)
        for component in calendar.walk():
            for name, error in component.errors:
                fault(path, f"{component.name}.{name}: {error}")
        zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
        for event in calendar.walk("VEVENT"):
            for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "URL"):
                if name not in event:
                    fault(path, f"an event has no {name}")
            zone = event["DTSTART"].params.get("TZID")
            if zone and zone not in zones:
                fault(path, f"no zone {zone}")
            if "DTEND" in event and event.decoded("DTEND") <= event.decoded("DTSTART"):
                fault(path, f"{event['UID']} ends before it begins")


def linked_data() -> None:
    for path in files("catalogue.jsonld"):
        # The context stands in the file: nothing is fetched.
        expanded = jsonld.expand(json.loads(path.read_text()))
        triples = jsonld.to_rdf(expanded)["@default"]
        kinds = [it["object"]["value"] for it in triples if it["predicate"]["value"].endswith("#type")]
        if kinds.count("http://www.w3.org/ns/dcat#Catalog") != 1 or "http://www.w3.org/ns/dcat#Distribution" not in kinds:
            fault(path, "no catalogue, or no file in it")
    pieces = 0
    for path in files("*.html"):
        for text in re.findall(r"<script type=\"?application/ld\+json\"?>(.*?)</script>", path.read_text(), re.DOTALL):
            pieces += 1
            try:
                data = json.loads(text)
            except ValueError as error:
                fault(path, error)
                continue
            if data.get("@context") != "https://schema.org":
                fault(path, "another context than schema.org")
    SEEN["pages with linked data"] = pieces


tables()
deliberations()
feeds()
calendars()
linked_data()
for what, count in SEEN.items():
    print(f"{count} {what}")
for line in FAULTS:
    print(line)
print(f"{len(FAULTS)} faults")
sys.exit(1 if FAULTS else 0)
