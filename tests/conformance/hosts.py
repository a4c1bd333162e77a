"""Asks real servers about a site that `parvis publish` put online. What is to be said comes from hosts/table.json, which the program writes
from the same table as the settings, and from the files themselves.
Usage: hosts.py PROGRAM"""

import base64
import gzip
import hashlib
import http.client
import json
import os
import random
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

THEME = Path(__file__).resolve().parents[2] / "themes/parvis"

SITE = """format = 1
base_url = "https://ville.example{base}"
date = 2026-11-23
languages = ["fr", "en"]
{colors}
[text.fr]
title = "Participer"
organisation = "Ville"
tagline = "La participation dans la ville, en clair."
[text.en]
title = "Take part"
organisation = "City"
tagline = "Participation in the city, in plain words."
[forms.kinds]
news = ["single-file", "text"]
[publish]
hsts_days = 30
"""

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>Un carré</title><path d="M0 0h9v9H0z"/></svg>'

PAGES = {
    "index.md": "title: Accueil\nsummary: La participation dans notre ville, expliquée en quelques mots simples.",
    "index.en.md": "title: Home\nsummary: Participation in our city, explained in a few simple words.",
    "mentions-legales.en.md": "title: Legal notice\nsummary: Who publishes this site, and how to reach us by post or by mail.",
    "donnees-personnelles.en.md": "title: Personal data\nsummary: What we do with your data, and which rights you have here.",
    "accessibilite.en.md": "title: Accessibility\nsummary: How accessible this site is, and how to tell us of an obstacle.",
    "plan-du-site.en.md": "title: Site map\nsummary: All pages of this site, each of them once, in its place.",
    "hors-ligne.md": "title: Lire sans connexion\nshows: offline\nsummary: Garder des pages de ce site sur votre appareil, et les effacer.",
    "bancs.md": "title: Les bancs\naliases: [/sieges/, /Vieux/banc.bois/]\n"
    "summary: Où sont les bancs de la ville, et lesquels ont un dossier.",
    "actualites/banc.md": "title: Un banc de plus\ndate: 2026-11-02\nabout: [page/bancs]\nsummary: La ville pose un banc de plus devant la mairie, en novembre.",
    "plan-du-site.md": "title: Plan du site\nlegal: plan-du-site\nsummary: Toutes les pages de ce site, chacune une fois, à sa place.",
    "mentions-legales.md": "title: Mentions légales\nlegal: mentions-legales\nsummary: Qui publie ce site, et comment nous joindre.",
    "donnees-personnelles.md": "title: Données personnelles\nlegal: donnees-personnelles\n"
    "summary: Ce que nous faisons de vos données, et vos droits.",
    "accessibilite.md": "title: Accessibilité\nlegal: accessibilite\n"
    "summary: L’état de l’accessibilité de ce site, et comment signaler un obstacle.",
}

# What browsers say that know dictionaries, and what is no name of one.
BROWSER = "gzip, deflate, br, zstd, dcb, dcz"
MALFORMED = ["", ":", "::", ":!:", "abc", ':"$parvis_form":', ":../../release.json:", "{path}", "%00", ":" + "A" * 5000 + ":"]

TEXT = "Le dessin : ![Un carré](carre.svg), [à prendre](carre.svg). Les [comptes](comptes.csv), les [relevés](releves.br.csv), les [notes](notes.var.csv), [la liste](50%25,%20liste%20%232.csv), la [vieille liste](vieux.csv), [en XML](vieux.xml), et [tout ensemble](tout.gz), [en capitales](TOUT.ZST).\n\n" + "Trois bancs. " * 90 + "\n"


