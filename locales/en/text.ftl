# Findings about the text. Each message says what is; `.why` why it matters; `.do` what to do.

raw-html = { $tag ->
        [none] there is HTML in the text
       *[other] the tag “{ $tag }” is HTML
    }
    .why = HTML can be read neither in braille, nor aloud, nor in an e-book, and it may break the page.
    .do = { $tag ->
        [br] End the line with a backslash “\”, or begin a new paragraph.
        [b] Write “**words**” instead.
        [strong] Write “**words**” instead.
        [i] Write “*words*” instead; for another language, “[words]{"{"}lang=en{"}"}”.
        [em] Write “*words*” instead.
        [s] Write “~~words~~” instead.
        [del] Write “~~words~~” instead.
        [sup] Write “6^e^” instead.
        [sub] Write “H~2~O” instead.
        [u] Write “**words**” instead: an underlined word is taken for a link.
        [a] Write “[text](address)” instead.
        [img] Write “![what the picture shows](picture.jpg)” instead.
        [abbr] Write “[MEL]{"{"}abbr="Métropole Européenne de Lille"{"}"}” instead.
        [span] For another language, write “[words]{"{"}lang=en{"}"}”; else remove the tag.
        [code] Write “`words`” instead.
        [ul] Write a line “-” for each item.
        [ol] Write a line “1.” for each item.
        [table] Write a table with bars “|”, or a block “table”.
        [blockquote] Begin the lines with “>”.
        [hr] Write “---” between two empty lines.
       *[other] Write the same in Markdown, or remove the tag.
    }
raw-html-comment-open = this comment is never closed: all of the text after it vanishes
    .why = The reader would have only the beginning of the page, and not know.
    .do = Close the comment with “-->”, or delete it.
raw-html-after-comment = “{ $text }” follows a comment on its line and would vanish
    .why = The reader would not see these words.
    .do = Put the comment on a line of its own.
nesting-too-deep = this passage is nested too deep: more than { $deepest } levels
    .why = Nobody can follow so many levels, on screen or by ear.
    .do = Flatten the text, or cut it with headings.
heading-level-one = this heading has the level of the page’s title
    .why = The page’s title is level 1 already; a second one disorients whoever moves by headings.
    .do = Write this heading with two number signs. “parvis check --fix” adds one.
heading-level-skipped = this heading is of level { $level }; level { $expected } at most is expected here
    .why = Whoever listens to the page believes that a part is missing.
    .do = Go down one level at a time.
heading-level-skipped-first = the first heading is of level { $level }; level { $expected } is expected
    .why = Whoever listens to the page believes that a part is missing.
    .do = Begin with a heading of two number signs.
heading-level-skipped-before = the heading before, of level { $level }
empty-heading = this heading is empty
    .why = It would be read “heading”, and nothing else.
    .do = Write the heading, or delete it.
bad-heading-attribute = “{ $text }”, between the braces of the heading, is no attribute
    .why = These words would be neither shown nor understood.
    .do = Write #anchor, .class or key=value; put words that are to be read before the braces.
bad-heading-attribute-open = the braces of this heading are not closed
    .why = What they say would be read as words of the heading: a recommendation or an answer would not be recognised.
    .do = Add “{ "}" }” at the end of the heading, or write the words without a brace.
heading-glued = this heading is none: a space is missing after its signs
    .why = The line would be read as a sentence that begins with “##”, and the section would not exist.
    .do = Put a space between the signs and the heading: “## The benches”.
duplicate-anchor = the anchor “#{ $anchor }” is taken already
    .why = A link to this anchor would always lead to the first.
    .do = Give one of the two another anchor.
duplicate-anchor-first = by this passage
duplicate-anchor-declaration = the section “#{ $anchor }” writes itself
    .why = The accessibility statement is made from the audit on record: a text written by hand would contradict it some day.
    .do = Remove this section, and record what it says in “audits/” (see docs/declaration.md).
bad-anchor = “#{ $anchor }” cannot be an anchor
    .why = The link would be cut, or refused by some browsers and e-book readers.
    .do = Begin with a letter, then letters without accents, digits, full stops and hyphens: “#{ $suggestion }”.
table-without-caption = this table has no caption
    .why = Whoever cannot see it at a glance does not know what the table shows, nor whether to enter it.
    .do = Write a line “Table: what the table shows” just before it, and an empty line.
