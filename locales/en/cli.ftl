# The command line: texts of help, sentences of commands, failures.

help-usage = Usage:
help-command = COMMAND
help-commands = Commands:
help-arguments = Arguments:
help-options = Options:
help-example = Example:

man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-commands = COMMANDS
man-example = EXAMPLE

cli = Parvis turns a folder of texts into a site that everybody can read
    .example = parvis build
    .arg-help = Shows the help of the command
    .arg-version = Shows the version of Parvis
    .arg-lang = Language of the messages: fr or en; by default that of the system
    .value-lang = LANGUAGE
    .arg-voice = How findings are told: linear (sentences), snippet (the passage of the text), brief (one line), json or sarif
    .value-voice = VOICE
    .arg-color = Colours: auto (on a terminal), always or never
    .value-color = WHEN
    .arg-root = Folder of the project, the one with site.toml; by default this folder or the nearest above
    .value-root = FOLDER

cli-build = Builds the site in the folder dist, or says what prevents it
    .example = parvis build --date 2026-11-23
    .arg-date = Date of the build, such as 2026-11-23; by default that of site.toml, else today’s
    .value-date = DATE
    .arg-drafts = Publishes drafts and embargoed texts too: to read them over, never to go online
    .arg-explain = Says for each page why it was made again
    .arg-fresh = Makes all pages again, even those that did not change
    .arg-strict = Refuses also for a warning or what is owed
    .arg-without-audit = Does not look at the pages, to measure what looking costs
    .arg-out = Folder of the site that is built; by default dist
    .value-out = FOLDER

cli-check = Says what is wrong with the texts, and writes nothing
    .example = parvis check --fix
    .arg-fix = Writes the corrections that keep the meaning first
    .arg-strict = Refuses also for a warning or what is owed
    .arg-pages = Which pages are looked at: all; some of every kind of a large site; none, only texts
    .arg-date = Date of the check, such as 2026-11-23; by default that of site.toml, else today’s
    .value-date = DATE
    .arg-drafts = Checks drafts and embargoed texts too

cli-serve = Shows the site on this computer and makes it again at every save
    .example = parvis serve --drafts
    .arg-port = Port to listen at; by default 4000
    .value-port = PORT
    .arg-host = Address to listen at; by default this computer only
    .value-host = ADDRESS
    .arg-drafts = Shows drafts and embargoed texts too

cli-new = Makes a site, or a document with every key explained
    .example = parvis new news "The meeting of 3 March"

cli-new-site = Makes a small site that builds, for another city
    .example = parvis new site participation --name "City of Roubaix"
    .arg-folder = Folder to make; it must be absent or empty
    .value-folder = FOLDER
    .arg-name = Name of the authority
    .value-name = NAME
    .arg-address = Address of the future site, such as https://participation.example.org/
    .value-address = ADDRESS

cli-lock = Keeps what is public: addresses, anchors, the words of citizens, so that nothing changes in silence
    .example = parvis lock
    .arg-dry-run = Says what would be kept, without writing anything
    .arg-date = Date on which the site is public, such as 2026-11-23; by default that of site.toml, else today
    .value-date = DATE

cli-publish = Builds the site and puts it online, in the folder that a server reads or in a store of objects (S3 API)
    .example = parvis publish /srv/www/participate
    .arg-target = Folder of the server, or s3:// and the name of a bucket; that of site.toml by default, “target” in [publish]
    .value-target = TARGET
    .arg-dry-run = Says what would be put online and removed, and writes nothing there
    .arg-new-address = Puts online even if the address of the site is no longer that of the site online
    .arg-rollback = Puts the version before back online, whatever the state of the texts (folders only)
    .arg-strict = Refuses also for a warning or something owed
    .arg-date = Date of the build, such as 2026-11-23; by default that of site.toml, else today’s
    .value-date = DATE

cli-move = Moves a document and mends whatever leads to it
    .example = parvis move news/meeting.md news/2026/meeting.md
    .arg-from = Present path in the folder content
    .value-from = PRESENT
    .arg-to = New path
    .value-to = NEW
    .arg-dry-run = Says what would change, and writes nothing