def project(folder, base, colors=""):
    content = folder / "content"
    content.mkdir(parents=True, exist_ok=True)
    (folder / "site.toml").write_text(SITE.format(base=base, colors=colors))
    for name, head in PAGES.items():
        text = TEXT if name == "bancs.md" else "Accessibilité : non conforme\n" if name == "index.md" else "Un texte.\n"
        (content / name).parent.mkdir(exist_ok=True)
        (content / name).write_text(f"---\n{head}\n---\n{text}")
    # A sheet that asks for a file of its own stays one; else each page holds the rules that it uses.
    if base != "/":
        theme = folder / "themes/parvis"
        theme.mkdir(parents=True, exist_ok=True)
        (theme / "parvis.css").write_text((THEME / "parvis.css").read_text() + ".masque{mask:url(masque.svg)}\n")
    (content / "carre.svg").write_text(DRAWING)
    (content / "comptes.csv").write_text("Banc;Dossier\n" + "Mairie;oui\n" * 90)
    # What Apache reads a coding or a handler in, and signs that addresses encode.
    # What older programs write.
    (content / "vieux.csv").write_bytes("Déjà;passé\n".encode("windows-1252") * 90)
    (content / "vieux.xml").write_bytes('<?xml version="1.0" encoding="ISO-8859-1"?><a>déjà</a>'.encode("latin-1"))
    for name in ("releves.br.csv", "notes.var.csv", "50%, liste #2.csv"):
        (content / name).write_text("Banc;Dossier\n" + "École;non\n" * 90)
    # The name of a file that changed in its capitals only.
    (content / "releves.br.csv.yaml").write_text("aliases: [/Releves.BR.csv]\n")
    (content / "comptes.csv.yaml").write_text("aliases: [/anciens-comptes.csv]\n")
    (content / "retire.csv.yaml").write_text("withdrawn_on: 2026-03-01\n")
    (content / "TOUT.ZST").write_bytes(b"tout")
    (content / "tout.gz.yaml").write_text("aliases: [/vieux.gz]\n")
    (content / "tout.gz").write_bytes(gzip.compress(b"tout", mtime=0))