caption-without-table = no table follows this caption
    .why = The line would be read as a sentence that leads nowhere.
    .do = Put the table just after this line and an empty one, or write the sentence without “Table:”.
table-shape = this table is not a rectangle
    .why = Headers would be read with the wrong cells.
    .do = Count the cells of each row, merged ones included.
table-shape-short = row { $row } fills { $found } of the { $columns } columns
    .why = Headers would be read with the wrong cells.
    .do = Count the cells of each row, merged ones included; an empty cell is written "".
table-shape-long = row { $row } goes beyond the { $columns } columns of the table
    .why = Headers would be read with the wrong cells.
    .do = Count the cells of each row, merged ones included; the first row gives the number of columns.
table-shape-overlap = this cell of row { $row } covers another one, merged further up
    .why = Both texts would be in the same place, and speech would not know to which header they belong.
    .do = Reduce “columns” of this cell, or “rows” of the one above.
table-shape-below = this cell goes further down than the { $rows } rows of the table
    .why = Speech would announce rows that do not exist.
    .do = Reduce “rows”, or add the rows that are missing.
table-shape-headers = { $headers } header rows for { $rows } rows in all
    .why = Without a row of data, the table has nothing to say.
    .do = Reduce “header_rows”, or add the rows that are missing.
table-shape-span = a cell cannot cover { $number } rows or columns
    .why = Speech would announce cells that do not exist.
    .do = Write a number from 1 to 1,000, or none.
table-shape-columns = this table has { $columns } columns, more than { $most }
    .why = Nobody can read a table so wide, on screen or in braille.
    .do = Cut the table into several, or publish the data in a file.
table-shape-dropped = “{ $text }” is beyond the { $columns } columns and would vanish
    .why = The reader would not see these words.
    .do = Add a column to the first row, or remove the bar “|” that is too many.
image-without-alt = the picture “{ $source }” has no description
    .why = Whoever does not see the picture will know nothing of it.
    .do = Write between the brackets what the picture tells: ![Map of the park](map.png).
picture-unreadable = “{ $path }” is no picture, or a part of it is missing
    .why = The page would show an empty frame.
    .do = Open the picture; if it opens badly, copy it again.
picture-unreadable-kind = “{ $path }” is { $kind }, which not all browsers show
    .why = The page would show an empty frame to some people.
    .do = Save it as JPEG (a photograph), PNG (a screenshot) or SVG (a drawing), and give that name in the text.
picture-unreadable-large = the picture “{ $path }” announces { $width } × { $height } pixels: that is more than { $millions } million
    .why = No page shows as many, and reading it would take all the memory of the machine.
    .do = Make it smaller, 4,000 pixels across for example.
picture-unreadable-gone = the files made of the picture “{ $path }” vanished during the build
    .why = Somebody emptied the folder “.parvis”, or the disk is full.
    .do = Build again.
picture-unreadable-handed = “{ $path }” is handed over, and what it says beside the picture (place, time, name) cannot be taken out
    .why = Where a photograph was taken is personal data: it never goes online.
    .do = Save it as JPEG or PNG, whole, and give that name in the text.
picture-moves = the picture “{ $path }” is animated: the page shows the first view of it, still
    .why = What moves unasked keeps people from reading.
    .do = Save the view that matters alone, or make a video with a button.
picture-heavy = the picture “{ $path }” weighs { $kilobytes } KB on a telephone ({ $budget } at most to load by itself): the page gives the link
    .why = Data cost money, and not everybody asks for a picture.
    .do = Cut it to what matters, choose one with fewer details, or leave it as it is: the link says what it shows.
picture-heavy-together = the picture “{ $path }” weighs { $kilobytes } KB, and those of this page { $budget } KB at most together: the page gives the link
    .why = Data cost money, and not everybody asks for a picture.
    .do = Show those that matter first, remove some, or leave it: the link says what the picture shows.
third-party-request = the picture comes from another site: { $address }
    .why = That other site would know who reads the page, and the picture would vanish with it.
    .do = Copy the picture into the folder “content”, if its licence allows it.
third-party-request-sheet = this style sheet asks for a file elsewhere: { $address }
    .why = That other site would know who reads the page.
    .do = Copy the file into the theme, if its licence allows it.
empty-link = this link has no text
    .why = It would be read “link”, and nothing else.
    .do = Write between the brackets where the link leads.
empty-link-target = this link leads nowhere
    .why = Whoever follows it stays where they are, and does not know why.
    .do = Write between the parentheses where the link leads, or keep only its text.