cli-import = Takes the data of another platform into drafts
    .example = parvis import decidim export/
cli-import-decidim = Takes the open data of Decidim (CSV): processes, proposals and answers, meetings, results
    .example = parvis import decidim --dry-run export/
    .arg-paths = CSV files, or the folder that holds them
    .value-paths = PATH
    .arg-dry-run = Says what would change, without writing anything

cli-explain = Explains a rule; without a name, lists all of them
    .example = parvis explain unknown-key
    .arg-rule = Name of the rule, as findings give it
    .value-rule = RULE

cli-list = Lists the documents, with the name by which others refer to them
    .example = parvis list action
    .arg-kind = One kind of documents only, for example action, process, event or response
    .value-kind = KIND
    .arg-translations = Says also the languages of each document, and which translations are out of date
    .arg-missing = Only documents that lack a translation, and processes without an easy-read version
    .arg-stale = Only documents with a translation or an easy-read version to be looked at again

cli-help = Shows the help of a command
    .example = parvis help build
    .arg-command = The command
    .value-command = COMMAND

cli-completions = Writes what a shell needs to complete commands
    .example = parvis completions bash > ~/.local/share/bash-completion/completions/parvis
    .arg-shell = bash, elvish, fish, powershell or zsh
    .value-shell = SHELL

cli-man = Writes a page of the manual
    .example = parvis man build | man -l -
    .arg-command = The command; without it, the page of Parvis
    .value-command = COMMAND

ask = { $question }?
ask-default = { $question }? Enter for “{ $default }”:

failure = Failure: { $what }
failure-disk = { $path }: { $reason }
    .help = Check that the path exists and that you may read and write there, then try again.
failure-no-project = there is no site.toml in { $path }
    .help = Go to the folder of the site or write “--root FOLDER”; to begin a site: parvis new site FOLDER.
failure-foreign-output = the folder { $path } holds something other than a site that Parvis built
    .help = Choose another folder with “--out FOLDER”, or move what this one holds.
failure-output-gone = { $path } went away while the site was built
    .help = Somebody, or another program, empties the output folder: wait until that has ended, then build again.
failure-changed = { $path } changed while the site was built
    .help = Nothing was published of it. Wait until the files of the project stay as they are, then build again.
failure-busy = another command of Parvis is at work on this site (lock { $path })
    .help = Wait until it ends, then try again.
failure-tool = { $name }: { $detail }
    .help = Try again; if it fails again, report it to whoever maintains Parvis.
failure-output = the output cannot be written: { $reason }
    .help = Check the space on the disk and the right to write there.

reason-not-found = this path does not exist
reason-permission = access is denied
reason-exists = it exists already
reason-full = the disk is full
reason-not-a-folder = this is not a folder
reason-folder = this is a folder
reason-read-only = the disk can only be read
reason-address-in-use = the address is taken

unknown-rule = there is no rule “{ $rule }”
    .help = “parvis explain” lists all rules.
unknown-rule-suggestion = there is no rule “{ $rule }”; did you mean “{ $suggestion }”?
    .help = Write: parvis explain { $suggestion }

usage-unknown-option = there is no option “{ $option }”
    .help = Add “--help” to the command to read its options.
usage-unknown-option-suggestion = there is no option “{ $option }”; did you mean “{ $suggestion }”?
    .help = Mend the option, or add “--help” to the command to read all of its options.
usage-unknown-command = there is no command “{ $command }”
    .help = “parvis --help” lists the commands.
usage-unknown-command-suggestion = there is no command “{ $command }”; did you mean “{ $suggestion }”?
    .help = Mend the command; “parvis --help” lists them.
usage-missing-command = the name of a command is missing
    .help = Add “--help” to read the commands.
usage-missing = { $names } is missing
    .help = Complete the command; “--help” gives an example.
usage-missing-value = { $option } has no value
    .help = Complete the command; “--help” gives an example.
usage-value = “{ $value }” is not a value of { $option }
    .help = Write { $known }.
