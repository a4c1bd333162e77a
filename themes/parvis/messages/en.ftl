# Every text that the templates and the pages of Parvis need, in one language. The four files have the same ids.

## Ways around every page

skip-to-content = Skip to content
home = Home
menu = Main menu
breadcrumb = You are here
languages = Languages
language-home-only = home page
language-whole-only = overview page
footer = Footer
feed = News feed (Atom)
feed-title = { $site }: news
updated = Updated:
pinned-date = Site as of
contents = On this page
back-to-top = Back to top
moved-title = This page has moved
in-language-fr = in French
language-name-fr = Français
in-language-en = in English
language-name-en = English
in-language-nl = in Dutch
language-name-nl = Nederlands
in-language-ar = in Arabic
language-name-ar = العربية
in-language-de = in German
language-name-de = Deutsch
in-language-es = in Spanish
language-name-es = Español

## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-full = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
period = from { $from } to { $to }

## States of actions

state-not-started = Not started
state-under-way = Under way
state-done = Done, with evidence
state-late = Late since { $date }
state-postponed = Postponed
state-abandoned = Abandoned
state-missing = The source gives no milestones: this action has no state.
count-not-started =
    { $count ->
        [one] { $count } action not started
       *[other] { $count } actions not started
    }
count-under-way =
    { $count ->
        [one] { $count } action under way
       *[other] { $count } actions under way
    }
count-done =
    { $count ->
        [one] { $count } action done
       *[other] { $count } actions done
    }
count-late =
    { $count ->
        [one] { $count } action late
       *[other] { $count } actions late
    }
count-postponed =
    { $count ->
        [one] { $count } action postponed
       *[other] { $count } actions postponed
    }
count-abandoned =
    { $count ->
        [one] { $count } action abandoned
       *[other] { $count } actions abandoned
    }
count-unknown =
    { $count ->
        [one] { $count } action without a state in the source
       *[other] { $count } actions without a state in the source
    }

## Facts

not-in-source = not stated in the source
fact-adopted-on = Adopted on
fact-adopted-by = Adopted by
fact-response-deadline = Deadline for answers
fact-decisions = Possible decisions
fact-version = Version
fact-supersedes = Replaces
fact-charter = Charter
fact-period = Period
fact-axis = Axis
fact-objective = Objective
fact-owner = Responsible
fact-deadline = Deadline
fact-milestones = Milestones
fact-indicators = Indicators
fact-principles = Principles served
fact-themes = Themes
fact-audiences = Audiences
fact-communes = Municipalities
fact-insee = INSEE code
fact-member-from = Member since
fact-member-until = Member until
fact-contact = Contact
fact-deliverable = What the phase delivers
deadline-continuous = continuous

## What a page is

eyebrow-charter = Charter
eyebrow-plan = Action plan
eyebrow-principle = Principle of the charter
eyebrow-phase = Phase { $number }
eyebrow-action = Action { $number }
eyebrow-news = News
eyebrow-term = Glossary
eyebrow-commune = Municipality
eyebrow-theme = Theme
eyebrow-audience = Audience
axis = Axis { $number }
tag-example = Fictitious example
kind-charter = charter
kind-plan = plan
kind-action = action
kind-process = process
kind-contract = participation contract
kind-contribution = contribution
kind-synthesis = synthesis
kind-strategy = participation strategy
kind-opinion = citizens’ opinion
kind-instruction = examination of the opinion
kind-response = reasoned response
kind-event = meeting
kind-report = report
kind-survey = survey
kind-budget = participatory budget
kind-news = news
kind-term = term
kind-toolkit = toolkit
kind-member = member
kind-service = department
kind-body = body
kind-deliberation = deliberation
kind-page = page
kind-theme = theme
kind-audience = audience
kind-commune = municipality

## Notices above the text

notice-example-title = Fictitious example
notice-example-text = This page is an example, written to show what the site can do. It commits no authority.
notice-translation-title = Unofficial translation
notice-translation-text = Only the original is authentic.
notice-stale-title = Translation of a former version
notice-stale-text = The original has changed since this translation, which is not official.
notice-untranslated-title = Page not translated
notice-untranslated-text = This text does not exist in your language yet: it is given in its original language.
notice-expired-title = This page is out of date
notice-expired-text = It has been kept for the record since { $date }.
notice-withdrawn-title = Page withdrawn on { $date }
notice-withdrawn-text = It is kept for the record. The reason:
notice-draft-title = Draft
notice-draft-text = This page is not published: this is a preview.
notice-incomplete-title = Page to be completed
notice-incomplete-text = Before the official launch, this is missing:
notice-waiver-title = Waiver of a rule: { $rule }
notice-waiver-text = Valid until { $until }, for this reason:
notice-correction-title = Correction, { $date }
notice-correction-text = An error was corrected on this page:

## The text

callout-note = Note
callout-tip = Tip
callout-important = Important
callout-warning = Warning
callout-caution = Caution
callout-example = Fictitious example
notes-heading = Notes
note-ref = Note { $number }
note-back = Back to the text, note { $number }
note-back-nth = Back to the text, note { $number }, reference { $nth }
struck = struck out:
task-done = Done:
task-open = To do:
table-scrolls = Table that scrolls if it is too wide
table-region = Table: { $caption }
code-label = Code
file-details = { $kind }, { $size }
size-bytes = { $size } bytes
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
attachments = Attached files
attachment-html = As a web page:
attachment-otherwise = Otherwise:

## Home

home-news = News
home-phases =
    { $count ->
        [one] A process, one phase
       *[other] A process, { $count } phases
    }
home-principles =
    { $count ->
        [one] One principle
       *[other] { $count } principles of equal rank
    }
home-charter = Read the text:
home-plan = The action plan
home-plan-all = The whole plan:
home-ways = Find what concerns you

## Charter, plan, action

charter-fields = What participation is about
charter-principles =
    { $count ->
        [one] The principle
       *[other] The { $count } principles
    }
charter-phases =
    { $count ->
        [one] The phase
       *[other] The { $count } phases, in order
    }
charter-decisions = Possible decisions
charter-plan = The plan that carries out the charter:
part-of-charter = In the text of the charter:
part-phases = All phases
part-others = The other principles
plan-counts = Actions by state
action-milestones = Milestones
action-milestones-caption = Milestones of the action, with their evidence
action-indicators = Indicators
action-indicators-caption = Indicators of the action
action-updates = Progress notes
column-milestone = Milestone
column-due = Due
column-reached = Reached
column-evidence = Evidence
column-indicator = Indicator
column-unit = Unit
column-baseline = Baseline
column-latest = Latest value
column-target = Target
none = not stated
not-yet = not yet
turn-actions = Neighbouring actions
turn-previous = Previous action
turn-next = Next action
site-map-more =
    { $count ->
        [one] ({ $count } page, to be found on this one)
       *[other] ({ $count } pages, to be found on this one)
    }
turn-pieces = Neighbouring parts
turn-piece-previous = Previous part
turn-piece-next = Next part
pieces = The text, part by part
division-sentence = This text is long: { $count ->
    [one] it goes on on another page, so that it arrives quickly everywhere.
   *[other] it is given in { $count } parts, each on its own page, so that they arrive quickly everywhere.
 }
