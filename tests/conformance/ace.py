"""Tells what Ace found in a book, and fails if it found anything. Usage: ace.py REPORT"""

import json
import sys


def main(path: str) -> int:
    with open(path, encoding="utf-8") as file:
        report = json.load(file)
    book = report["earl:testSubject"]["url"]
    faults = 0
    for page in report["assertions"]:
        where = page["earl:testSubject"]["url"]
        for assertion in page["assertions"]:
            test, result = assertion["earl:test"], assertion["earl:result"]
            if result["earl:outcome"] == "pass":
                continue
            faults += 1
            pointers = ", ".join(result.get("earl:pointer", {}).get("cfi", [])[:3])
            print(f"Ace: {book}, {where} {pointers}: {test['dct:title']} ({test['earl:impact']}). {result['dct:description']}")
            print(result.get("html", ""))
    # Without a table of contents or a page, nothing would have been looked at.
    if not report["outlines"]["toc"]:
        print(f"Ace: {book}: no table of contents was seen")
        faults += 1
    return 1 if faults else 0


sys.exit(main(sys.argv[1]))