usage-value-form = “{ $value }” is not a value of { $option }
    .help = A date is written like 2026-11-23, a duration like “6 months”, a number with digits only.
usage-twice = { $option } is written twice
    .help = Keep it once.
usage-conflict = { $option } and { $other } do not go together
    .help = Keep one of them.
usage-values = { $option } has not the right number of values
    .help = Add “--help” to the command to read an example.
usage-not-utf-8 = the command line holds characters that cannot be read
    .help = Write the path in UTF-8, or rename the file.

# What build, check and list say.

build-pictures = { $count ->
    [one] One picture to prepare…
   *[other] { $count } pictures to prepare: that takes a few seconds each, the first time…
}
build-pictures-done = { $done } pictures of { $count }…
build-done = Site built in { $folder }: { $made ->
    [one] { $made } file made
   *[other] { $made } files made
}, { $kept } kept.
build-nothing = Nothing changed: { $kept ->
    [one] the file in { $folder } is kept as it is.
   *[other] the { $kept } files in { $folder } are kept as they are.
}
build-removed = { $count ->
    [one] { $count } file of the former site was removed.
   *[other] { $count } files of the former site were removed.
}
build-unheard = Nothing is read aloud: the program “{ $engine }” is not on this machine. { $engine ->
    [espeak-ng] On Debian and Ubuntu: sudo apt install espeak-ng.
   *[other] Install it, or mend its name.
} To do without: engine = "none" in [audio] of site.toml.
build-next = The site will change by itself on { $date } ({ $document }): build it again that day.
build-refused-first = Nothing is published: mend the errors first.
build-refused = Nothing is published: mend the errors first. The former site stays in { $folder }.
check-clean = No finding in { $count ->
    [one] { $count } document
   *[other] { $count } documents
}.
check-pages = { $count ->
    [0] No page was
    [one] { $count } page was
   *[other] { $count } pages were
} looked at of { $all }; all texts were checked. “parvis check” and “parvis build” look at all pages.
explain-new = { $path }: made for the first time.
explain-gone = { $path }: made again, the file was gone or had been changed.
explain-changed = { $path }: made again, because { $fact } changed.
list-empty = No document.
list-stale = { $lang } (to be reviewed)
list-missing = { $lang } (missing)
list-count = { $missing ->
    [0] No version missing
    [one] One version missing
   *[other] { $missing } versions missing
}, { $stale ->
    [0] none stale
    [one] one stale
   *[other] { $stale } stale
}.
list-state = { $state ->
    [announced] announced
    [framed] framed by its contract
    [open] open
    [closed] closed
    [instructed] under examination
    [answered] answered
    [assessed] with its report
    [suspended] suspended
    [abandoned] abandoned
    [not-started] not started
    [under-way] under way
    [done] done
    [late] late
    [postponed] postponed
   *[other] { $state }
}
list-kind = there are no documents of kind “{ $kind }”
    .help = Write { $known }.
list-kind-suggestion = there are no documents of kind “{ $kind }”; did you mean “{ $suggestion }”?
    .help = Write: parvis list { $suggestion }
