# The words around a finding.

severity-error = error
severity-owed = owed
severity-warning = warning
severity-advice = advice

# “a, b or c”
list-of-choices = { $items } or { $last }

finding-what = { $severity }: { $what }
finding-where = Where: { $place }
finding-why = Why: { $why }
finding-do = To do: { $do }
finding-see = See also { $place }: { $what }
finding-fix-safe = Possible correction that keeps the meaning (“parvis check --fix” writes it):
finding-fix-unsafe = Possible correction, to be read over:
finding-fix-at = { $place } would become:
finding-rule = Rule: { $rule }

label-why = why
label-do = to do

# What shows on pages of the site.
finding-pages = { $count ->
    [one] on the page { $page }
   *[other] on { $count } pages, for example { $page }
}
finding-shown = Shows: { $pages }
finding-what-pages = { $what } ({ $pages })
finding-more = { $count ->
    [one] One more like it on the same line.
   *[other] { $count } more like it on the same line.
}
label-more = more
label-pages = shows
audit-template-line = the line of the theme that prints it
audit-styled-element = an element that looks so
audit-document = the document that the page is made from

count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-owed = { $count ->
    [one] { $count } owed
   *[other] { $count } owed
}
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-advice = { $count ->
    [one] { $count } piece of advice
   *[other] { $count } pieces of advice
}
findings-closing = In all: { $counts }{ $files ->
    [0] {""}
    [one] , in { $files } file
   *[other] , in { $files } files
}. To understand a rule: parvis explain RULE