division-charter = { $count ->
    [one] This text is long: its principle or step is summed up here by its first sentence, and given in full on its own page.
   *[other] This text is long: its { $count } principles and steps are summed up here by their first sentence, and each is given in full on its own page.
 }
division-records = { $count ->
    [one] This document is long: the recommendation is given here by its title, and in full on its own page.
   *[other] This document is long: its { $count } recommendations are given here by their titles, and each in full on its own page.
 }
division-around = The text around them is long too: { $count ->
    [one] one part of it has a page of its own
   *[other] { $count } parts of it have a page each
 }.
division-part = This text is long: it goes on over { $count ->
    [one] one more page
   *[other] { $count } more pages
 }, so that everything arrives quickly everywhere.
division-whole = Read the whole text on one page
whole-title = { $title } (in full)
whole-crumb = In full
piece-position = { $count ->
    [one] The rest of the text
   *[other] Part { $number } of { $count }
 }
piece-continued = { $title } (continued, { $part })
piece-from-to = From “{ $first }” to “{ $last }”
piece-begins-inside = { $what ->
    [list] The list goes on
    [table] The table goes on
    [quotation] The quotation goes on
    [callout] The box goes on
    [code] The code goes on
    [definitions] The definitions go on
   *[paragraph] The paragraph goes on
 } from the page before.
piece-ends-inside = { $what ->
    [list] The list goes on
    [table] The table goes on
    [quotation] The quotation goes on
    [callout] The box goes on
    [code] The code goes on
    [definitions] The definitions go on
   *[paragraph] The paragraph goes on
 } on the next page.
piece-contents = { $count ->
    [one] Back to the beginning of the text
   *[other] See the { $count } parts of the text
 }
news-about = About
term-see-also = See also

## Lists and their empty states

listing-news = All news
empty-news = No news for now.
listing-term = From A to Z
empty-term = No term is defined yet.
listing-commune = All municipalities
empty-commune = No municipality is described yet.
listing-theme = All themes
empty-theme = No theme for now.
listing-audience = All audiences
empty-audience = No audience is described yet.
listing-action = All actions
empty-action = No action for now.
listing-charter = All charters
empty-charter = No charter for now.
listing-plan = All plans
empty-plan = No plan for now.
listing-page = All pages
empty-page = No page for now.
listing-news-about = News about this
empty-news-about = No news about this.
listing-cited-by = Pages that mention it
empty-cited-by = No other page mentions it.
listing-serves = What serves this principle
empty-serves = No document declares to serve this principle.
listing-theme-documents = In this theme
empty-theme-documents = Nothing is filed under this theme yet.
listing-audience-documents = For this audience
empty-audience-documents = Nothing is addressed to this audience yet.
listing-commune-documents = In this municipality
empty-commune-documents = Nothing concerns this municipality in particular yet.

# Kinds of the charter: what a page is, the list of all of a kind, a list of some of them

eyebrow-process = Participation process
eyebrow-contract = Participation contract
eyebrow-strategy = Participation strategy
eyebrow-contribution = Contributions received
eyebrow-synthesis = Summary of contributions
eyebrow-opinion = Citizens’ opinion
eyebrow-instruction = Review of the opinion
eyebrow-response = Reasoned response
eyebrow-event = Meeting
eyebrow-report = Report
eyebrow-survey = Survey
eyebrow-budget = Participatory budget
eyebrow-service = Department
eyebrow-body = Standing council
eyebrow-member = Member of the network
eyebrow-toolkit = Toolkit
eyebrow-deliberation = Council decision
eyebrow-easy-read = Easy-read version
kind-easy-read = easy-read version
listing-process = All processes
empty-process = No process for now.
listing-contract = All participation contracts
empty-contract = No contract has been published yet.
listing-strategy = All participation strategies
empty-strategy = No strategy has been published yet.
listing-contribution = All contributions
empty-contribution = No contribution has been published yet.
listing-synthesis = All summaries
empty-synthesis = No summary has been published yet.
listing-opinion = All citizens’ opinions
empty-opinion = No citizens’ opinion has been handed over yet.
listing-instruction = All reviews
empty-instruction = No opinion is under review yet.
listing-response = All responses
empty-response = No response has been published yet.
listing-event = All meetings
empty-event = No meeting is announced.
listing-report = All reports
empty-report = No report has been published yet.
listing-survey = All surveys
empty-survey = No survey has been published yet.
listing-budget = All participatory budgets
empty-budget = No participatory budget for now.
listing-service = All departments
empty-service = No department is described yet.
listing-body = All standing councils
empty-body = No standing council is described yet.
listing-member = All members of the network
empty-member = The network has no member yet.
listing-toolkit = All toolkits
empty-toolkit = No toolkit has been shared yet.
listing-deliberation = All council decisions
empty-deliberation = No council decision has been published yet.
listing-easy-read = All easy-read versions
empty-easy-read = No easy-read version has been published yet.
kinds-charter = Charters
kinds-plan = Plans
kinds-action = Actions
kinds-process = Processes
kinds-contract = Contracts
kinds-strategy = Strategies
kinds-contribution = Contributions
kinds-synthesis = Summaries
kinds-opinion = Citizens’ opinions
kinds-instruction = Reviews
kinds-response = Responses
kinds-event = Meetings
kinds-report = Reports
kinds-survey = Surveys
kinds-budget = Participatory budgets
kinds-service = Departments
kinds-body = Standing councils
kinds-member = Members of the network
kinds-toolkit = Toolkits
kinds-deliberation = Council decisions
kinds-easy-read = Easy-read versions
kinds-page = Pages
kinds-news = News
kinds-term = Words of the glossary
kinds-theme = Themes
kinds-audience = Audiences
kinds-commune = Communes

## Boards

# Boards: words that several share

share = { $part } of { $of }
share-none = none
owed-by = Owner:
owner-unknown = owner not stated
amount-euros = €{ $amount }
figure-below = fewer than { $limit }
month-undated = No date
fact-of-process = Process
fact-plan = Plan
on-day-1 = Monday { $date }
on-day-2 = Tuesday { $date }
on-day-3 = Wednesday { $date }
on-day-4 = Thursday { $date }
on-day-5 = Friday { $date }
on-day-6 = Saturday { $date }
on-day-7 = Sunday { $date }

# Boards: how the charter is kept

heading-principles-served = Which principles are served
heading-answers-given = Answers given
heading-overdue = What should be done by now
heading-waivers = Waivers
heading-unstated = What the sources do not say
heading-method = How these figures are made
caption-principles-served = Number of actions and documents that declare to serve each principle
caption-answers-given = Recommendations and answers, process by process
caption-waivers = Rules that a document does not follow, with the reason
caption-unstated = Fields that the source does not give, by kind of document
column-principle = Principle
column-actions = Actions
column-other-documents = Other documents
column-process = Process
column-state = Where it stands
column-answered-of = Recommendations answered
column-opinion-on = Opinion handed over
column-answer-due = Answer promised by
column-answered-on = Answer given
column-days = Days
column-promise = The promise
column-document = Document
column-rule = Rule
column-reason = Reason
column-until = Until
column-in-force = Today
column-kind = Kind
column-documents = Documents
column-fields = Fields
column-missing = Not stated
column-promised = What
column-due-on = By when
column-duty = What it is
column-who = Who
column-counted = What was counted
column-value = Number
column-method = How it was counted
column-part = Of which
column-project = Project
column-votes = Votes
column-amount = Cost
column-stage = Stage
column-ready = Ready by
column-vote = Vote
column-how-many = Number
column-action = Action
column-measured-on = Measured on
column-trend = Trend
figure-answered =
    { $count ->
        [0] recommendations for now
        [one] recommendation has an answer
       *[other] recommendations have an answer
    }
