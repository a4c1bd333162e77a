# Findings about the reading of a file: YAML, front matter, name, common fields, kinds.

## YAML

yaml-colon-in-value = this value holds a colon and a space: YAML reads a key there
    .why = To YAML, a colon before a space ends a key, and cuts the sentence there.
    .do = Put the value between straight quotes: { $mended }
yaml-comma-in-value = between braces a comma ends the value: the end of this sentence would be lost
    .why = Readers would see only the words before the comma.
    .do = Put the value between straight quotes: { $mended }
yaml-tab = this line is indented with a tab
    .why = YAML counts spaces only: it cannot tell what the line belongs to.
    .do = Remove the tab if the key is of the same rank as the one above; otherwise put two spaces in its place.
yaml-quote = the quote that opens this value is never closed
    .why = All that follows would be taken for the same sentence.
    .do = Close the quote at the end of the value: { $mended }
yaml-quote-inside = the quote that opens this value closes before the end
    .why = What follows the second quote would be read by nobody.
    .do = Put straight quotes around the whole value, and “\” before those inside: { $mended }
yaml-quote-backslash = between quotes, “\” announces a special character, and this one does not exist
    .why = The text would be published with a character too many or too few.
    .do = Write “\” twice: { $mended }
yaml-reserved = this value begins with a character that YAML keeps for itself
    .why = YAML reads a command there, not a text: the value would be lost or changed.
    .do = If it is a text, put it between straight quotes: { $mended }
yaml-comment = “{ $text }” is a comment to YAML and will not be published
    .why = After a space, the hash sign cuts the value, and readers see its beginning only.
    .do = Put the value between straight quotes: { $mended }; if it is a comment, leave a space after the hash sign.
yaml-syntax = YAML does not understand this line: { $text }
    .why = A front matter that is misread would hide a part of the page, or publish it wrong.
    .do = Compare the line with its neighbours: “key: value”, the same indentation for lines of one rank, every bracket and quote closed.
yaml-syntax-line = this line has no key: { $text }
    .why = A front matter that is misread would hide a part of the page, or publish it wrong.
    .do = Write “key: value”; if the line goes on with the value above, indent it by two spaces; if it is text of the page, move it below the second “---”.
yaml-syntax-space = a space is missing after the colon
    .why = A front matter that is misread would hide a part of the page, or publish it wrong.
    .do = Write: { $mended }
yaml-syntax-indent = this key is not aligned with those of its rank
    .why = The indentation says what a line belongs to: here it leads to the wrong one.
    .do = Align the key with those of its rank: begin the line { $spaces ->
        [0] without a space before it
        [one] with one space
       *[other] with { $spaces } spaces
    }.
yaml-syntax-bracket = this bracket or brace is never closed
    .why = A front matter that is misread would hide a part of the page, or publish it wrong.
    .do = Close it: { $mended }
yaml-syntax-character = there is an invisible character here, { $character }, that YAML refuses
    .why = Nobody sees it, and every program reads it in its own way.
    .do = Delete the character; retype the word if need be.
yaml-syntax-documents = a second YAML document begins here
    .why = Only the first one would be read.
    .do = Take out the line “---” or all that follows it.
yaml-syntax-key = this cannot be a key
    .why = A front matter that is misread would hide a part of the page, or publish it wrong.
    .do = Write a word before the colon.
yaml-limit = this front matter or data block is larger than { $kilobytes } KB
    .why = It would slow down the whole publication; most often it holds a text that should stand below the front matter.
    .do = Move the text below the front matter, or split the data into several documents.
yaml-limit-depth = lists and keys are nested too deeply here
    .why = No key of Parvis asks for so much: it is nearly always a bracket opened by mistake.
    .do = Take out the brackets, dashes or braces that are too many.
yaml-limit-alias = this alias contains itself or copies too many values
    .why = A few lines would make millions, and the site could not be built.
    .do = Write out the value in place of the alias.
