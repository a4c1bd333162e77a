## Meetings

event-ends-before-start = the meeting would end on { $end }, and begins on { $start }
    .why = People would not know how long it takes, and calendars would refuse the date.
    .do = Write in “ends_at” a time that comes after “starts_at”.
event-ends-before-start-start = the beginning
access-not-stated = nothing says who can come in and follow the meeting
    .why = Somebody in a wheelchair, somebody deaf, a parent alone do not come without knowing.
    .do = Add “access:” with what is planned (“step_free: true”, “sign_language: on-request”…), or “access: not-in-source” to print “not stated”.
hour-skipped = the hour { $moment } does not exist in { $zone }: clocks go forward that night
    .why = Nobody would know when to come, and each calendar would choose an hour of its own.
    .do = Write an hour before or after the change, such as “{ $next }”.
exception-contradicted = the meeting is cancelled, and it has minutes
    .why = The page would say at once that it did not take place and what was said there.
    .do = Remove the exception if the meeting took place, or the minutes if it did not.
exception-contradicted-new-day = the meeting is cancelled, and it has a new day
    .why = People would not know whether to come.
    .do = Write “kind: moved” if it takes place on another day, or remove the new day.
exception-contradicted-same-day = the meeting is moved, and its day stays the same
    .why = The page would announce a change that is none.
    .do = Write the new day in “starts_at”, the new place in “venue”, or remove the exception.
exception-contradicted-here = the exception
minutes-missing = the meeting “{ $title }” has no minutes, expected since { $date }
    .why = Those who could not come have nothing else. Ninety days after the meeting, they are owed to the public.
    .do = Add to the text a section “## Minutes {"{"}.minutes{"}"}”, or “minutes:” with the reference of the document.
minutes-missing-short = the minutes of the meeting “{ $title }” say nearly nothing
    .why = Those who could not come have nothing else: fewer than { $words } words do not tell a meeting. They are expected since { $date }.
    .do = Write what was said, or put a link to the minutes into this section.

## Actions and plans

done-without-evidence-status = action { $number } is said to be done, and nothing proves it
    .why = People must be able to check what is announced as done.
    .do = Add to “milestones:” a milestone with “reached_on:” and “evidence:”, or write another “status:”.
done-without-evidence-milestone = this milestone has no evidence
status-contradicts-milestones = action { $number } is said to be { $status ->
        [not-started] not started
        [under-way] under way
        [done] done
        [late] late
        [postponed] postponed
       *[abandoned] abandoned
    }, its milestones say that it is { $state ->
        [not-started] not started
        [under-way] under way
        [done] done
        [late] late
        [postponed] postponed
       *[abandoned] abandoned
    }
    .why = The page would show one state, and the facts another.
    .do = Remove “status:”, the state is computed; or complete the milestones (“reached_on:”, “evidence:”) or the exception that bear it out.
status-contradicts-milestones-open = this milestone is not reached
plan-without-report = the plan “{ $title }” ended on { $date } and has no report
    .why = Without a report, nobody knows what the plan changed.
    .do = Make a document “kind: report” with “plan:” and the id of the plan.

## Figures, surveys, budgets, deliberations

figure-without-method = nothing says how “{ $label }” was counted
    .why = A figure without a method can neither be checked nor compared.
    .do = Add “method:” with a sentence: who counted, what, when.
small-cell = “{ $label }”: { $value }, fewer than { $limit } persons
    .why = In so small a group, somebody can be recognised.
    .do = Write "<{ $limit }" between straight quotes, or join this group with another.
small-cell-deducible = “{ $label }” is masked, and can be computed: it is the only one
    .why = Subtract the other parts from the total, and you know how many persons there are.
    .do = Mask a second part, or join this group with another.
small-cell-total = the total to subtract from
totals-differ = the parts of “{ $label }” make { $least }, the total says { $total }
    .why = A reader who adds them up believes no figure of the page any more.
    .do = Mend the total or the parts, or add the one that is missing (“No answer”, “Others”).
totals-differ-masked = the parts of “{ $label }” make between { $least } and { $most }, the total says { $total }
    .why = Even with the masked parts, the sum is impossible.
    .do = Mend the total or the parts, or add the one that is missing (“No answer”, “Others”).