figure-answered-method = A recommendation has an answer when a published response names it.
figure-median =
    { $count ->
        [one] day from the opinion to the response
       *[other] days from the opinion to the response
    }
figure-median-method = Median: half of the responses took less time, the other half more.
figure-in-time =
    { $count ->
        [0] dated responses for now
        [one] response given within the promised time
       *[other] responses given within the promised time
    }
figure-in-time-method = Only responses whose date and promised time are known count.
figure-overdue =
    { $count ->
        [0] commitments whose date has passed
        [one] commitment whose date has passed
       *[other] commitments whose date has passed
    }
figure-overdue-method = Each is named below, with its owner.
principle-documents =
    { $count ->
        [one] { $title }: { $count } document
       *[other] { $title }: { $count } documents
    }
answers-late =
    { $count ->
        [0] No answer came late, and none is late.
        [one] { $count } answer came late, or is late.
       *[other] { $count } answers came late, or are late.
    }
promise-none = No known time limit
promise-stopped = Process stopped or suspended
promise-awaited = Answer awaited
promise-late = Answer late
promise-in-time = Kept
promise-after-time = Answer given too late
promise-undated = Answer published, no date
duty-contract = Contract before the opening
duty-response = Response to an opinion
duty-minutes = Minutes
duty-results = Survey results
duty-study = End of a study
duty-follow-up = Promised follow-up
duty-action = Deadline of an action
duty-milestone = Milestone of an action
duty-update = Word on an action
duty-report = Report on a process
duty-plan-report = Report on a plan
duty-review = Review of a page
empty-overdue = No commitment waits beyond its date.
empty-waivers = No document waives a rule.
waiver-in-force = in force
waiver-ended = ended
unstated-why =
    { $count ->
        [one] { $count } field says “not stated in the source” rather than an invented value.
       *[other] { $count } fields say “not stated in the source” rather than an invented value.
    }
empty-unstated = The sources give all that the pages ask for.
method-only-examples = All processes of this site are fictitious examples: these figures come from them and commit nobody.
method-no-examples = Fictitious examples are not counted.
method-days = Days run from the opinion to the response. The median of an even number of responses lies half-way between the two in the middle.
method-data = The same figures exist as a file, to count them again:

# Boards: the calendar

heading-month-ahead = { $month }
heading-month-past = { $month }: past meetings
meetings-all-cancelled =
    { $count ->
        [one] The only meeting announced here is cancelled.
       *[other] All meetings announced here are cancelled.
    }
heading-meetings-ahead = Meetings to come
heading-meetings-past = Past meetings
heading-closings = Last days to take part
heading-promised = What you were promised
caption-promised = Promises to the public that are not yet due
empty-meetings-ahead = No meeting is announced for now.
time-of-day = { $hour }:{ $minute }
time-of-hour = { $hour }:00
time-from-to = { $from } to { $to }
time-from = at { $from }
calendar-cancelled = Cancelled
calendar-moved = Moved
calendar-today = Today
meeting-instead-of = Instead of { $date }
meets-in-person = In person
meets-online = Online
meets-hybrid = In person and online
meets-phone = By telephone
access-unknown = not stated
meeting-access = Access:
meeting-process = Process:
access-with-step-free = step-free entrance
access-with-hearing-loop = hearing loop
access-with-sign-language = sign language
access-with-captions = captions
access-with-easy-read = easy-read papers
access-with-childcare = childcare
access-without = not available: { $what }
access-when-asked = { $what } on request
minutes-of = Minutes: { $title }
minutes-awaited = Minutes awaited

# Boards: what changed, data

heading-changes = Latest first
empty-changes = Nothing has changed yet.
change-withdrawn = page withdrawn
change-words = citizens’ words corrected
change-words-of = citizens’ words corrected, { $section }
change-corrected = error corrected
change-major = major change
change-minor = change
change-published = published: { $kind }
heading-data-files = The files
data-charter = How the charter is kept
data-charter-what = Principles, answers, delays, overdue commitments, waivers and fields not stated.

# Boards: plan

late-actions =
    { $count ->
        [0] What is late
        [one] { $count } action late
       *[other] { $count } actions late
    }
nothing-late = No action and no milestone is late.
milestone-late = milestone late
heading-without-state = Actions without a state
without-state-why =
    { $count ->
        [one] The source gives no milestones for { $count } action: nobody can say here where it stands.
       *[other] The source gives no milestones for { $count } actions: nobody can say here where they stand.
    }
heading-next-milestones = Next milestones
heading-plan-indicators = What is measured
caption-plan-indicators = Indicators of the plan with their latest value
fact-last-update = Last word on it
trend-up = rising
trend-down = falling
trend-same = steady
trend-single = one measure only
trend-none = not measured yet
plan-progress = Way covered towards the target, in per cent
plan-progress-row = Action { $action }: { $label }
plan-progress-row-number = Action { $action }, indicator { $label }
plan-progress-finding =
    { $total ->
        [one] { $reached ->
            [0] The indicator in numbers has not reached its target yet.
           *[other] The indicator in numbers has reached its target.
        }
       *[other] { $reached ->
            [0] None of the { $total } indicators in numbers has reached its target yet.
            [one] { $reached } indicator in numbers out of { $total } has reached its target.
           *[other] { $reached } indicators in numbers out of { $total } have reached their target.
        }
    }
indicator-finding =
    { $aims ->
        [yes] { $label }: { $value } on { $date }, aiming at { $target }.
       *[no] { $label }: { $value } on { $date }.
    }

# Boards: reports, surveys, budgets

heading-figures = The figures
caption-figures = What was counted, and how
caption-parts-of = { $label }, in { $unit }
unit-persons = people
heading-who-was-missing = Who was missing
heading-lessons = What we learnt
lesson-leads-to = This lesson leads to:
lesson-why-not = No action:
heading-questions = The questions, word for word
heading-limits = What this survey cannot say
fact-fieldwork = Fieldwork
fact-survey-mode = How people were asked
fact-population = Of whom it speaks
fact-sample = Who answered
sample-size = { $count } people
fact-questionnaire = Questionnaire
questionnaire-file = The questionnaire ({ $details })
results-file = Results of question { $number } ({ $details })
caption-results = Results of question { $number }
results-charted = A chart and a table show them above on this page.
empty-results = The results of this question are not published.
fact-envelope = Amount to share
figure-chosen = for the chosen projects
figure-left = left of the amount
figure-above-envelope = above the amount
heading-projects = The projects
caption-projects = Projects by number of votes
heading-infeasible = Why this cannot be done
stage-submitted = Submitted
stage-infeasible = Not feasible
stage-voted = Voted on, not chosen
stage-won = Chosen
stage-under-way = Under way
stage-done = Done

# Boards: toolkits, members, deliberations