duplicate-key = the key “{ $key }” is given already
    .why = Only one of the two values would be published, and nothing says which.
    .do = Keep a single line “{ $key }:”.
duplicate-key-first = the first time

## Front matter and name

front-matter-missing = this file has no front matter
    .why = Without title and summary, the page cannot be announced, found, or read aloud in a list.
    .do = Begin the file with a line “---”, then “title: …” and “summary: …”, then a second line “---”.
front-matter-unclosed = the front matter is not closed
    .why = The text of the page would be taken for the front matter, and nobody would read it.
    .do = Add a line “---” between the last key and the text.
language-not-declared = the language “{ $lang }” is not declared in site.toml
    .why = The page would have no menu and no messages in its language, and a screen reader would use the wrong voice.
    .do = Declare the language in “languages” of site.toml, or write a known one: { $known }. A dot in the name of a file announces a language: otherwise use a hyphen.
language-not-declared-suggestion = the language “{ $lang }” is not declared in site.toml; did you mean “{ $suggestion }”?
    .why = The page would have no menu and no messages in its language, and a screen reader would use the wrong voice.
    .do = Write “{ $suggestion }”, or declare the language in “languages” of site.toml.
language-contradicts-name = the front matter says “{ $lang }”, the name of the file “{ $named }”
    .why = A page announced in one language and written in another cannot be understood by ear.
    .do = Keep the right language: rename the file, or take out the line “lang:”.
language-contradicts-name-original = this document calls itself a translation, but it is in the language of the original, “{ $lang }”
    .why = Readers who change the language would meet the same one.
    .do = Add “lang:” with the language of the translation, or take out the line “translation_of:”.
unknown-kind = “{ $kind }” is no kind of document
    .why = Parvis could not tell what to ask of the page, nor where to show it.
    .do = Write one of these kinds: { $known }.
unknown-kind-suggestion = “{ $kind }” is no kind of document; did you mean “{ $suggestion }”?
    .why = Parvis could not tell what to ask of the page, nor where to show it.
    .do = Write “kind: { $suggestion }”.
bad-id = “{ $id }” cannot be an id
    .why = The id enters the address of the page and its links: one must be able to dictate them.
    .do = Write letters without accents, digits and hyphens.
bad-id-suggestion = “{ $id }” cannot be an id
    .why = The id enters the address of the page and its links: one must be able to dictate them.
    .do = Write letters without accents, digits and hyphens, for instance “{ $suggestion }”.

## Common fields

title-too-long = this title has { $length } characters, { $most } at most
    .why = In a list of links or a tab, a long title is lost; by ear, its beginning is forgotten.
    .do = Shorten the title; if it is an official one, add “official: true” and a “short_title”.
short-title-missing = this official title has { $length } characters and no short title
    .why = Menus and lists cannot carry more than { $most } characters.
    .do = Add “short_title:” with a title of { $most } characters at most.
title-in-capitals = this title is all capitals: “{ $title }”
    .why = Capitals are harder to read, and a screen reader may spell them.
    .do = Write the title in small letters, with a capital at the beginning and for names.
title-full-stop = this title ends with a full stop: “{ $title }”
    .why = A title is no sentence: in a list or by ear, the stop sounds like an end.
    .do = Take out the full stop.
summary-too-short = this summary has { $length } characters, it needs { $least }
    .why = In a list or a search result, it does not tell whether the page is worth opening.
    .do = Say in one sentence what readers will find on the page.
summary-too-long = this summary has { $length } characters, { $most } at most
    .why = Lists and search engines cut it in the middle of a sentence.
    .do = Keep what matters, and move the rest into the text of the page.
change-without-note = this change does not say what changed
    .why = Residents have a right to know what was mended or altered in what they have read.
    .do = Add “note:” with a sentence.
waiver-incomplete = this waiver of “{ $rule }” has neither reason nor end
    .why = A waiver is public: without reason and end it becomes a silence.
    .do = Add “reason:” with a sentence and “until:” with a date.