fact = { $name ->
    [document] the text of { $what }
    [outline] what other pages show of { $what }
    [languages] the list of languages of { $what }
    [selection] the list of public documents of kind { $what }
    [path] what stands at the path { $what }
    [route] the address of { $what }
    [state] the state of { $what }
    [referrers] what refers to { $what }
    [expired] the end date of { $what }
    [parent] the page above { $what }
    [list] the page that lists documents of kind { $what }
    [at] what stands at the address { $what }
    [charter] the charter in force
    [file] the file { $what }
    [settings] site.toml
    [theme] the theme
    [picture] the files of the picture { $what }
    [speech] the voice
    [addresses] the list of addresses
    [target] what the reference “{ $what }” leads to
    [plan] the plan
    [members] what belongs to { $what }
    [standing] how far { $what } has come
    [event] what became of { $what }
    [easy-read] the easy-read version of { $what }
    [service] the service { $what }
    [plan-of] the plan that lists { $what }
    [compliance] how the charter is kept
    [promises] what { $what } owes
    [promises-all] what is owed on the whole site
    [history] what changed on the site (language: { $what })
    [next-due] the next day on which something is promised for { $what }
    [sources] the texts of all documents of kind { $what }
    [count] the number of entries of { $what }
    [published-file] where the file { $what } is published
    [size] the size of { $what }
    [page-starts] where the pages of { $what } begin
    [calendar] the calendar of { $what }
    [calendar-all] the calendar of the site
    [declaration] the declaration of accessibility
    [mention] the mention of accessibility
    [happenings] what happened lately in { $what }
    [happenings-all] what happened lately on the site
    [shown] the page of the whole site “{ $what }”
    [search] what the search says of its index (language: { $what })
    [search-file] the index of the search ({ $what })
    [alphabet] the index of titles (language: { $what })
    [lists] the long lists of { $what }
    [liblouis] the version of liblouis
    [collections] the collections of documents
    [made] the file { $what } of this site
   *[other] { $name } { $what }
}

# What audit says.

audit-by-rule = By rule:
audit-by-criterion = By criterion of WCAG 2.2:
audit-count = { $what }: { $count }
audit-empty = { $folder } holds no page: nothing there ends with .html, .htm or .xhtml.
audit-no-page = { $path } is no page of HTML, and was not examined.
audit-clean = Nothing found in { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}. A machine cannot see everything: somebody still has to use the pages without a mouse and with a screen reader.
audit-done = { $pages ->
    [one] { $pages } page examined.
   *[other] { $pages } pages examined.
}
audit-together = A fault that several pages have in the same words was told once. For every page it is on: parvis audit … --voice json
audit-without-style = Style was not computed: nothing is said of contrast, or of what only style hides.
audit-known = { $known ->
    [one] { $known } finding is known and was not told
   *[other] { $known } findings are known and were not told
}; { $gone ->
    [0] all that is known still occurs
    [one] { $gone } known finding occurs no more: write the file again to take it out
   *[other] { $gone } known findings occur no more: write the file again to take them out
}.
audit-baseline-written = { $path } written: { $count ->
    [one] { $count } known finding
   *[other] { $count } known findings
}.
audit-nothing = no page was found
    .help = Name a file, or a folder that holds files ending with .html, .htm or .xhtml.
audit-baseline-missing = { $path } is no file of known findings
    .help = “parvis audit FOLDER --write-baseline { $path }” writes it.
audit-baseline-unreadable = line { $line } of { $path } is no known finding
    .help = Write the file again with --write-baseline.

# What check --fix, move and new say.

fix-nothing = No safe correction to write.
fix-done = { $count ->
    [one] { $count } correction written
   *[other] { $count } corrections written
} in { $files }.

move-did = Moved: { $from } to { $to }
move-would = Would move: { $from } to { $to }
move-mended-in = Links and references mended: { $path }
move-alias = Former address kept: { $address }
move-total = { $count ->
    [0] No link and no reference to mend.
    [one] { $count } link or reference mended.
   *[other] { $count } links and references mended.
}
move-unknown = there is no “{ $path }” in the folder content
    .help = Write the path from the folder content, such as “news/meeting.md”.
move-unknown-suggestion = there is no “{ $path }” in the folder content; did you mean “{ $suggestion }”?
    .help = Write the path from the folder content.
move-target-exists = “{ $path }” exists already
    .help = Choose another path, or move the document that stands there first.
move-home = the home page stays where it is
    .help = A site has its home at its root: content/index.md.
move-translation-alone = “{ $path }” would stand without its original ({ $lang })
    .help = Move the original: its translations go with it.
move-out = “{ $path }” leads out of the folder content
    .help = Write a path in the folder content.
move-extension = “{ $from }” and “{ $to }” have not the same extension
    .help = Keep the extension, or end the new path with “/” for a folder.
move-changes-kind = at “{ $path }” this document would change its kind: “{ $other }” instead of “{ $kind }”
    .help = Choose a path in a folder of the same kind, or write “kind: { $kind }” in the document’s front matter first.