heading-toolkit-steps = How to do it
heading-adaptations = So that everybody can take part
everybody = For everybody
fact-organisation = Organisation
fact-member-since = Since
fact-brings = What it brings
fact-number = Number
fact-voted-on = Voted on
fact-deliberation-subject = Subject
fact-matter = Matter
fact-collectivity = Authority
fact-budget = Budget
fact-prefecture = Received at the prefecture
fact-act = Text of the act
act-at = The act at { $address }
siret = SIRET { $number }
heading-votes = The vote
caption-votes = Number of votes
vote-yes = For
vote-no = Against
vote-abstention = Abstentions
vote-present = Members who voted
vote-members = Members of the assembly

# Boards: a commune, a theme, an audience

heading-take-part-here = Take part
nothing-open-here = No process is open here for now.
empty-meetings-here = No meeting is announced here for now.
empty-here-response = No response has been published here yet.
empty-here-news = No news here for now.
heading-mentions = Pages that speak of it

# Easy-read versions

easy-read-link = Easy-read version
notice-easy-read-title = Easy-read version
notice-easy-read-text =
    { $dated ->
        [yes] Validated on { $date }. Who read it: { $by }. The full text:
       *[no] Validated. Who read it: { $by }. The full text:
    }
notice-simplified-title = Simplified version
notice-simplified-text = It is not validated as easy-read: the people concerned have not read it yet. The full text:
## States of processes, phases and meetings, in words

process-announced =
    { $precision ->
        [day] Opens on { $date }
       *[other] Opens in { $date }
    }
process-announced-undated = Announced
process-open = Open until { $date }
process-open-undated = Open
process-late = Answer awaited since { $date }
process-late-undated = Answer awaited
process-closed = Participation closed, answer due by { $date }
process-closed-undated = Participation closed
process-instructed = Opinion being examined, answer due by { $date }
process-instructed-undated = Opinion being examined
process-answered =
    { $precision ->
        [day] Answered on { $date }
       *[other] Answered in { $date }
    }
process-answered-undated = Answered
process-assessed =
    { $precision ->
        [day] Answered on { $date }, report published
       *[other] Answered in { $date }, report published
    }
process-assessed-undated = Answered, report published
process-suspended = Suspended until { $date }
process-suspended-undated = Suspended
process-abandoned = Abandoned
phase-done =
    { $precision ->
        [day] Completed on { $date }
       *[other] Completed in { $date }
    }
phase-done-undated = Completed
phase-current = Under way, planned until { $date }
phase-current-undated = Under way
phase-stopped = Stopped at this stage
process-withdrawn = Withdrawn: { $title }
process-withdrawn-on =
    { $precision ->
        [day] This document was withdrawn on { $date }.
       *[other] This document was withdrawn in { $date }.
    }
phase-dropped = Will not take place
phase-missing = No document published
phase-ahead = To come
phase-ahead-from = Planned from { $date }
phase-ahead-until = Planned until { $date }
phase-ahead-between = Planned from { $from } to { $to }
event-ahead = To come
event-today = Today
event-past = Past
event-cancelled = Cancelled
event-moved = Moved to { $date }
event-moved-undated = Moved

## Days with their hours

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
date-weekday = { $weekday } { $date }
clock =
    { $precision ->
        [hour] { $hour12 } { $half ->
            [am] a.m.
           *[pm] p.m.
        }
       *[other] { $hour12 }.{ $minute } { $half ->
            [am] a.m.
           *[pm] p.m.
        }
    }
event-when = { $day }, from { $start } to { $end }
event-when-open = { $day }, from { $start }
event-when-days = { $day }, { $start }, to { $last }, { $end }
event-zone = { $place } time

## Ways to reach people

call = Call { $number }
write-to = Write to { $address }
take-part-online = Take part online at { $host }
event-join = Follow the meeting online at { $host }
fact-phone = Telephone
fact-email = E-mail
fact-address = Address
contact-title = Whom to ask
who = Who:
when = By:
hours = When:

## A process

take-part-title = Take part now
take-part-until = You can take part until { $date }.
take-part-undated = You can take part.
take-part-meetings = Next meetings
take-part-meetings-link = See the next meetings
process-answered-title = What we answered
paper-form-link = Paper form to print
process-steps = Where the process stands
process-at-stake = What is at stake
process-documents = Other documents of the process
process-meetings = Meetings of the process
process-follow = Follow the process
process-versions = Other ways to read
easy-read-version = Easy-read version: { $title }
translation-link = This process in English
fact-subject = Subject
fact-decision-at-stake = Decision being prepared
fact-decider = Who decides
fact-level = Level of participation
fact-regime = Framework
fact-opens-on = Opens
fact-closes-on = Planned end
fact-closed-on = Closed on
fact-process = Process
level-information = Information: you are told
level-consultation = Consultation: you give your opinion
level-concertation = Dialogue: the project is discussed with you
level-co-construction = Co-creation: the project is written with you
level-co-decision = Co-decision: you decide with the authority
regime-voluntary = Voluntary: no law asks for it
regime-l103-2 = Dialogue required by law (French planning code, article L. 103-2)
regime-public-inquiry = Public inquiry
regime-cndp = French national commission for public debate
regime-petition = Petition
regime-other = Other framework
channel-meeting = at a meeting
channel-in-person = in person
channel-phone = by telephone
channel-post = by post
channel-box = in a box
channel-online = online
channel-email = by e-mail
late-expected = The answer is now announced for { $date }. The reason for the delay:
late-undated = The new date is not known. The reason for the delay:
late-unexplained = The delay has not been explained yet.
exception-suspended =
    { $precision ->
        [day] Process suspended, decided on { $date }
       *[other] Process suspended, decided in { $date }
    }
exception-suspended-undated = Process suspended
exception-abandoned =
    { $precision ->
        [day] Process abandoned, decided on { $date }
       *[other] Process abandoned, decided in { $date }
    }
exception-abandoned-undated = Process abandoned
exception-extended =
    { $precision ->
        [day] Participation extended, decided on { $date }
       *[other] Participation extended, decided in { $date }
    }
exception-extended-undated = Participation extended
exception-cancelled =
    { $precision ->
        [day] Meeting cancelled, decided on { $date }
       *[other] Meeting cancelled, decided in { $date }
    }
exception-cancelled-undated = Meeting cancelled
exception-suspended-until = Expected to resume: { $date }.
exception-extended-until = You can take part until { $date }.
exception-abandoned-until = Planned date: { $date }.
exception-moved = Meeting moved to { $date }
event-planned = Date first announced: { $date }
event-new-place = New place: { $place }
meeting-cancelled = Meeting cancelled, { $date }
meeting-moved = Meeting moved, first announced for { $date }

## The form on paper

eyebrow-paper-form = Paper form
paper-form-title = Participation form: { $process }
paper-form-print = Print this page: it is made to be filled in by hand.
paper-form-until = This form must reach us by { $date }.
paper-form-over =
    { $precision ->
        [day] It is too late to send this form: participation ended on { $date }.
       *[other] It is too late to send this form: participation ended in { $date }.
    }
paper-form-over-undated = It is too late to send this form: participation has ended.
paper-form-suspended = The process is suspended: keep this form for later.
paper-form-abandoned = The process is abandoned: this form is of no use any more.
paper-question = The question
paper-negotiable = What can change:
paper-words = What I want to say
paper-lines = Lines to write on. You can go on on another sheet.
paper-me = To answer me (optional)
paper-name = Name:
paper-commune = Municipality:
paper-reach = Address, telephone or e-mail:
paper-send = Where to send this form
paper-speak = You would rather speak
paper-after = What becomes of your form
paper-form-read = Your form is read, counted and kept with the other contributions. It is published without your name.
paper-form-follow = What follows can be read at this address: { $address }
paper-data = Your data
paper-data-text = Your name and how to reach you are optional. They only serve to answer you, and are not published. You can ask to see, correct or erase them.
paper-data-more = More about this:

