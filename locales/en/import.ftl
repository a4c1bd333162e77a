# What “parvis import” finds and says.

## Files

import-file = this file is no export that Parvis can read
    .why = What it holds would be in no document.
    .do = Give the CSV files of Decidim’s open data: participatory_processes, proposals, meetings, results.
import-file-zip = this is a ZIP archive, not a CSV file
    .why = Parvis reads the CSV files in the archive, not the archive.
    .do = Unpack the archive, then give the folder: parvis import decidim FOLDER.
import-file-sheet = this is a spreadsheet, not a CSV file
    .why = A spreadsheet changes dates and numbers when it saves them: the original is safer.
    .do = Give the CSV file as Decidim exported it, or save the sheet as CSV, encoding UTF-8.
import-file-utf-16 = this file is in UTF-16, not in UTF-8
    .why = Read in another encoding, accented letters become noise.
    .do = Give the file as Decidim exported it, or save it again as CSV, encoding UTF-8.
import-file-large = this file is larger than 256 MB
    .why = No known export is as large: it is probably another file.
    .do = Check the file; if it is the right one, cut it into several and repeat the first line.
import-file-other = this file is no CSV: it is not read
    .why = Only the CSV files of the open data hold the texts to be taken.
    .do = Nothing, if it is the manual in the archive; else give the CSV files.
import-file-columns = this file has no column “id”: it is no export of Decidim
    .why = Without a number a row would not be known again by the next import.
    .do = Check the first line: it has to hold the names of the columns, as Decidim exports them.
import-file-entity = this file has neither processes nor proposals, meetings or results: { $count ->
        [one] its row is not taken
       *[other] its { $count } rows are not taken
    }
    .why = Comments, assemblies and projects of a budget have no place in an import yet.
    .do = Nothing, if you mean it; else copy by hand what has to be published.
import-file-document = { $path } would be larger than 2 MB: it is not written
    .why = Such a page would not open on an old telephone. Its rows are read, and are in no document.
    .do = Shorten the texts in Decidim, or spread the proposals over several components.
import-file-process = the process “{ $process }” is neither in the export nor on the site
    .why = The documents that were taken refer to it: without it they will not be published.
    .do = Import the file participatory_processes too, or write { $path }.

## Rows

import-row = this row is not taken
    .why = What it says is in no document.
    .do = Correct the row in Decidim or in the file, then import again.
import-row-fields = this row has { $found ->
        [one] one field
       *[other] { $found } fields
    } instead of { $expected }: it is not taken
    .why = Nobody knows which text belongs to which column: to publish it would put words into wrong mouths. A list of supporters or a line break without quotes is the usual cause.
    .do = Put the field that holds the separator or a line break between straight quotes, then import again.
import-row-quote = a quote out of its place makes this row unreadable: { $lines ->
        [one] it is not taken
       *[other] it and the next ones, { $lines } lines in all, are not taken
    }
    .why = A quote that is never closed swallows the lines after it. Reading goes on at the first sound row.
    .do = Double the quotes within a field, close the one around it, then import again.
import-row-bytes = this row has bytes that are no UTF-8: it is not taken
    .why = Accented letters would be lost from citizens’ words.
    .do = Give the file as Decidim exported it, or save it again as CSV, encoding UTF-8.
import-row-id = this row has no number in the column “id”: it is not taken
    .why = Without a number it would not be known again by the next import.
    .do = Check that the row is whole: often it is the rest of a text whose quotes are missing.
import-row-twice = the number { $id } is that of another row: this one is not taken
    .why = Two texts would have the same place.
    .do = Give one export of each kind, the latest.
import-date = the date “{ $written }” of the column “{ $column }”, in the row { $id }, cannot be read: the draft has none
    .why = A day that the platform gives would be missing in the draft, and nobody would know.
    .do = Write the date in the draft, or mend it in the file as 2026-12-03 18:30 and import again.
import-row-space = the row { $id } does not say to which process it belongs: it is not taken
    .why = A document without a process would be found by nobody.
    .do = Check the columns “participatory_space/url” and “url”; they usually hold /processes/NAME.
import-row-title = the row { $id } has no title: it is not taken
    .why = A page without a title says nothing to those who listen.
    .do = Give it a title in Decidim, then import again.