ask-site-name = Name of the authority
ask-site-address = Address of the future site
new-site-name = Name of the authority to be completed
new-site-done = Site made in { $path }: { $count } files. To do: go to this folder, read README.md, then “parvis serve”.
new-folder-taken = { $path } exists and is not an empty folder
    .help = Choose another folder: Parvis never writes over files.
new-address = “{ $address }” is not the address of a site
    .help = Write an address such as https://participation.example.org/.

cli-new-charter = Makes a charter
    .example = parvis new charter "Charter of participation"
cli-new-plan = Makes an action plan
    .example = parvis new plan "Action plan 2027-2030"
cli-new-action = Makes an action and enters it in the plan
    .example = parvis new action "Open a register" --objective inform
cli-new-page = Makes a page
    .example = parvis new page "How to take part"
cli-new-news = Makes a piece of news
    .example = parvis new news "The meeting of 3 March" --about action/1
cli-new-term = Makes a word of the glossary
    .example = parvis new term "Guarantor"
cli-new-theme = Makes a theme
    .example = parvis new theme "Mobility"
cli-new-audience = Makes an audience
    .example = parvis new audience "Young people"
cli-new-commune = Makes a commune
    .example = parvis new commune "Lille" --insee 59350

cli-new-process = Creates a process
    .example = parvis new process "A park on the wasteland" --opens "1 March 2027"
cli-new-contract = Creates the contract of a process
    .example = parvis new contract --process parc
cli-new-strategy = Creates the strategy of a process
    .example = parvis new strategy --process parc
cli-new-contribution = Creates a contribution to a process
    .example = parvis new contribution "The cards" --process parc
cli-new-synthesis = Creates the synthesis of the contributions to a process
    .example = parvis new synthesis --process parc
cli-new-opinion = Creates the citizens’ opinion of a process
    .example = parvis new opinion --process parc
cli-new-instruction = Creates the examination of an opinion
    .example = parvis new instruction --process parc
cli-new-response = Creates the response to an opinion, with a part for each recommendation
    .example = parvis new response --for parc/avis
cli-new-event = Creates a meeting
    .example = parvis new event "The forum" --start "3 December 2026, 6.30 pm" --process parc
cli-new-report = Creates the report on a process or a plan, with what can be counted
    .example = parvis new report --for parc
cli-new-survey = Creates a survey
    .example = parvis new survey "The survey at the market" --process parc
cli-new-budget = Creates a participatory budget
    .example = parvis new budget "The budget of the park" --process parc
cli-new-service = Creates a department
    .example = parvis new service "Public space"
cli-new-body = Creates a standing council
    .example = parvis new body "The residents’ workshop"
cli-new-member = Creates a member of the network
    .example = parvis new member "Friends of the banks"
cli-new-toolkit = Creates a tool sheet
    .example = parvis new toolkit "Leading a listening walk"
cli-new-deliberation = Creates a deliberation
    .example = parvis new deliberation "Deliberation on the park" --process parc
cli-new-easy-read = Creates the easy-read version of a document
    .example = parvis new easy-read parc
cli-new-translation = Creates the translation of a document, with its texts to be translated
    .example = parvis new translation parc --lang nl
    .arg-document = Document to translate: its name in references, or its path
    .value-document = DOCUMENT
    .arg-into = Language of the translation, one of site.toml
    .value-into = LANGUAGE
    .arg-lang = Language of the messages (--lang for the other commands); by default that of the system
    .value-lang = LANGUAGE