## Contract, strategy, contributions

contract-question = The question asked
contract-negotiable = What can change
contract-not-negotiable = What will not change
contract-promise = What is promised
contract-timetable = The timetable
contract-timetable-caption = Dates of the contract, in order
column-date = Date
column-what = What happens
promise-by = The answer is promised by { $date }.
promise-within =
    { $months ->
        [0] { $days ->
            [one] Promised within one day.
           *[other] Promised within { $days } days.
        }
        [one] Promised within one month.
       *[other] Promised within { $months } months.
    }
strategy-methods = How people take part
strategy-audiences = Whom we want to hear, and how
strategy-no-measure = No measure has been described yet.
fact-signed-on = Signed on
fact-parties = Parties
fact-means = Means
fact-recruitment = How participants are invited
fact-received = Received
fact-channel = By which way
fact-counting = How they were counted
fact-method = Method
fact-contributions = Contributions read
fact-lead = Department in charge
fact-decided-by = Decided by
fact-decided-on = Decided on
fact-opinion = Citizens’ opinion
fact-authors = Authors
fact-delivered-on = Handed over on
fact-recommendations = Recommendations
fact-instruction = Examination by the departments
fact-response = Answer
fact-support = Support
fact-mode = Form
fact-place = Place
fact-remit = Remit
fact-since = Since
fact-composition = Members
listing-summed-up-by = Synthesis that covers it
empty-summed-up-by = No synthesis covers it.
listing-owned = What it answers for
empty-owned = No document names it yet.
authors-citizens =
    { $count ->
        [one] { $count } citizen
       *[other] { $count } citizens
    }
authors-associations =
    { $count ->
        [one] { $count } association
       *[other] { $count } associations
    }
recommendations =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
contributions =
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }

## Recommendations and answers

record-title = { $id }: { $title }
eyebrow-recommendation = Recommendation { $id }
journey-link = The whole journey of { $id }: { $title }
support = Supported by { $yes } people out of { $of }
part-word-reasons = Reasons
part-word-follow-up = Follow-up
part-word-reply = Reply
part-word-minority = Minority view
part-heading-reasons = Reasons for the answer to { $id }
part-heading-follow-up = Follow-up to { $id }
part-heading-reply = Reply of the participants on { $id }
part-heading-minority = Minority view on { $id }
part-heading-own = { $title } ({ $id })
decision-retenue = Accepted
decision-retenue-modifiee = Accepted with changes
decision-retenue-partie = Accepted in part
decision-a-l-etude = Under study
decision-deja-fait = Already done
decision-hors-competence = Not ours to decide
decision-refusee = Refused
decision-none = No published answer
ground-juridique = legal ground
ground-technique = technical ground
ground-budgetaire = budgetary ground
ground-competence = another authority decides
ground-choix-politique = political choice
ground-contraire-a-une-autre = contrary to another recommendation
answer-until = End of the study promised by { $date }
answer-awaited = Answer due by { $date }
answer-missing = This recommendation has no answer yet.
answer-same = Same answer as for { $title }
answer-later = New answer to { $id }, of { $date }
answer-link = Read the answer to { $title }
action-title = Action { $number }: { $title }
response-counts = In short
response-caption =
    { $count ->
        [one] The answer, by decision
       *[other] The { $count } recommendations, by decision
    }
column-decision = Decision
column-recommendations = Which ones
response-pairs = One by one
response-words = What citizens wrote
response-ours = The answer
response-after =
    { $days ->
        [one] Answer decided on { $decided }, one day after the opinion was handed over.
       *[other] Answer decided on { $decided }, { $days } days after the opinion was handed over, on { $delivered }.
    }
response-answers-some =
    { $count ->
        [one] This answer is about one of the { $all } recommendations of the opinion. The others are answered here:
       *[other] This answer is about { $count } of the { $all } recommendations of the opinion. The others are answered here:
    }
response-promised = The answer was promised by { $date }.
opinion-decision = Decision:
opinion-theme = Theme:
notice-words-corrected-title = Text corrected, { $date }
notice-words-corrected-text = The words of the authors were corrected, for this reason:
notice-record-corrected-title = { $id } corrected, { $date }
notice-record-corrected-text = The words of the authors were corrected, for this reason:

## The journey of a recommendation, the instruction

journey-next = Next expected date: { $date }
journey-meeting = Meeting before the opinion
journey-contribution = Contributions
journey-synthesis = Synthesis of the contributions
journey-words = The recommendation, in the citizens’ opinion
journey-instruction = Examination by a department
journey-answer = The answer
journey-answer-new = The new answer
journey-follow-up = Follow-up
journey-study-end = End of the study
journey-news = News
journey-planned = Planned:
journey-promised = Promised by:
journey-answer-link = Read the whole answer to { $id }
journey-answer-link-of = Read the whole answer to { $id } of { $date }
turn-recommendations = Previous and next recommendation
turn-recommendation-previous = Previous recommendation
turn-recommendation-next = Next recommendation
instruction-steps = The steps of the examination
instruction-takes = Recommendations examined:
step-done =
    { $precision ->
        [day] Done on { $date }
       *[other] Done in { $date }
    }
step-planned =
    { $precision ->
        [day] Planned on { $date }
       *[other] Planned in { $date }
    }
action-origins = Where this action comes from
action-origins-text = These recommendations of citizens got an answer that leads to this action.

## A meeting

mode-in-person = In person
mode-online = Online
mode-hybrid = In person and online
mode-phone = By telephone
event-access-title = Getting in, hearing, understanding
access-step-free = Step-free entrance
access-hearing-loop = Hearing loop
access-sign-language = Sign language
access-captions = Live captions
access-easy-read = Easy-read papers
access-childcare = Childcare
access-yes = yes
access-no = no
access-on-request = on request, in advance
event-when-title = When and where
event-join-title = Following from elsewhere
event-minutes = Minutes
event-minutes-link = Read the minutes:
event-minutes-none = The minutes are not published yet.
event-invitation = The invitation

## Participation on the home page

home-now = Right now
home-none-open = No process is open today.
home-open-first = The { $shown } that close first, of { $count } open processes.
home-next-meeting = Next meeting:
home-changed = Meetings cancelled or moved
home-answered = What became of your words
home-take-part = How to take part:
decision-count = { $decision }: { $count }

## Nothing here

not-found-title = This page does not exist
not-found-text = The address has changed, or is misspelt. Nothing is lost: here is where to go.
gone-title = This is no longer published
gone-text = It was published here and no longer is. Nothing takes its place at this address: here is where to go, and whom to ask.
not-found-ways = Where to go

## Charts

chart-kind-bar = Bar chart: { $title }.
chart-kind-stacked-bar = Stacked bars: { $title }.
chart-kind-line = Line chart: { $title }.
chart-kind-share = Shares: { $title }.
chart-description = The table below gives all values.
chart-values = All values:
chart-values-unit = All values ({ $unit }):
chart-unit = Unit: { $unit }
chart-unit-of = { $name } ({ $unit })
chart-axis = The axis starts at { $number }.
chart-part = Share of the total
chart-percent = { $number }%
chart-below = fewer than { $number }
chart-missing = not given
chart-data = Data of this chart