unsafe-link = “{ $target }” is no address to publish
    .why = It could run a program on the reader’s machine, or do nothing.
    .do = Write an address that begins with https:, mailto: or tel:.
local-path = “{ $target }” exists on one computer only
    .why = Nobody else can open it, and this path shows a user’s name.
    .do = Copy the file into “content” and write its path from this page.
local-path-in-text = “{ $target }” exists on one computer only
    .why = Nobody else can open it, and this path shows the name of a user.
    .do = Put the file into “content” and link to it, give its public address, or remove this path.
link-outside-content = “{ $target }” leaves the folder “content”
    .why = That file is not published: the link would be broken.
    .do = Write the path of a file of “content”, from this one.
link-absolute = “{ $target }” begins with a slash; links start from the page
    .why = The link would break as soon as the site has another address, or is read from a USB stick.
    .do = Write the path of a file of “content”, from this one: ../charte/index.md.
bare-url = the address { $address } is no link
    .why = One would have to copy it; and speech spells it, letter by letter.
    .do = Write “[what is found there]({ $address })”.
link-not-understood = “{ $text }” is not understood as a link
    .why = Readers see brackets and an address, and nothing leads where they want to go; a picture is missing.
    .do = Put an address with a space between angle brackets: [text](<my file.pdf>); close the parenthesis; leave nothing between “]” and “(”.
link-not-understood-reference = the address “{ $name }” of this link is written nowhere
    .why = Readers see brackets, and nothing leads where they want to go.
    .do = Write the address between parentheses, or on a line of its own: [{ $name }]: address.
mark-not-closed = nothing closes this “{ $mark }”
    .why = Readers see the sign in the place of words that stand out.
    .do = Write the same sign behind the words, with no space before it; if the sign is meant, a backslash before it.
code-not-closed = nothing closes this block
    .why = All that follows, headings and links included, is shown as code.
    .do = Write { $fence } alone on a line at the end of the block, or take this sign away.
table-drawn = these { $count } lines draw a table, and will be read one after the other
    .why = Only spaces, tabs or lines hold the columns: on the screen they fall apart, speech reads all of it in one breath, and nobody knows which heading a number belongs to.
    .do = Write a table: a line “Table: what it shows”, then the headings between bars (“| District | Came |”), a line “|---|---|”, and a line for each row.
lines-run-together = these { $count } lines will be read one after the other, as one sentence
    .why = The sign at the start of the lines comes from a word processor: this is no list, and nobody can count in it or go back to it.
    .do = Begin each line with “- ”, after an empty line; between the lines of a dialogue, leave an empty line.
note-missing = the note “{ $label }” does not exist
    .why = The reader looks for a note that does not exist.
    .do = Add the note: [^{ $label }]: its text.
note-missing-suggestion = the note “{ $label }” does not exist; did you mean “{ $suggestion }”?
    .why = The reader looks for a note that does not exist.
    .do = Write [^{ $suggestion }], or add the note: [^{ $label }]: its text.
note-duplicate = the note “{ $label }” exists already
    .why = Only one of the two would be published.
    .do = Give one of the two another name, or make them one.
note-duplicate-first = the first note of this name
note-unused = nothing refers to the note “{ $label }”
    .why = It is not published: nobody could get to it.
    .do = Add a reference in the text, or delete it.
unknown-callout = there is no callout “{ $word }”
    .why = It would be printed as a quotation, brackets and all.
    .do = Write one of these words: NOTE, TIP, IMPORTANT, WARNING, CAUTION, EXAMPLE.
unknown-callout-suggestion = there is no callout “{ $word }”; did you mean “{ $suggestion }”?
    .why = It would be printed as a quotation, brackets and all.
    .do = Write “[!{ $suggestion }]”. The other words: NOTE, TIP, IMPORTANT, WARNING, CAUTION, EXAMPLE.
invisible-character = { $name ->
        [soft-hyphen] an invisible hyphen ({ $code }) cuts this text
        [zero-width] a space of no width ({ $code }) cuts this text
        [direction] an invisible sign ({ $code }) turns the direction of this text
       *[other] a control character ({ $code }) stands in this text
    }
    .why = Nobody sees it, but it cuts words for speech and for search.
    .do = Delete it; “parvis check --fix” does so.
bad-language-tag = “{ $tag }” is no language code
    .why = Speech would read the passage with the wrong voice.
    .do = Write a language code, in lower case: fr, nl, en, ar, nl-BE.
unknown-span-attribute = the attribute “{ $name }” does not exist
    .why = It would be lost and nobody would see.
    .do = Write lang=… for a language, abbr="…" for an abbreviation.
unknown-span-attribute-suggestion = the attribute “{ $name }” does not exist; did you mean “{ $suggestion }”?
    .why = It would be lost and nobody would see.
    .do = Write lang=… for a language, abbr="…" for an abbreviation.

## Charts and their data

chart-without-finding = this chart does not say what it shows
    .why = Whoever does not see the drawing, or has no time to read it, must know in one sentence what is to be learnt.
    .do = Write a sentence under the key "finding", for example: finding: "The third meeting drew twice as many people as the first."
chart-without-finding-title = the sentence "finding" repeats the title
    .why = The title says what the chart is about; the sentence says what is to be learnt from it.
    .do = Write what the numbers teach: what is larger, what rises, what surprises.
chart-invalid = this chart cannot be drawn
    .why = The reader would see neither the drawing nor the numbers.
    .do = Mend the data of the chart.
chart-invalid-source = "{ $path }" is no file of data
    .why = A chart is drawn from a CSV file, which everybody can read again.
    .do = Save the table as CSV beside the document and write its name: source: participants.csv.
chart-invalid-both = this chart has two sources: "source" and "data"
    .why = Nobody would know which of the data are drawn.
    .do = Keep one of the two keys.
chart-invalid-no-data = this chart has no data
    .why = Without numbers there is nothing to draw.
    .do = Write "data" with "columns" and "rows", or "source" with the name of a CSV file.
chart-invalid-columns = a column of names and at least one column of numbers are needed
    .why = The first column says what each row is about; the others are drawn.
    .do = Name every column: columns: [Meeting, Participants]; in a CSV file that is the first line.
chart-invalid-name = this cell must hold a name
    .why = A bar or a column without a name says nothing.
    .do = Write the name of the row or of the column.
chart-invalid-rows = this chart has no row of data
    .why = Without numbers there is nothing to draw.
    .do = Add rows below the names of the columns.
chart-invalid-ragged = this row has { $found } cells; there are { $columns } columns
    .why = A number would be read under the wrong name.
    .do = Write one value for each column: "" for an absent value, and quotes around a number with a comma, "42,5".
chart-invalid-number = "{ $value }" is not a number
    .why = The drawing would be wrong.
    .do = Write a number in digits, such as 1 234.5; the unit goes to the key "unit", a value too small to be published is written <5, an absent value stays empty.
chart-invalid-negative = "{ $value }" is negative
    .why = A part of a whole cannot be smaller than nothing.
    .do = Mend the value, or choose "type: bar" or "type: line".
chart-invalid-nothing = this chart has no value to draw
    .why = The reader would see an empty frame.
    .do = Give at least one value, or say in a sentence why there is none.
chart-invalid-line = a line needs at least two rows of data
    .why = With a single point, nothing changes.
    .do = Add a row, or choose "type: bar".
chart-invalid-total = the parts make { $sum }, the total is { $total }
    .why = A reader who adds them up would believe none of the numbers.
    .do = Mend a part or the total, or add the part that is missing.
chart-crowded = this chart has { $count } bars, more than { $most }
    .why = Nobody compares so many bars.
    .do = Keep those that matter, group the others, or publish a table.
chart-crowded-series = this chart has { $count } series, more than { $most }
    .why = Beyond that, patterns cannot be told apart.
    .do = Keep the series that matter, or make several charts.
chart-crowded-parts = this whole has { $count } parts, more than { $most }
    .why = Beyond that, patterns cannot be told apart.
    .do = Group the smallest parts under one name, or choose "type: bar".
chart-crowded-points = this line has { $count } points, more than { $most }
    .why = Beyond that, neither the drawing nor the table below it can be read.
    .do = Give a value for each month or year rather than for each day.
csv-unreadable = this CSV file is not written in UTF-8
    .why = Its accented letters would be replaced by unreadable signs.
    .do = Save it again as "CSV UTF-8".
csv-unreadable-empty = this CSV file is empty, or longer than 1 MB
    .why = There is nothing to draw, or too much to be read.
    .do = Save in this file only the rows of the chart.
csv-unreadable-quote = this quotation mark is never closed
    .why = All that follows it would become a single cell.
    .do = Close the quotation mark, or write it twice if it belongs to the text.