waiver-incomplete-reason = this waiver of “{ $rule }” has no reason
    .why = A waiver is public: without a reason nobody can understand it.
    .do = Add “reason:” with a sentence.
waiver-incomplete-end = this waiver of “{ $rule }” has no end
    .why = A waiver without an end becomes the rule.
    .do = Add “until:” with a date.
personal-mailbox = “{ $mailbox }” looks like the address of a person
    .why = When that person leaves, messages of residents no longer arrive; and the name stays online.
    .do = Give the address of the service, such as “participation@…”.
bad-alias = “{ $alias }” is no former address of the site
    .why = The old links of residents would lead nowhere.
    .do = Write the path that follows the name of the site, without “..” or spaces: “/former-page/”.
bad-insee = “{ $code }” is no INSEE code
    .why = The pages of this commune would not find it.
    .do = Write the five characters of the official code between straight quotes: "59350". It is not the postal code.
bad-insee-zero = the INSEE code “{ $code }” has lost its first zero
    .why = The pages of this commune would not find it; spreadsheets erase this zero.
    .do = Write "{ $suggestion }", between straight quotes.
period-ends-before-start = this period ends ({ $to }) before it starts ({ $from })
    .why = Readers could not tell when the commitment holds.
    .do = Mend one of the two dates.
period-ends-before-start-expiry = the page would be out of date ({ $to }) before it is published ({ $from })
    .why = Nobody would ever see it up to date.
    .do = Mend “publish_at” or “expire_at”.

## Kinds

duplicate-id = the id “{ $id }” is given already in this document
    .why = A link to this id would lead to the wrong place.
    .do = Give another “id” to one of the two entries.
duplicate-id-first = the first time
empty-objective = the objective “{ $objective }” has no action
    .why = It is a promise that nobody can follow up.
    .do = Add “actions:” with the numbers of the actions, or take out the objective.
done-without-evidence = the milestone “{ $milestone }” is said to be reached, without evidence
    .why = Residents must be able to check what is announced as done.
    .do = Add “evidence:” with the reference of a document (“news/…”) or a sentence, or take out “reached_on”.
done-without-evidence-hollow = the evidence of the milestone “{ $milestone }” shows nothing
    .why = Residents must be able to check what is announced as done.
    .do = Write what shows it: the reference of a document (“news/…”), an address, or what was seen, where and when. Otherwise take out “reached_on”.
evidence-without-date = the milestone “{ $milestone }” has evidence, and nothing says when it was reached
    .why = Without a date the milestone counts as still to come: the board of the plan would call late what is done.
    .do = Add “reached_on:” with the day or the month, or take the evidence out until then.
exception-without-reason = { $kind ->
        [postponed] this action is postponed
        [abandoned] this document announces an end before its time
        [suspended] this process is suspended
        [extended] this process is extended
        [cancelled] this meeting is cancelled
        [moved] this meeting is moved
       *[other] this document announces an exception
    } without a reason
    .why = A promise that changes without a word costs the trust of those who took part.
    .do = Add “reason:” with a sentence that everybody understands.
bare-percentage = the indicator “{ $indicator }” is a percentage with neither baseline nor target
    .why = A percentage alone tells neither of what, nor compared to what.
    .do = Add “baseline:” or “target:”, or count people, projects, meetings.
values-out-of-order = the value dated { $date } is written after the one dated { $before }
    .why = The table and the curve would show a course that never happened.
    .do = Put the values in order, oldest first, or mend the date.
news-about-nothing = this news does not say which document it is about
    .why = Readers cannot go from the news to the commitment that it concerns.
    .do = Add “about:” with at least one reference, such as “about: [action/7]”; the command “parvis list” gives the names of documents.
definition-too-long = this definition has { $words } words, { $most } at most
    .why = A definition has to be understood at once, by eye and by ear.
    .do = Keep the meaning in one sentence, and move the rest into the text of the page.