## Pictures

picture-asked = See the picture: { $alt } ({ $details })
picture-asked-bare = See the picture ({ $details })
picture-credit = Photo: { $credit }
picture-credit-licence = Photo: { $credit }, { $licence }
picture-licence = Licence of the picture: { $licence }

## Following: feeds and calendars

feed-title-of = { $about } – { $site }
feed-opened = Participation is open: { $title }
feed-announced = Meeting: { $title }
feed-cancelled = Meeting cancelled: { $title }
feed-moved = Meeting moved: { $title }
feed-minutes = Minutes: { $title }
feed-answered = Answer: { $title }
feed-delivered = Opinion handed over: { $title }
feed-changed = Change: { $title }
follow = Follow: { $about }
follow-event = Note in your calendar: { $about }
follow-atom = Atom feed: { $about }
follow-json = JSON feed: { $about }
follow-calendar = Calendar file (iCalendar): { $about }
calendar = Calendar of meetings (iCalendar)
calendar-name = { $site }: meetings
calendar-cancelled-title = CANCELLED: { $title }
calendar-closing = Last day to take part: { $title }
calendar-why-cancelled = Meeting cancelled. { $reason }
calendar-why-moved = Meeting moved. { $reason }
calendar-by-phone = By telephone.
calendar-online = Online: { $address }
calendar-access = { $what }: { $whether }
calendar-access-unknown = Access: not stated
calendar-available-yes = yes
calendar-available-no = no
calendar-available-on-request = on request

## The page of open data

data-files = The files
data-count =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
data-csv = { $title }: table
data-json = { $title }: data
data-schema = { $title }: explanation of the columns
data-scdl = Deliberations in the French national format SCDL
data-scdl-examples = Invented deliberations in the French national format SCDL
data-terms = Licence and citation
data-publisher = Published by
data-licence = Licence
data-licence-default = Licence Ouverte 2.0
data-cite = How to cite
data-cite-text = { $publisher }, “{ $site }”, { $address }
data-catalogue = Catalogue
data-catalogue-link = Catalogue for data portals (DCAT, JSON-LD)

# What Parvis checks: the page of the rules.
rules-name = Rule { $rule }
rules-link = Read the rule { $rule }
rules-groups = The rules by subject
rules-count =
    { $count ->
        [one] { $count } rule
       *[other] { $count } rules
    }
rules-group-project = The project and its files
rules-group-settings = Settings and theme
rules-group-front_matter = The head of documents
rules-group-keys = Keys and their values
rules-group-fields = Common fields
rules-group-kinds = Kinds of documents
rules-group-processes = Processes
rules-group-answers = Opinions, instructions and answers
rules-group-public = What is public
rules-group-events = Meetings, figures and acts
rules-group-words = Words, pictures and trust
rules-group-text = The text
rules-group-references = Addresses, references and translations
rules-group-auditor_names = The auditor: names, roles and languages
rules-group-auditor_sight = The auditor: colours, focus and layout
rules-group-auditor_structure = The auditor: headings, links, tables and forms
rules-group-imports = Imports from former sites

## The declaration of accessibility (legal page « accessibilite »)

declaration-mention-none = Accessibility: not compliant
declaration-mention-partial = Accessibility: partially compliant
declaration-mention-total = Accessibility: fully compliant
declaration-commitment = Commitment
declaration-commits = { $organisation } undertakes to make this site accessible, as article 47 of the French law of 11 February 2005 requires.
declaration-scheme = Multi-year accessibility scheme (site { $host })
declaration-plan = Action plan of the year (site { $host })
declaration-no-scheme = The multi-year accessibility scheme is not published yet.
declaration-no-plan = The action plan of the year is not published yet.
declaration-applies-to = This accessibility statement applies to:{" "}{ $scope }.
declaration-applies-to-all = This accessibility statement applies to all pages of this site.
declaration-state = Compliance status
declaration-is-none = This site is not compliant with the French accessibility reference (RGAA), version { $version }.
declaration-is-partial = This site is partially compliant with the French accessibility reference (RGAA), version { $version }, because of the failures listed below.
declaration-is-total = This site is fully compliant with the French accessibility reference (RGAA), version { $version }.
declaration-no-audit = No audit in force is on record: the site can claim nothing better.
declaration-expired = The last audit has not been in force since { $date }: the site can claim nothing better.
declaration-holds-until = The audit is valid until { $date }.
declaration-results = Test results
declaration-no-results = No audit has been made. There is therefore no rate of criteria met.
declaration-reveals = The compliance audit made by { $auditor } on { $date } found that { $rate }% of the criteria of RGAA version { $version } are met.
declaration-reveals-nothing = The compliance audit made by { $auditor } on { $date } found that no criterion of RGAA applies to the pages of the sample.
declaration-rate-method =
    { $met ->
        [0] No criterion is met on all pages of the sample, of { $count } that apply to them.
        [one] { $met } criterion is met on all pages of the sample, of { $count } that apply to them.
       *[other] { $met } criteria are met on all pages of the sample, of { $count } that apply to them.
    }
caption-declaration = Result of the audit by theme of RGAA
column-rgaa-theme = Theme
column-criteria-met = Criteria met
column-criteria-not-met = Criteria not met
column-criteria-not-applicable = Criteria not applicable
declaration-data = The same data for machines
declaration-watched = What every publication checks by itself
declaration-watched-pages = Before each publication, a program examines the { $pages } pages of the site with { $rules } rules, which are about { $criteria } criteria of RGAA.
declaration-watched-refused = For { $refusing } of these rules, a single page at fault is enough to refuse the publication: as this page is online, the program found none. The { $others } other rules warn the authors, and refuse in some cases only.
declaration-watched-waivers =
    { $count ->
        [0] No page is exempt from these rules.
        [one] One page is exempt from one of these rules, in public, with a reason and an end date.
       *[other] { $count } waivers of these rules are in force, each public, with a reason and an end date.
    }
declaration-watched-limits = A machine does not see everything. This check replaces no audit and does not count towards the rate.
declaration-contents = Content that is not accessible
declaration-failures = Failures
declaration-failures-unknown = The list will be made by the audit.
declaration-failures-none = The audit found no failure.
declaration-criterion = Criterion { $number } of RGAA
declaration-on-pages = Pages:
declaration-instead = Instead:
declaration-derogations = Exemptions for disproportionate burden
declaration-derogations-none = No exemption is asked for.
declaration-exempt = Content to which the duty of accessibility does not apply
declaration-exempt-none = No content of this site is left out of the duty.
declaration-established = How this accessibility statement was made
declaration-established-on = This statement was made on { $date }.
declaration-established-undated = The date of this statement is not on record.
declaration-technologies = Technologies used to make the site
declaration-technologies-none = No technology is on record.
declaration-environments = Test environment
declaration-environments-none = No trial with an assistive technology is on record.
declaration-environment =
    { $system ->
        [none] { $technology } with { $browser }
       *[other] { $technology } with { $browser }, on { $system }
    }