# The options that the kinds of documents share.
cli-new-kind = Makes a document
    .arg-title = Title
    .value-title = TITLE
    .arg-id = Name in references and in the address; by default taken from the title
    .value-id = NAME
    .arg-summary = Summary, 40 to 300 characters
    .value-summary = TEXT
    .arg-charter = Charter that the plan puts into practice; by default that of the site
    .value-charter = NAME
    .arg-number = Official number; by default the next one
    .value-number = NUMBER
    .arg-objective = Objective of the plan
    .value-objective = NAME
    .arg-date = Date of the news, such as 2026-11-23; by default today’s
    .value-date = DATE
    .arg-about = Document that the news is about, such as action/7
    .value-about = NAME
    .arg-definition = Definition, in twenty-five words at most
    .value-definition = TEXT
    .arg-insee = INSEE code, such as 59350
    .value-insee = CODE
    .arg-document = Original document: its name in references, or its path
    .value-document = DOCUMENT
    .arg-process = Process that the document is part of; it goes into its folder
    .value-process = NAME
    .arg-for = For a response, the opinion, or its process; for a report, the process or the plan
    .value-for = NAME
    .arg-start = Beginning, for example “3 December 2026, 6.30 pm”
    .value-start = MOMENT
    .arg-end = End, or its hour alone; two hours after the beginning by default
    .value-end = MOMENT
    .arg-opens = First day on which people can take part, for example “1 March 2027”
    .value-opens = DATE
    .arg-closes = Last day on which people can take part
    .value-closes = DATE
    .arg-contact = Department to write to, and its mailbox
    .value-contact = TEXT

question = { $name ->
    [title] Title
    [summary] Summary, 40 to 300 characters
    [charter] Charter that the plan puts into practice
    [number] Official number
    [objective] Objective of the plan, one of { $known }
    [date] Date of the news
    [about] Document that the news is about
    [definition] Definition, in twenty-five words at most
    [insee] INSEE code
    [process] Process that the document is part of, one of { $known }
    [for] What the document is about, one of { $known }
    [document] Original document
    [start] Beginning, for example “3 December 2026, 6.30 pm”
    [end] End
    [opens] First day on which people can take part
    [closes] Last day on which people can take part
    [contact] Department to write to, and its mailbox
   *[other] { $name }
}
new-written = Made: { $path }
new-mended = Completed: { $path }
new-next = To do: open the file, read its comments, then “parvis check”.
new-answer-missing = { $name ->
    [title] the title
    [objective] the objective of the plan
    [charter] the charter
    [about] the document that the news is about
    [insee] the INSEE code
    [process] the process (--process); “parvis new process” makes one
    [for] what it is about (--for): for a response, an opinion; for a report, a process
    [document] the original document
    [start] the beginning (--start)
    [end] the end (--end)
   *[other] “{ $name }”
} is missing
    .help = Add it to the command; “--help” gives an example.
new-date = “{ $value }” is not a date
    .help = Write for example 2026-12-03 or “3 December 2026”.
new-moment = “{ $value }” is not a day with its hour
    .help = Write for example “3 December 2026, 6.30 pm”, “3 December 2026, 6.30 to 8 pm” or “2026-12-03 18:30”.
new-moment-weekday = “{ $value }” names another weekday: { $date } is a { $weekday ->
        [0] Monday
        [1] Tuesday
        [2] Wednesday
        [3] Thursday
        [4] Friday
        [5] Saturday
       *[other] Sunday
    }
    .help = Correct the weekday or the date, or write the date alone.
new-moment-day = “{ $value }” does not exist: that month has fewer days
    .help = Correct the day or the month.
new-translation-language = the site has no translations into “{ $lang }”
    .help = Write { $known }; site.toml lists the languages of the site.
new-translation-no-language = the site has one language only, “{ $lang }” is no other of its
    .help = Add the language to “languages” in site.toml, with the texts of the site in that language.
new-ambiguous-reference = several documents are called “{ $reference }”
    .help = Write { $known }.
new-no-name = this title gives no name for a file
    .help = Add “--id” with letters, digits and hyphens.
new-exists = { $path } exists already
    .help = Choose another title, or another name with “--id”.
new-other-kind = “{ $reference }” is of kind “{ $kind }”; what is needed here is { $known }
    .help = “parvis list” lists the documents with their kinds.
new-second-response = This opinion has a response already, in { $path }: this one is the second, for example at the end of a study. Keep only the recommendations that it answers anew.
new-unknown-reference = no document is called “{ $reference }”
    .help = “parvis list” lists the names of documents.
