# What the auditor finds on a page. Each message says what is; `.why` why it matters; `.do` what to do.
# In the order of the table of rules: a block for each file of rules.

# The document: title, language, refresh, zoom.
page-title-missing = this page has no title
    .why = The title is the first thing that is heard of a page, and what names it in tabs, in the history and among results of a search.
    .do = Write a “title” element into the head of the page that names the page and the site.
page-title-repeated = { $count ->
        [one] another page has the same title: “{ $title }”
       *[other] { $count } other pages have the same title: “{ $title }”
    }
    .why = In tabs, in the history and among results of a search, nobody can tell these pages apart.
    .do = Begin each title with what is particular to its page.
page-title-repeated-other = the same title

# The files themselves.
page-unreadable = this page could not be read: { $reason }
    .why = What cannot be read is not examined: nobody knows whether this page is accessible.
    .do = Give the right to read the file, or mend the link that leads to it.
page-not-utf-8 = this page is written in { $encoding }, not in UTF-8
    .why = The HTML standard asks for UTF-8; a server that announces it would show wrong letters, which screen readers spell out.
    .do = Save the page as UTF-8 and declare “meta charset=utf-8”.
page-not-utf-8-undeclared = this page is not in UTF-8 and does not say its encoding; it was read as { $encoding }
    .why = Each browser guesses in its own way: letters with accents may be wrong, to the eye and to the ear.
    .do = Save the page as UTF-8 and declare “meta charset=utf-8”.
page-not-utf-8-broken = this page says that it is in { $encoding } and holds bytes that are not
    .why = In their place a diamond with a question mark is seen, and a letter is missing to the ear.
    .do = Save the page as UTF-8.