declaration-tools = Tools used to assess accessibility
declaration-tools-none = No tool is on record as part of an audit.
declaration-sample = Pages of the site that were checked for compliance
declaration-sample-none = No page has been checked by an audit yet.
declaration-feedback = Feedback and contact
declaration-tell-us = Are you unable to read a page or to use a service? Those responsible for the site have to lead you to another page or give you the content in another form. In your message, say if you can which page it is, what you were looking for and which tool you use.
declaration-no-contact = The contact details of the department to tell are not published yet.
declaration-form = Write through the form of the site { $host }
declaration-remedies = Remedies
declaration-may-complain = You reported an accessibility fault that keeps you from a content or a service, and you received no satisfactory answer? You can turn to the French Defender of Rights (Défenseur des droits):
declaration-defender-form = Write a message to the Defender of Rights
declaration-defender-delegate = Contact the delegate of the Defender of Rights in your region
declaration-defender-post = Send a letter by post, free of charge and without a stamp (in France):
duty-declaration = Accessibility statement

## The ledger of RGAA

ledger-construction = Guaranteed by construction
ledger-build = Checked at every publication
ledger-author = Asked of the author
ledger-person = To be checked by a person
ledger-not-applicable = Not applicable
ledger-rules = Rules:
ledger-rules-of =
    { $count ->
        [one] One rule for criterion { $number }
       *[other] { $count } rules for criterion { $number }
    }
ledger-count-construction =
    { $count ->
        [one] criterion guaranteed by construction
       *[other] criteria guaranteed by construction
    }
ledger-count-build =
    { $count ->
        [one] criterion checked at every publication
       *[other] criteria checked at every publication
    }
ledger-count-author =
    { $count ->
        [one] criterion asked of the author
       *[other] criteria asked of the author
    }
ledger-count-person =
    { $count ->
        [one] criterion to be checked by a person
       *[other] criteria to be checked by a person
    }
ledger-count-not-applicable =
    { $count ->
        [one] criterion that does not apply to this site
       *[other] criteria that do not apply to this site
    }

## Forms besides the page, and what they say

forms-heading = This document in other forms
form-pdf = PDF for printing, tagged for accessibility (PDF/UA), { $language } ({ $details })
form-pdf-large = PDF in large print (18 points), { $language } ({ $details })
form-text = Plain text, { $language } ({ $details })
form-odt = Document to edit in LibreOffice or Word, { $language } ({ $details })
form-markdown = Text to use again, { $language } ({ $details })
form-single-file = The page in one file, { $language } ({ $details })
form-single-file-large = The page in one file, in large print, { $language } ({ $details })
form-epub = Digital book, { $language } ({ $details })
form-epub-audio = Digital book that reads itself aloud, { $language } ({ $details })
form-audio = To listen to, read by a synthetic voice, { $language } ({ $details })
form-audio-chapters = To listen to, a file for each chapter, { $language } ({ $details })
form-audio-mp3 = To listen to on an old device (MP3), { $language } ({ $details })
form-brf = Braille for displays and embossers, { $language } ({ $details })
form-pef = Braille in pages for printing houses, { $language } ({ $details })
easy-form-pdf = To print, { $language } ({ $details })
easy-form-pdf-large = To print, in large letters, { $language } ({ $details })
easy-form-text = The text only, { $language } ({ $details })
easy-form-odt = To change with LibreOffice or Word, { $language } ({ $details })
easy-form-markdown = The text to copy to another site, { $language } ({ $details })
easy-form-single-file = The page to keep or to send, { $language } ({ $details })
easy-form-single-file-large = The page to keep or to send, in large letters, { $language } ({ $details })
easy-form-epub = Book to read on a telephone or an e-reader, { $language } ({ $details })
easy-form-epub-audio = Book that reads the text aloud, { $language } ({ $details })
easy-form-audio = To listen to, { $language } ({ $details })
easy-form-audio-chapters = To listen to, a file for each part, { $language } ({ $details })
easy-form-audio-mp3 = To listen to on an old device (MP3), { $language } ({ $details })
easy-form-brf = In braille, for a device, { $language } ({ $details })
easy-form-pef = In braille, for a printer, { $language } ({ $details })
form-of-easy-read = Easy-read version. { $form }
forms-of-easy-read = Easy-read version: all forms
form-details = { $details }, { $extent }
form-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
form-braille-pages = { $count ->
    [one] { $count } page of braille
   *[other] { $count } pages of braille
}
form-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
site-map-books = Collections to download
collection-eyebrow = Collection
collection-lead =
    { $count ->
        [one] One document in one book. Links from one passage to another stay in the book.
       *[other] { $count } documents in one book. Links from one to another stay in the book.
    }
collection-page = Current page:
collection-index = Here are the files of this folder, document by document.
collection-index-whole = Everything in one book
collection-epub = { $title }: digital book of all documents, { $language } ({ $details })
collection-pdf = { $title }: PDF of all documents, { $language } ({ $details })
collection-zip = { $title }: folder of all files, { $language } ({ $details })
forms-other-heading = Do you need another form?
forms-other = Large print, braille on paper, read aloud: tell us what suits you.
forms-post = By post:
copy-title = { $title } (copy)
copy-title-large = { $title } (copy in large print)
notice-copy-title = Copy of a page
notice-copy-text =
    { $dated ->
        [yes] This copy is of { $date }. The page may have changed since.
       *[other] The page may have changed since this copy.
    }
notice-copy-link = Read the page as it is now: { $address }
audio-published = Published by { $publisher }. Version { $version }.
audio-updated = Updated on { $date }.
audio-voice-note = You are listening to a synthetic voice. The text is at this address: { $address }
audio-parts = This document has { $count } parts:
audio-list = { $count ->
    [one] List of one item:
   *[other] List of { $count } items:
}
audio-list-end = End of the list.
audio-end = End of the document.
text-kind = What it is
text-page = Web page
text-publisher = Published by
text-language = Language
text-updated = Updated
text-edition = Edition
text-licence = Licence
text-how-to-read = Each sentence is on one line. A heading begins with the word “Level” and its rank. The addresses of links are at the end.
text-how-to-read-lines = A heading begins with the word “Level” and its rank. The addresses of links are at the end.
text-heading = Level { $level }: { $title }
text-pair = { $name }: { $value }
text-quote = Quotation:
text-quote-end = End of the quotation.
text-code = Code:
text-code-end = End of the code.
text-end-of = End: { $what }.
text-table = Table: { $caption }. Columns: { $columns }. Rows: { $rows }.
text-table-untitled = Table. Columns: { $columns }. Rows: { $rows }.
text-table-columns = Names of the columns: { $names }.
text-table-end = End of the table.
text-chart = Chart: { $title }
text-picture = Picture: { $alt }
text-break = Break.
text-continued = Continued:
text-note-ref = (note { $number })
text-link-ref = (link { $number })
text-link = Link { $number }
text-links = Links

## Documents of offices (OpenDocument): names of pictures, tables and styles, and what stands between two numbers of notes

odt-picture = Picture { $number }
odt-table = Table { $number }
odt-between-notes = ,
odt-between-cells = {"; "}
odt-style-eyebrow = Kind of document
odt-style-facts = Origin of the document
odt-style-chart = Title of a chart
odt-style-picture = Picture alone
odt-style-captioned = Picture with a caption
odt-style-struck = Struck text
odt-style-added = Added words
odt-style-superscript = Raised
odt-style-subscript = Lowered
odt-style-callout = Callout: { $name }
odt-style-callout-title = Callout: { $name }, title
odt-style-large-landscape = A3 landscape
odt-style-language = Language: { $tag }