new-no-opinion = “{ $title }” has no opinion yet: there is nothing to respond to
    .help = The opinion comes first: “parvis new opinion”.
new-for-choose = several documents wait: { $known }
    .help = Say which one: parvis new { $kind } --for { $first }
new-for-none = nothing waits: every document has its own already ({ $known })
    .help = To write another one all the same, say for which: parvis new { $kind } --for { $first }
new-for-nothing = there is nothing to answer or to report on yet
    .help = Write the opinion first (parvis new opinion), or the process (parvis new process).
new-for-taken = For { $id }: it is the only document that waits.
new-several-opinions = “{ $title }” has several opinions
    .help = Name the one that is answered, with --for: { $known }.
new-unknown-objective = no plan has an objective “{ $objective }”
    .help = Write { $known }.
build-inside-site = the folder { $folder } lies in a site that Parvis built ({ $site }), and the next build of that one would take it away
    .help = Choose another folder with “--out FOLDER”.
build-among-sources = the folder { $folder } lies among the texts of the site
    .help = Choose a folder outside of “content” and “themes”, such as dist.

lock-refused = Nothing is kept: a site that may not be published has nothing public to keep.
lock-same = Nothing new to keep: published.lock is up to date.
lock-promise = For the site never to be published without this file, write “lock = true” in site.toml.
lock-done = published.lock is written: { $added ->
    [one] { $added } document more
   *[other] { $added } documents more
}, { $files ->
    [one] { $files } file more
   *[other] { $files } files more
}, { $renewed } renewed, { $gone } gone. Keep it with the texts.
lock-would = published.lock would be written: { $added ->
    [one] { $added } document more
   *[other] { $added } documents more
}, { $files ->
    [one] { $files } file more
   *[other] { $files } files more
}, { $renewed } renewed, { $gone } gone.

# parvis due: what is owed to the public, by whom and by when.

cli-audit = Says what people cannot read in pages that anybody made, and writes nothing
    .example = parvis audit dist
    .arg-paths = Folders, with the pages in folders below (.html, .htm, .xhtml), and files
    .value-paths = PATH
    .arg-level = Level of WCAG: a, aa (what the law asks for, by default) or aaa
    .value-level = LEVEL
    .arg-only = Only these rules, with commas between them
    .value-only = RULE
    .arg-except = All rules but these
    .value-except = RULE
    .arg-baseline = Does not tell what this file knows: only what is new
    .value-baseline = FILE
    .arg-write-baseline = Writes all that is found into this file, to tell only what is new from then on
    .value-write-baseline = FILE
    .arg-without-style = Faster: leaves out what style decides, such as contrast
    .arg-strict = Refuses also for a warning

cli-due = Says what is owed to the public, by which department and by when
    .example = parvis due --service "Espace public" --within "6 months"
    .arg-within = How far ahead to look, for example “6 months”; 90 days by default
    .value-within = DURATION
    .arg-service = Only what this department owes
    .value-service = NAME
    .arg-format = text (sentences), json (data, described in docs/due.md) or ics (a calendar)
    .value-format = FORM
    .arg-out = File to write; the output by default
    .value-out = FILE
    .arg-date = Date of the list, for example 2026-11-23; by default that of site.toml, else today’s
    .value-date = DATE
    .arg-strict = Ends with code 1 if something is overdue: for automatic checks
