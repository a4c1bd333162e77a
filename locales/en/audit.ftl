# What the auditor finds on a page. Each message says what is; `.why` why it matters; `.do` what to do.
# In the order of the table of rules: a block for each file of rules.

# The document: title, language, refresh, zoom.
page-title-missing = this page has no title
    .why = The title is the first thing that is heard of a page, and what names it in tabs, in the history and among results of a search.
    .do = Write a “title” element into the head of the page that names the page and the site.