## Books (EPUB): their navigation, and what they say of their accessibility

epub-contents = Table of contents
epub-introduction = Introduction
epub-landmarks = Landmarks
epub-start = Start of the text
epub-title-page = Title page
epub-page = Page { $number }
epub-pages = Pages of the PDF
epub-narrated = This book is read by a synthetic voice. Your reading program shows the sentence that is read.
epub-narrator = Synthetic voice
epub-accessible-text = The text can be enlarged and laid out as one likes; headings, lists, tables, notes and languages are marked up, and the table of contents leads to every heading.
epub-accessible-pictures = Every picture that tells something is described.
epub-accessible-charts = Every chart is followed by all its values, in a table.
epub-accessible-audio = A synthetic voice reads the whole text, sentence by sentence, and the sentence that is read is highlighted.
epub-accessible-origin = This book is made from the page { $address }; its conformance has not been certified.

## PDF files

pdf-contents = Contents
pdf-code = Web page of this document, as a code for telephones
pdf-current = Current page
pdf-links = Addresses of the links
pdf-about = About this document
pdf-page = Page
pdf-page-of = of
pdf-no-template = the theme has no file print/document.typ

## Braille
braille-print-pages = A line of dots 3 6 with a number at its end stands where the page of that number of the printed document (PDF) begins.
braille-how-to-read =
    Transcriber’s note: { $grade ->
        [contracted] contracted
       *[other] uncontracted
    } braille. Pages are numbered at the foot. A number in brackets after the word “link” or “note” leads to a list at the end.
braille-code = Braille code
braille-code-library =
    { $grade ->
        [contracted] contracted
       *[other] uncontracted
    }, { $library }
braille-table-note = Transcriber’s note: the table is read row by row, each cell after the name of its column.
braille-contents = Contents

## Search and index of titles

kind-recommendation = recommendation
kind-principle = principle of the charter
kind-phase = phase
search-label = What are you looking for?
search-button = Search
search-how = One or several words, with or without accents. Put an exact phrase between quotation marks.
search-kind = Kind of page
search-any-kind = All
search-theme = Theme
search-any-theme = All
search-results = Results
search-without-script = Your browser runs no scripts: the search cannot answer here. The A to Z index and the lists below lead to every page.
search-found-one = 1 page found for “{ $query }”.
search-found-many = { $count } pages found for “{ $query }”.
search-found-first = At least { $count } pages found for “{ $query }”. Here are the first { $shown }.
search-none = No page found for “{ $query }”.
search-filter-least = Pages found for “{ $query }” with this filter: at least { $count }.
search-filter-none = Of the pages that say most about “{ $query }”, none passes this filter.
search-filtered = Only pages that the filter lets through are searched.
search-instead = No page contains “{ $word }”: this is what contains “{ $other }”.
search-unknown = No page has the word “{ $word }”.
search-phrase-none = No page contains “{ $query }” word for word.
search-phrase-far = The exact phrase “{ $query }” could not be looked for on every page.
search-phrase-some = On the last of these pages, the exact phrase could not be verified.
search-phrase-perhaps = The exact phrase could not be verified on these pages.
search-silent = These words are too common to be searched alone. Add a more precise word.
search-failed = The search did not succeed: check your connection, then try again.
search-waiting = Searching
search-advice = Other ways to find
search-advice-fewer = Keep a single word, the most precise one.
search-advice-other = Try a word close to it: “meeting” for “event”.
search-advice-filters = Set the filters back to “All”.
search-ways = Find without searching
search-others = Search in another language
alphabet-search = Would you rather search for a word?
alphabet-letters = Go to a letter
alphabet-letter = Letter { $letter }
alphabet-digits = Digits
alphabet-piece = { $letter }, { $range }
alphabet-range = from “{ $first }” to “{ $last }”, { $count ->
    [one] 1 title
   *[other] { $count } titles
}
alphabet-entry = { $title } ({ $place })
alphabet-themes = By theme
alphabet-kinds = By kind

## Long lists

list-latest = The latest { $shown } of { $count } titles. The whole list follows, page by page.
list-open = { $shown ->
    [one] Open today. The whole list of { $count } titles follows, page by page.
   *[other] { $shown } are open today, those that close first come first. The whole list of { $count } titles follows, page by page.
}
list-open-some = The { $shown } that close first, of { $open } that are open today. The whole list of { $count } titles follows, page by page.
list-ahead = { $shown ->
    [one] The next meeting. The whole list of { $count } meetings follows, page by page.
   *[other] The next { $shown } meetings. The whole list of { $count } meetings follows, page by page.
}
list-overdue = The { $shown } commitments that are most overdue, of { $count }. The whole list follows, page by page.
list-waivers = The { $shown } waivers that end last, of { $count }. The whole list follows, page by page.
list-closings = The { $shown } processes that close first, of { $count }. The whole list follows, page by page.
list-promised = The { $shown } commitments whose date comes first, of { $count }. The whole list follows, page by page.
list-pieces = { $list }, page by page
list-piece = { $name }, { $count ->
    [one] 1 title
   *[other] { $count } titles
}
list-piece-commitments = { $name }, { $count ->
    [one] 1 commitment
   *[other] { $count } commitments
}
list-piece-waivers = { $name }, { $count ->
    [one] 1 waiver
   *[other] { $count } waivers
}
list-part = { $name }, part { $part }
list-announced = { $shown ->
    [one] One announced process. The whole list of { $count } titles follows, page by page.
   *[other] { $shown } announced processes. The whole list of { $count } titles follows, page by page.
}
list-without-month = { $year }, without a month
list-letters = { $first } to { $last }
list-days = { $name }, { $first } to { $last }
list-numbers = { $first } to { $last }
list-title = { $list }: { $name }
turn-list = Neighbouring pages of the list
turn-list-previous = Previous page
turn-list-next = Next page

## Reading without a connection

offline-without-script = Your browser runs no scripts: it cannot keep these pages. Documents that are offered as a single file or as a book (EPUB) can be downloaded and read without a connection.
offline-keep = Keep the pages that I open on this device
offline-kept = Pages kept on this device
offline-stop = Keep nothing any more and erase everything
offline-erase = Erase
offline-line = kept on { $date }
offline-off = Nothing is kept on this device.
offline-on = The pages that you open are kept. Without a connection, their copy is shown with its date. On a device that others use, they would see this list, too.
offline-none = The pages that you open from now on will be kept. There is none yet.
offline-unable = This browser cannot keep pages here: it needs an https address and an ordinary window. Documents that are offered as a single file or as a book (EPUB) can be downloaded.
offline-failed = This did not succeed: check your connection, then try again.
offline-erased = “{ $title }” is erased.
offline-stopped = Everything is erased, and nothing is kept any more.
offline-title = Copy of { $date }
offline-copy = You are reading a copy of { $date }, kept on this device.
offline-warning = The site does not answer: this page may have changed since.
offline-retry = Try again
offline-missing-title = Page not kept
offline-missing = The site does not answer, and this page is not kept on this device.
offline-outdated-title = Copy too old to be shown
offline-outdated = The site does not answer. A copy of { $date } is kept, but this page says what was open or planned on that day: it might mislead you about a date. It will be shown again with a connection.