lesson-without-action = nothing follows from the lesson “{ $lesson }”
    .why = A lesson that leads nowhere will be learnt a second time.
    .do = Add “action:” with the action that comes from it, or “why_not:” with the reason for doing nothing.
question-without-wording = the question “{ $id }” has no words
    .why = An answer means nothing without the exact words of the question.
    .do = Add “wording:” with the question, word for word.
question-without-results = the question “{ $id }” has no results, though others have theirs
    .why = What was asked in public is answered in public: otherwise an answer seems to be kept back.
    .do = Add “results:” with the CSV file that lies beside the text, or “results: not-in-source” if the survey does not give them.
question-without-results-late = the survey “{ $title }” has no results, expected since { $date }
    .why = Those who gave their time wait to know what was answered.
    .do = Add to each question “results:” with its CSV file, or “results: not-in-source” if the survey does not give them.
survey-results-unsound-titles = the results of the question “{ $question }” have no row of titles
    .why = The first answer would be taken for a title, and be missing on the page and in the data.
    .do = Write a first row that names the columns: “Answer,People”.
survey-results-unsound = the results of the question “{ $question }” have nothing but titles
    .why = A survey published without figures seems to hide its answers.
    .do = Add a row for each answer, or write “results: not-in-source”.
survey-results-unsound-figures = the results of the question “{ $question }” have no number
    .why = An answer without a number does not say how many people gave it.
    .do = Write in each row how many people gave this answer. A file that is read as one column has another separator than “;”, “,” or a tab.
survey-results-unsound-size = { $value } answers to the question “{ $question }”, of { $size } people asked
    .why = More answers than people: one of the two numbers is wrong, and all of the survey becomes doubtful.
    .do = Correct the number or “sample: size”; for shares, put “%” into the title of the column.
winners-over-envelope = the chosen projects cost { $sum } euros, the envelope has { $envelope }
    .why = { $over ->
        [one] { $over } euro
       *[other] { $over } euros
    } would be missing: projects that were voted would not be made.
    .do = Mend an amount, the envelope, or the “stage:” of the project that does not fit in.
winners-over-envelope-first = with this project, the envelope is exceeded
infeasible-without-reason = the project “{ $title }” is said to be infeasible, without a reason
    .why = Those who proposed it have a right to an explanation.
    .do = Add “reason:” with a sentence.
deliberation-not-scdl = “{ $value }” is no SIRET
    .why = The table of deliberations (SCDL) would be refused: COLL_SIRET takes 14 digits, the last of which is a key.
    .do = Copy the 14 digits of the authority’s SIRET.
deliberation-not-scdl-no-siret = { $count ->
    [one] this deliberation does not say
   *[other] { $count } deliberations, this one among them, do not say
} which authority voted
    .why = The table of deliberations (SCDL) leaves them out: COLL_SIRET is required.
    .do = Add “[organisation]” and “siret = "…"” with the 14 digits to “site.toml”, once; or “collectivity:” to the deliberation of another authority.
deliberation-not-scdl-matter = “{ $value }” is no code of a matter
    .why = The table of deliberations (SCDL) takes the codes of the nomenclature ACTES, from 1.1 to 9.4.
    .do = Write a digit, a full stop, a number, between straight quotes: "8.8" for the environment.
deliberation-not-scdl-matter-name = the matter { $value } has no name
    .why = The table of deliberations (SCDL) would be refused: DELIB_MATIERE_NOM is obligatory.
    .do = Add “name:” with the title of the matter.
deliberation-not-scdl-date = “{ $value }” is no day
    .why = The table of deliberations (SCDL) takes whole days.
    .do = Write year, month and day: “2026-10-02”.
deliberation-not-scdl-received = the deliberation would reach the prefecture on { $received }, before its vote of { $voted }
    .why = One of the two dates is wrong, and both are authentic.
    .do = Mend the date of the vote or that of the prefecture.
deliberation-not-scdl-voted = the vote
deliberation-not-scdl-year = “{ $value }” is no year of a budget
    .why = The table of deliberations (SCDL) takes a year, or two with a slash.
    .do = Write “2026” or “2026/2027”.