def publish(parvis, folder, target):
    command = [parvis, "--lang", "en", "--root", str(folder), "publish", str(target)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def nginx(work, hosts, port):
    modules = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"
    (work / "nginx.conf").write_text(
        f"load_module {modules};\npid {work}/nginx.pid;\nerror_log {work}/nginx.log;\ndaemon off;\nuser root;\n"
        "events {}\nhttp {\n  include /etc/nginx/mime.types;\n  gzip on;\n  access_log off;\n"
        f"  server {{\n    listen 127.0.0.1:{port};\n    include {hosts}/nginx.conf;\n    include {hosts}/nginx-brotli.conf;\n  }}\n}}\n"
    )
    return ["nginx", "-p", str(work), "-e", f"{work}/nginx.log", "-c", f"{work}/nginx.conf"], {"br", "gzip"}


def caddy(work, hosts, port):
    (work / "Caddyfile").write_text(
        f"{{\n\tadmin off\n\tauto_https off\n}}\nhttp://127.0.0.1:{port} {{\n\timport {hosts}/Caddyfile\n}}\n"
    )
    return ["caddy", "run", "--config", f"{work}/Caddyfile", "--adapter", "caddyfile"], {"br", "zstd", "gzip"}


def apache(work, hosts, port):
    modules = ["mpm_event", "authz_core", "headers", "rewrite", "mime", "dir", "alias", "setenvif"]
    loads = "".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n" for name in modules)
    (work / "apache.conf").write_text(
        f"ServerRoot {work}\nPidFile {work}/apache.pid\nErrorLog {work}/apache.log\nServerName 127.0.0.1\n{loads}"
        f"TypesConfig /dev/null\nAddHandler type-map var\nAddLanguage fr .fr\nAddType application/x-gzip .gz\nListen 127.0.0.1:{port}\n<VirtualHost *:{port}>\n  Include {hosts}/apache.conf\n</VirtualHost>\n"
    )
    return ["apache2", "-X", "-f", f"{work}/apache.conf"], {"br", "zstd", "gzip"}


class Server:
    def __init__(self, name, port, codings, base, site, table):
        self.name, self.port, self.codings = name, port, codings
        self.base, self.site, self.table = base, site, table
        self.faults, self.asked = [], 0

    def ask(self, path, codings="", method="GET", headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.putrequest(method, path, skip_accept_encoding=True)
        if codings:
            connection.putheader("Accept-Encoding", codings)
        for name, value in (headers or {}).items():
            connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        self.asked += 1
        return answer.status, answer.headers, body

    def check(self, holds, path, what):
        if not holds:
            self.faults.append(f"{self.name} {path}: {what}")

    def says(self, path, headers, name, expected):
        found = headers.get_all(name) or []
        self.check(found == ([expected] if expected else []), path, f"{name} is {found}, not {expected}")

    def common(self, path, headers, file):
        for name, value in self.table["headers"].items():
            self.says(path, headers, name, value)
        kept = self.table["cache"]["immutable" if file in self.table["immutable"] else "others"]
        self.says(path, headers, "Cache-Control", kept)
        policy = self.table["policies"].get(file)
        policy = policy or (self.table["svg_policy"] if file.endswith(".svg") else self.table["policy"])
        self.says(path, headers, "Content-Security-Policy", policy)
        ending = file.rsplit(".", 1)[-1]
        self.says(path, headers, "Access-Control-Allow-Origin", "*" if ending in self.table["shared"] else None)
        feeds = {"feed.xml": "application/atom+xml; charset=utf-8", "feed.json": "application/feed+json"}
        kind = feeds.get(file.rsplit("/", 1)[-1]) or self.table["others"].get(file) or self.table["types"][ending.lower()]
        self.says(path, headers, "Content-Type", kind)

    def file(self, file):
        """A file at its address, plain and in every coding."""
        path = quote(file.removesuffix("index.html") if file.endswith("/index.html") else file)
        plain = (self.site / file[1:]).read_bytes()
        for coding, ending in (("", ""), ("br", ".br"), ("zstd", ".zst"), ("gzip", ".gz")):
            packed = self.site / f"{file[1:]}{ending}"
            # A server that does not know a coding, or has no such file, sends the plain one.
            is_packed = coding in self.codings and packed.exists() and coding
            status, headers, body = self.ask(path, coding)
            self.check(status == 200, path, f"status {status} for {coding or 'plain'}")
            self.says(path, headers, "Content-Encoding", coding if is_packed else None)
            self.check(body == (packed.read_bytes() if is_packed else plain), path, f"other bytes for {coding or 'plain'}")
            self.common(path, headers, file)
            if any((self.site / f"{file[1:]}{ending}").exists() for ending in (".br", ".gz")):
                vary = ", ".join(headers.get_all("Vary") or []).lower()
                self.check("accept-encoding" in vary, path, f"Vary is “{vary}” for {coding or 'plain'}")
        status, headers, _ = self.ask(path)
        tag = headers.get("ETag")
        self.check(tag is not None, path, "no ETag")
        status, headers, body = self.ask(path, headers={"If-None-Match": tag or ""})
        self.check(status == 304 and not body, path, f"status {status} for what did not change")

    def codings_in_words(self):
        """Several codings, one refused, and an answer without its body."""
        path = self.base
        for asked, expected in (
            ("gzip, deflate, br, zstd", "br"),
            ("gzip, deflate", "gzip"),
            ("br;q=0, gzip", "gzip"),
            ("gzip;q=0", None),
            ("identity", None),
        ):
            if self.name == "caddy" and "q=0" in asked:
                continue
            status, headers, _ = self.ask(path, asked)
            # nginx has no Zstandard, and all prefer Brotli: the smallest.
            self.says(f"{path} ({asked})", headers, "Content-Encoding", expected)
        status, headers, body = self.ask(path, "br", method="HEAD")
        self.check(status == 200 and not body and headers.get("Content-Encoding") == "br", path, "HEAD")

    def methods(self):
        """Files are read, and nothing else is done with them."""
        for method in ("POST", "PUT", "DELETE", "PATCH"):
            for path in (self.base, f"{self.base}bancs/", f"{self.base}comptes.csv"):
                status, _, body = self.ask(path, method=method, headers={"Content-Length": "0"})
                self.check(status in (403, 405) and b"Trois bancs" not in body, path, f"{method} is answered with {status}")

    def place(self, headers):
        """Where it leads, from the root: before a server may stand one that encrypts. Apache always names itself, as its ServerName says."""
        place = headers.get("Location", "")
        return place.removeprefix(f"http://127.0.0.1:{self.port}") if self.name == "apache" else place

    def redirect(self, path, to):
        status, headers, _ = self.ask(path)
        place = self.place(headers)
        self.check(status == 301 and place == to, path, f"{status} to “{place}”, not 301 to “{to}”")
        self.says(path, headers, "X-Content-Type-Options", "nosniff")

    def redirects(self):
        for path, to in self.table["redirects"].items():
            self.redirect(path, to)
            if path.endswith("/"):
                self.redirect(path.rstrip("/"), to)
        below, root = self.table["root_language"]
        self.redirect(below, root)
        self.redirect(f"{below}bancs/", f"{root}bancs/")
        self.redirect(f"{below}bancs/?q=a%26b", f"{root}bancs/?q=a%26b")
        # A way to another host, and signs that mean something else once they are decoded.
        for way in ("%5Cevil.example/", "\\evil.example/", "/evil.example/", "%2Fevil.example/", "a%5Cb", "a%23b", "%3Fa", "a%0d%0aX-Bad:%201"):
            status, headers, _ = self.ask(f"{below}{way}")
            place = headers.get("Location", "")
            self.check(status in (400, 403, 404) or (status == 301 and place.endswith(f"{root}evil.example/")), f"{below}{way}", f"{status} to “{place}”")
            self.check("\\" not in place and "//evil" not in place and "X-Bad" not in headers, f"{below}{way}", f"{status} to “{place}”")
        if self.base != "/":
            status, headers, _ = self.ask(self.base.rstrip("/"))
            place = headers.get("Location", "").removeprefix(f"http://127.0.0.1:{self.port}")
            self.check(status in (301, 308) and place == self.base, self.base.rstrip("/"), f"{status} to “{place}”")
        status, headers, _ = self.ask(f"{self.base}bancs")
        place = self.place(headers)
        self.check(status in (301, 308) and place == f"{self.base}bancs/", "bancs", f"{status} to “{place}”")

    def nothing(self):
        """What is not there is said with the page for it; what is beside the site is not there."""
        page = self.table["not_found"]
        text = (self.site / page[1:]).read_bytes()
        hidden = ["index.html.br", "bancs/index.html.gz", "comptes.csv.zst", "hosts/nginx.conf", "release.json", ".parvis"]
        ways = ["../release.json", "..%2frelease.json", "%2e%2e/%2e%2e/release.json", "bancs/..%2f..%2f..%2frelease.json",
                "..%5crelease.json", "....//release.json", "%c0%ae%c0%ae/release.json", "bancs/%00"]
        for path in [f"{self.base}{name}" for name in ["rien/", "rien.html", "rien.css", "bancs/rien", "donnees/"] + hidden]:
            # No part of it, and whatever state of it is known.
            part = {"Range": "bytes=0-3", "If-Modified-Since": "Wed, 01 Jan 2098 00:00:00 GMT"} if path.endswith(("rien/", "rien.css")) else None
            status, headers, body = self.ask(path, headers=part)
            self.check(status == 404, path, f"status {status}, not 404")
            self.check(body == text, path, "not the page of what is not there")
            self.common(path, headers, page)
        page = self.table["gone_page"]
        text = (self.site / page[1:]).read_bytes()
        for path in [f"{self.base}retire.csv"]:
            status, headers, body = self.ask(path)
            self.check(path in self.table["gone"] and status == 410, path, f"status {status}, not 410")
            self.check(body == text, path, "not the page of what was withdrawn")
            self.common(path, headers, page)
        for path in ["/_headers", "/_redirects"]:
            status, _, body = self.ask(path)
            # Below a path they stand outside of what is ours, where Caddy answers with nothing.
            self.check(status == 404 or not body, path, f"status {status}, not 404")
        for way in ways:
            path = f"{self.base}{way}"
            status, _, body = self.ask(path)
            self.check(status >= 300 or not body, path, f"status {status}")
            self.check(b'"follows"' not in body, path, "a file beside the site is sent")

    def offered(self, page):
        """The dictionary of a page: that of the nearest folder."""
        known = [it for it in self.table["dictionaries"].values() if page.startswith(it["below"])]
        return max(known, key=lambda it: len(it["below"]), default=None)

    def with_dictionary(self, page, path, address, told):
        """A page for a browser that has its dictionary."""
        plain = (self.site / page[1:]).read_bytes()
        held = {"Available-Dictionary": told["announced"]}
        for codings, coding in ((BROWSER, "dcb"), ("dcb", "dcb"), ("dcz", "dcz"), ("gzip;q=0.5, DCZ;q=1.0", "dcz"), ("dcb;q=0, dcz;q=0.1", "dcz")):
            packed = self.site / f"{page[1:]}.{told['endings'][coding]}"
            status, headers, body = self.ask(path, codings, headers=held)
            self.check(status == 200 and body == packed.read_bytes(), path, f"status {status}, other bytes for {codings}")
            self.says(path, headers, "Content-Encoding", coding)
            self.says(path, headers, "Link", None)
            self.common(path, headers, page)
            vary = ", ".join(headers.get_all("Vary") or []).lower()
            self.check("accept-encoding" in vary and "available-dictionary" in vary, path, f"Vary is “{vary}” for {coding}")
            digest = base64.b64decode(told["announced"].strip(":"))
            magic = {"dcb": b"\xffDCB", "dcz": b"\x5e\x2a\x4d\x18\x20\0\0\0"}[coding]
            self.check(body.startswith(magic + digest), path, f"not the head of {coding}")
            if coding == "dcz":
                command = ["zstd", "-d", "-c", "-q", "-D", str(self.site / address[1:])]
                self.check(subprocess.run(command, input=body, capture_output=True).stdout == plain, path, "another page with zstd")
        packed_page = (self.site / f"{page[1:]}.{told['endings']['dcb']}").read_bytes()
        status, headers, body = self.ask(path, BROWSER, headers={**held, "If-None-Match": self.ask(path, BROWSER, headers=held)[1]["ETag"]})
        self.check(status == 304 and not body, path, f"status {status} for what did not change")
        status, headers, body = self.ask(path, BROWSER, method="HEAD", headers=held)
        self.check(status == 200 and not body and headers.get("Content-Encoding") == "dcb", path, "HEAD with a dictionary")
        status, headers, body = self.ask(path, BROWSER, headers={**held, "Range": "bytes=9999999-"})
        # No part is asked for that there is not: an error is no page, and is not called one; the whole is right as well.
        is_whole = status == 200 and headers.get("Content-Encoding") == "dcb" and body == packed_page
        self.check(is_whole or (status == 416 and not headers.get("Content-Encoding")), path, f"{status} past the end")
        status, headers, body = self.ask(f"{path}rien/", BROWSER, headers=held)
        known = [(self.site / f"{self.table['not_found'][1:]}{end}").read_bytes() for end in ("", ".br", ".gz", ".zst")]
        self.check(status == 404 and body in known and headers.get("Content-Encoding") != "dcb", f"{path}rien/", f"status {status}, or other bytes")

    def without_dictionary(self, page, path, told):
        """The same page for all others: a dictionary that nobody knows, or that of other pages, no dictionary, no coding for it."""
        others = [it["announced"] for it in self.table["dictionaries"].values() if it is not told]
        unknown = ":" + base64.b64encode(hashlib.sha256(b"another").digest()).decode() + ":"
        longer = [told["announced"] + told["announced"], told["announced"][1:], told["announced"].lower(), told["announced"].replace("=", "")]
        asked = [(BROWSER, name) for name in [unknown, *others, *longer, *MALFORMED]]
        asked += [(codings, told["announced"]) for codings in ("gzip, deflate, br, zstd", "br, dcb;q=0", "br, xdcb, dcbx", "")]
        for codings, name in asked:
            status, headers, body = self.ask(path, codings, headers={"Available-Dictionary": name})
            packed = self.site / f"{page[1:]}.br" if "br" in codings else self.site / page[1:]
            what = f"{codings} with {name[:50]}"
            if len(name) > 4096 and status == 400:
                continue
            self.check(status == 200 and body == packed.read_bytes(), path, f"status {status}, or other bytes for {what}")
            self.says(path, headers, "Content-Encoding", "br" if "br" in codings else None)
            self.says(path, headers, "Link", None if name == told["announced"] else told["link"])
        status, headers, body = self.ask(path, BROWSER, headers={"Save-Data": "on"})
        self.says(path, headers, "Link", None)

    def dictionaries(self):
        """Who has a dictionary gets what is written with it; all others get what they always got."""
        known = self.table["dictionaries"]
        self.check(len(known) == 2, self.base, f"{len(known)} dictionaries, not one for each language")
        for address, told in known.items():
            status, headers, body = self.ask(address)
            self.check(status == 200, address, f"status {status}")
            self.says(address, headers, "Use-As-Dictionary", told["used"])
            self.says(address, headers, "Link", None)
            self.check(f":{base64.b64encode(hashlib.sha256(body).digest()).decode()}:" == told["announced"], address, "other bytes than announced")
        shares = []
        for file in sorted(self.site.rglob("index.html")):
            page = f"/{file.relative_to(self.site)}"
            told, path = self.offered(page), page.removesuffix("index.html")
            address = next(address for address, it in known.items() if it is told)
            if path in self.table["redirects"]:
                continue
            forms = {coding: file.with_name(f"index.html.{ending}") for coding, ending in told["endings"].items()}
            if all(form.exists() for form in forms.values()):
                self.with_dictionary(page, path, address, told)
                self.without_dictionary(page, path, told)
                for form in forms.values():
                    hidden = f"{path}{form.name}"
                    status, headers, _ = self.ask(hidden, BROWSER)
                    self.check(status == 404, hidden, f"status {status}, not 404")
                shares.append(forms["dcb"].stat().st_size / file.with_name("index.html.br").stat().st_size)
        self.check(len(shares) > 7, self.base, f"only {len(shares)} pages are written with a dictionary")
        # Where rules stand in a sheet, pages share less.
        most = 0.5 if self.base == "/" else 0.7
        self.check(statistics.median(shares) <= most, self.base, f"the median page weighs {statistics.median(shares):.0%} with its dictionary")
        for path in [f"{self.base}comptes.csv", f"{self.base}carre.svg"]:
            status, headers, _ = self.ask(path, BROWSER, headers={"Available-Dictionary": next(iter(known.values()))["announced"]})
            self.check(status == 200 and headers.get("Content-Encoding") in ("br", None), path, "what is no page is written with a dictionary")
            self.says(path, headers, "Link", None)

    def all(self):
        packed = (".br", ".zst", ".gz")
        for file in sorted(str(found.relative_to(self.site)) for found in self.site.rglob("*") if found.is_file()):
            is_archive = file.lower().endswith(("/tout.gz", "/tout.zst", "tout.gz", "tout.zst"))
            is_packed = file.lower().endswith(packed) or re.search(r"\.dc[bz]-[0-9a-f]{8}$", file)
            if (not is_packed or is_archive) and not Path(file).name.startswith("_"):
                former = self.table["redirects"]
                if f"/{file}" not in former and f"/{file}".removesuffix("index.html") not in former:
                    self.file(f"/{file}")
        self.codings_in_words()
        self.methods()
        self.dictionaries()
        self.redirects()
        self.nothing()


def tree(folder):
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def killed(parvis, count):
    """Kills runs at moments all over their length: what is online is always one of the two sites, whole; the next run finishes."""
    chance, faults = random.Random(8), []
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        www, colors = work / "www", ("", '[colors]\naccent = "#0b5345"\n')
        project(work / "project", "/", colors[1])
        start = time.monotonic()
        publish(parvis, work / "project", www)
        length = time.monotonic() - start
        command = [parvis, "--root", str(work / "project"), "publish", str(www)]
        for at in range(count):
            project(work / "project", "/", colors[at % 2])
            before = tree(www / "current/site")
            run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0, length))
            run.kill()
            run.wait()
            seen = tree(www / "current/site")
            publish(parvis, work / "project", www)
            after = tree(www / "current/site")
            if seen not in (before, after):
                faults.append(f"run {at}: what was online is neither of the two sites")
            if before == after:
                faults.append(f"run {at}: the next run did not finish the work")
            left = [entry.name for entry in (www / "releases").iterdir() if entry.name.startswith(".")]
            if left or len(list((www / "releases").iterdir())) > 3:
                faults.append(f"run {at}: something is left: {left or sorted(entry.name for entry in (www / 'releases').iterdir())}")
    print(f"{count} runs killed: {len(faults)} faults")
    return faults