import-row-withdrawn = the proposal { $id } was withdrawn: it is not taken
    .why = Whoever withdrew a proposal does not want it to be published any more.
    .do = Nothing; to take it all the same, write withdrawn = "no-answer" below [import.decidim.states] in site.toml.
import-row-private-space = the process { $id } is a private space: it is not taken
    .why = The platform shows it to its members only.
    .do = Nothing, if you mean it; else make it public in Decidim, then import again.
import-row-private = the meeting { $id } is private or not published: it is not taken
    .why = The platform does not show it to everybody.
    .do = Nothing, if you mean it; else make it public in Decidim, then import again.

## States

import-state = no setting says what the state “{ $state }” means ({ $count ->
        [one] one proposal
       *[other] { $count } proposals
    }): the answer is written without a decision
    .why = A decision that was guessed would bind the authority to what it never said.
    .do = Add below [import.decidim.states] in site.toml: { $state } = "…", with { $known }, “no-answer” or “leave-out”.
import-state-charter = the charter has no decision “{ $decision }”, which the state “{ $state }” stands for ({ $count ->
        [one] one proposal
       *[other] { $count } proposals
    })
    .why = An answer can only take the decisions that the charter declares.
    .do = Add below [import.decidim.states] in site.toml: { $state } = "…", with { $known }.
import-state-result = no setting says what the status “{ $state }” means ({ $count ->
        [one] one result
       *[other] { $count } results
    }): the action is written without a status
    .why = The progress does not tell: a result that was given up may be at 100 %.
    .do = Add below [import.decidim.statuses] in site.toml: "{ $state }" = "…", with { $known }.
import-state-progress = the progress “{ $written }” of the result { $id } is no number from 0 to 100: it is not taken
    .why = A progress without a meaning would make people believe that the work is done, or hardly begun.
    .do = Correct the progress in Decidim, then import again; or write “status” in the draft.
import-state-meeting = the meeting { $id } is of an unknown type, “{ $written }”: the draft does not say how it is held
    .why = Whoever wants to come has to know whether to travel or to connect.
    .do = Write “mode” in the draft: in-person, online or hybrid.
import-state-none = { $count ->
        [one] one answer has no published state: it is written
       *[other] { $count } answers have no published state: they are written
    } without a decision
    .why = An answer without a decision does not tell the authors whether their proposal is accepted.
    .do = Publish the state in Decidim, then import again; or write decision=… in the heading of the answer.

## Languages

import-language = { $count ->
        [one] one text does not exist
       *[other] { $count } texts do not exist
    } in “{ $expected }”: the original, in “{ $lang }”, is taken as it is
    .why = A machine’s translation is not what people wrote; a voice will read this text with the accent of another language.
    .do = Translate the text, or put it into a file of its language, such as opinion.{ $lang }.md.
import-language-machine = { $count ->
        [one] one text has but a machine’s words
       *[other] { $count } texts have but a machine’s words
    }: the automatic translation into “{ $lang }” is taken, and nobody wrote it
    .why = The document would give them for the words of its authors.
    .do = Put in their place what people wrote, or take the text out before you publish.

## Changes by hand

import-hand-edit = the part “{ $part }” was changed here and in Decidim: yours stays. Yours: “{ $yours }”. Decidim’s: “{ $theirs }”
    .why = An import never wipes out what somebody wrote by hand.
    .do = Compare the two texts, and keep the one that is right. This is said once.
import-hand-edit-removed = the part “{ $part }” was taken out of this file and changed in Decidim: it is not put back. Decidim’s: “{ $theirs }”
    .why = An import neither wipes out nor undoes what somebody did by hand.
    .do = Copy it if it has to come back. This is said once.
import-hand-edit-deleted = { $path } was deleted: it is not made again
    .why = A document that somebody deleted does not come back by itself.
    .do = Nothing; to make it again, take its entry out of { $memory }, then import again.
import-hand-edit-in-the-way = this file exists and comes from no import: nothing is changed in it
    .why = An import never wipes out what somebody wrote by hand. What { $source } says is therefore not taken.
    .do = Rename this file, then import again; or copy by hand what is missing.
import-hand-edit-forgotten = { $memory } says nothing of this document, which came from an import: what differs from Decidim stays ({ $parts })
    .why = Without this file an import does not know what you changed: it therefore writes over nothing.
    .do = Compare these parts with Decidim. This is said once: { $memory } is made again.