deliberation-not-scdl-url = “{ $value }” is no address
    .why = The table of deliberations (SCDL) takes a whole address.
    .do = Write an address that begins with https://, or remove “url:”.
deliberation-not-scdl-present = { $present } voters for { $members } members
    .why = No more people can vote than the assembly has.
    .do = Mend “present:” or “members:”.
deliberation-not-scdl-votes = { $sum } votes for { $present } voters
    .why = Nobody votes twice.
    .do = Mend the votes (“for:”, “against:”, “abstention:”) or “present:”.
deliberation-not-scdl-vote-missing = the votes given are { $sum }, of { $present } voters
    .why = Votes are missing: a reader would think the vote clearer, or closer, than it was.
    .do = Add { $missing } (0 where there is none), or correct “present:”.

## Trust

published-before-its-sources = this document is of { $own }, and “{ $title }”, from which it comes, of { $other }
    .why = An answer given before the question is none.
    .do = Mend one of the two dates.
published-before-its-sources-public = this document is public on { $own }, and “{ $title }”, from which it comes, on { $other }
    .why = People would read the answer and could not read what it answers.
    .do = Give the source a date “publish_at:” that does not come after this one.
published-before-its-sources-source = the source
image-without-alt-sidecar = the picture “{ $source }” has no words, neither here nor in the file beside it
    .why = Those who do not see it would not know what it shows.
    .do = Add “alt:” to the file beside it, or “decorative: true” if it says nothing, or a text between the brackets.
image-without-alt-beside = the file beside it
decorative-with-words = the picture is said to be decorative, and it has words: “{ $words }”
    .why = One of the two would be lost: a picture says something, or it says nothing.
    .do = Remove “decorative: true” or “alt:”.
sidecar-without-file = nothing is called “{ $path }” beside this file
    .why = What it says of a file would go to no file.
    .do = Give it the name of the file, followed by “.yaml”, or delete it.
image-without-consent = people can be recognised on “{ $path }”, without written consent
    .why = Everybody has a right to their own image: without consent, it is not published.
    .do = Add “consent:” with “given_on:”, the date of the consent, or choose another picture.
image-without-consent-ended = the consent of the people on “{ $path }” ended on { $date }
    .why = They agreed to be shown until that day.
    .do = Ask for a new consent and put “until:” later, or remove the picture.
accessibility-mention-differs = the mention « { $claimed } » is not that of this site: « { $declared } »
    .why = { $audit ->
        [valid] The audit on record gives another state.
        [expired] The last audit on record is no longer in force.
       *[none] Without an audit on record, no other state is allowed (decree 2019-768).
    }
    .do = Remove the mention: links of menu and footer to the statement bear the right one already. Or record the audit in “audits/”.
audit-expired = the accessibility audit of { $date } has not been in force since { $until }
    .why = The site therefore declares itself « non conforme ».
    .do = Have a new audit made and record it in “audits/”, beside this one.
audit-incomplete =
    { $count ->
        [one] a criterion has no result: { $criteria }
       *[other] { $count } criteria have no result: { $criteria }
    }
    .why = The rate is computed over all criteria that apply.
    .do = Give each of them “C”, “NC” or “NA”, as in the grid of the auditor.
audit-failure-unexplained = criterion { $criterion } is not met, and it is not said why or on which pages
    .why = The statement has to list what is not accessible.
    .do = Write “{"{"}result: NC, pages: [home], note: "What is wrong, in one sentence"{"}"}”.
audit-address = “{ $value }” is no address
    .why = The statement makes a link of it.
    .do = Write “/contact/” for a page of this site, or a whole address that begins with “https://”.
accessibility-mention-missing = the home page does not say whether the site is accessible
    .why = French law asks for one of these mentions: « Accessibilité : totalement conforme », « Accessibilité : partiellement conforme », « Accessibilité : non conforme ».
    .do = Put this page into “footer” of “site.toml”: the link there bears the mention that follows from the audit on record.
accessibility-mention-missing-page = the home page does not say whether the site is accessible
    .why = French law asks for one of these mentions: « Accessibilité : totalement conforme », « Accessibilité : partiellement conforme », « Accessibilité : non conforme ».
    .do = Make a page “legal: accessibilite” and put it into “footer” of “site.toml”: the link there bears the mention that follows from the audit on record.