def wait(port, process, log):
    for _ in range(100):
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    process.kill()
    sys.exit(f"a server did not start:\n{process.stderr.read()}\n{log.read_text() if log.exists() else ''}")


def main(parvis):
    faults = killed(parvis, 12)
    for base in ("/", "/participation/"):
        with tempfile.TemporaryDirectory() as folder:
            work = Path(folder)
            work.chmod(0o755)
            project(work / "project", base)
            publish(parvis, work / "project", work / "www")
            # A second release, whose style is another one: a sheet of the first stays for pages that are being read.
            project(work / "project", base, '[colors]\naccent = "#0b5345"\n')
            publish(parvis, work / "project", work / "www")
            hosts, site = work / "www/current/hosts", work / "www/current/site"
            table = json.loads((hosts / "table.json").read_text())
            # Two dictionaries, which the second release keeps, a script, and two sheets.
            assert len(table["immutable"]) == (4 if base == "/" else 6), table["immutable"]
            # The page that keeps copies and its worker; pages in one file, whose sheet is inside.
            assert len(table["redirects"]) >= 4 and len(table["policies"]) > (1 if base == "/" else 2), table
            for start in (nginx, caddy, apache):
                port = free_port()
                command, codings = start(work, hosts, port)
                environment = dict(os.environ, HOME=folder, XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder)
                process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment)
                try:
                    wait(port, process, work / f"{start.__name__}.log")
                    server = Server(start.__name__, port, codings, base, site, table)
                    server.all()
                    print(f"{server.name} below {base}: {server.asked} requests, {len(server.faults)} faults")
                    faults += server.faults
                finally:
                    process.terminate()
                    try:
                        process.wait(timeout=10)
                    except subprocess.TimeoutExpired:
                        process.kill()
            shutil.rmtree(work / "www")
    for fault in faults[:200]:
        print(fault)
    sys.exit(bool(faults))


main(sys.argv[1])