due-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }
due-head = { $overdue ->
    [0] Nothing is overdue
    [one] One thing is overdue
   *[other] { $overdue } things are overdue
} on { $today }; { $next ->
    [0] nothing is due
    [one] one thing is due
   *[other] { $next } things are due
} until { $until }.
due-head-service = { $overdue ->
    [0] Nothing is overdue
    [one] One thing is overdue
   *[other] { $overdue } things are overdue
} on { $today } for “{ $service }”; { $next ->
    [0] nothing is due
    [one] one thing is due
   *[other] { $next } things are due
} until { $until }.
due-overdue = Overdue:
due-next = Due until { $until }:
due-later = Later: { $count ->
    [one] one thing
   *[other] { $count } things
} after { $until }; “--within” looks further.
due-duty = { $duty ->
    [contract] Contract to be signed before “{ $title }” opens
    [response] Reasoned response to “{ $about }”
    [minutes] Minutes of “{ $about }”
    [results] Results of the survey “{ $about }”
    [study] Study promised by the answer “{ $about }”
    [follow-up] Follow-up promised in “{ $title }”: { $about }
    [action] End of the action “{ $about }”
    [milestone] Milestone of “{ $title }”: { $about }
    [update] News of the action “{ $about }”
    [report] Report on “{ $about }”
    [plan-report] Report on the plan “{ $about }”
    [review] Review of “{ $about }”
    [waiver] End of the waiver “{ $about }” in “{ $title }”
    [step] Step of the examination “{ $title }”: { $about }
    [project] Project voted in “{ $title }”: { $about }
    [declaration] Accessibility statement to be made again: “{ $about }”
    [consent] End of the consent of the people on the picture “{ $about }”
   *[other] { $duty }: { $about }
}
due-late = due on { $date }, { $days ->
    [one] one day
   *[other] { $days } days
} ago
due-today = due today, { $date }
due-ahead = due on { $date }, in { $days ->
    [one] one day
   *[other] { $days } days
}
due-who = Who: { $owner }.
due-nobody = Who: nobody is named.
due-sentence = { $what }; { $when }. { $who } Where: { $place }
due-changes = The site changes by itself; build it again on each of these days:
due-change = On { $date }: { $reasons }.
due-cause = { $cause ->
    [appears] { $about } becomes public
    [expires] “{ $about }” is out of date
    [opens] the process “{ $about }” opens
    [closes] the process “{ $about }” is over
    [resumes] the rest of the process “{ $about }” is over
    [meeting] the meeting “{ $about }” takes place
    [meeting-near] the home page says that the meeting “{ $about }” does not take place as announced
    [meeting-over] the meeting “{ $about }” is past
    [cancelled-day] the day of the cancelled meeting “{ $about }” comes or goes
    [overdue] the due day is past, { $about }
   *[other] { $cause }: { $about }
}
due-no-change = The site will not change by itself.
due-change-after = The site does not change by itself before { $until }; then it changes on { $after }.
due-faults = Attention: { $count ->
    [one] there is an error in a text
   *[other] there are { $count } errors in the texts
}; the list may be incomplete. “parvis check” says where.
due-written = Written: { $path }
due-calendar = Deadlines of { $host }
due-calendar-late = Overdue: { $what }
due-service = no department is called “{ $service }”
    .help = “parvis list service” lists the departments; documents may name a standing council as well.
due-service-suggestion = no department is called “{ $service }”; did you mean “{ $suggestion }”?
    .help = Write: parvis due --service "{ $suggestion }"

# parvis cancel: a meeting does not take place.

cli-cancel = Cancels a meeting: writes it into its text, with the reason
    .example = parvis cancel parc/evenements/forum --reason "The hall is flooded"
    .arg-event = Meeting: its name in references, its path or its title
    .value-event = MEETING
    .arg-reason = Reason, as the page will say it
    .value-reason = TEXT
    .arg-date = Day of the decision, for example 2026-11-23; by default that of site.toml, else today
    .value-date = DATE
ask-cancel-reason = Why does the meeting not take place
cancel-done = Cancelled in { $path }.
cancel-next = To do: “parvis build”, then put the site online; the page of the meeting and those that announce it will say that it is cancelled.
cancel-already = “{ $title }” is cancelled already
    .help = To change the reason, open its file: key “exception”.
cancel-held = “{ $title }” has minutes: it took place
    .help = A meeting that took place is not cancelled. If the minutes belong to another one, take them out of its file first.
cancel-no-reason = a cancellation says why, in words that people understand
    .help = Add --reason "…": people who wanted to come want to know why.
cancel-several = several meetings are called “{ $name }”, or nearly so: { $known }
    .help = Write one of these names, without its date.
cancel-suggestion = no meeting is called “{ $name }”; did you mean “{ $suggestion }”?
    .help = “parvis list event” lists the meetings.