import-hand-edit-copy = two documents say that they come from “{ $origin }”: only { $path } follows Decidim
    .why = A proposal or a meeting is read in one place; the copy would grow old unseen.
    .do = Delete one of them, or take the line “origin” out of the one that is to follow Decidim no more.
import-gone = this document is not in the export any more: it stays here
    .why = What was published does not vanish because another platform took it away. Its source was { $source }.
    .do = Delete it, or withdraw it with a reason (withdrawal), if it should not be read any more.
import-gone-part = the part “{ $part }” is not in the export any more: it stays here
    .why = What was published does not vanish because another platform took it away, or because its row could not be read.
    .do = Delete it if it should not be read any more.

## What Markdown cannot say

import-simplified = { $what ->
        [folded] parts that fold become headings with their text
        [player] films, sounds or embedded pages become links
        [picture] pictures become links
        [nested-table] tables within another table are read one after the other
        [merged-cells] merged cells are repeated in each place
       *[other] of a form only the words remain
    } ({ $count ->
        [one] one text
       *[other] { $count } texts
    })
    .why = This text comes from another site, in a layout that not everybody can read, or that every reader would fetch from there.
    .do = Read the draft; { $what ->
        [folded] choose the right level for the headings.
        [player] say in the link what is to be found there, and give the transcript.
        [picture] copy the picture beside the document, with the text that stands for it.
        [nested-table] make a list or a single table of it.
        [merged-cells] see that each row of the table makes sense by itself.
       *[other] say how to answer today.
    }

## The charter

import-charter = no published charter is in force: what is imported names none
    .why = The decisions of answers are those of a charter, and a plan names its own. Without one the usual decisions are taken.
    .do = Publish the charter (take “draft: true” out), or write under [import.decidim] in site.toml: charter = "id". Then import again.
import-charter-several = several charters are in force ({ $known }): what is imported names none
    .why = The decisions of answers are those of a charter, and a plan names its own. Without one the usual decisions are taken.
    .do = Write under [import.decidim] in site.toml: charter = "{ $charter }"; or, in the latest one, supersedes: and the id of the other. Then import again.
import-charter-unknown = the site has no charter “{ $charter }”: what is imported names none
    .why = The decisions of answers are those of a charter, and a plan names its own.
    .do = Write under [import.decidim] in site.toml the id of a charter of the site ({ $known }), then import again.

## What the command says

import-read = { $path } ({ $entity ->
        [participatory_processes] processes
        [meetings] meetings
        [proposals] proposals
       *[other] results
    }): { $rows ->
        [one] { $rows } row read
       *[other] { $rows } rows read
    }{ $counts ->
        [none] .
       *[other] : { $counts }.
    }
import-count-made = { $count } made
import-count-updated = { $count } updated
import-count-unchanged = { $count } unchanged
import-count-kept = { $count } left as you changed or deleted { $count ->
        [one] it
       *[other] them
    }
import-count-left-out = { $count } left out ({ $count ->
        [one] reason
       *[other] reasons
    } below)
import-dropped = Columns dropped, { $why }: { $columns }.
import-dropped-author = because they say who wrote
import-dropped-supporters = because they say who supports (the numbers are kept)
import-dropped-contact = because they say how to reach a person
import-unused = Columns without a place in a document, not taken: { $columns }.
import-made = Made: { $path }
import-updated = Updated: { $path }
import-would-make = Would be made: { $path }
import-would-update = Would be updated: { $path }
import-more = … and { $count ->
        [one] { $count } other
       *[other] { $count } others
    }.
import-left = { $count ->
        [one] { $count } document stays as it is.
       *[other] { $count } documents stay as they are.
    }
import-kept = { $count ->
        [one] { $count } document stays as you changed it.
       *[other] { $count } documents stay as you changed them.
    }
import-unchanged = Nothing to write.
import-dry-run = Nothing was written: this was a trial.
import-next = To do: read the drafts, complete what is “not-in-source”, then “parvis check --drafts”.
import-nothing = there is no file to read
    .help = Give the CSV files of Decidim’s open data, or their folder.
import-memory = { $path } cannot be read
    .help = Take the last committed version of this file. Without it an import does not know what was changed by hand.
