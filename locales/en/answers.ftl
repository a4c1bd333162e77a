# Processes, from the contract to the report.
closes-before-opening = participation ends on { $closes }, before it begins on { $opens }
    .why = Nobody could take part.
    .do = Correct one of the two dates, “opens_on” or “closes_on” (or “until” of an extension).
closes-before-opening-opens = the process opens here
audience-without-measure = nothing is planned so that the audience “{ $audience }” comes
    .why = An audience that is named while nothing is done for it stays away, and the page would say otherwise.
    .do = Add “measures:” with what is done: an hour, a place, an interpreter, a ride… or take out the audience.
phases-out-of-order = the phase “{ $phase }” is dated { $date }, before the phase “{ $before }” of { $since }
    .why = The order of the phases is what the charter promises: nobody examines an opinion before it was handed over.
    .do = Correct one of the two dates.
phases-out-of-order-earlier = the date of what had to come first
phases-out-of-order-response = the response is decided on { $date }, before the opinion is handed over on { $since }
    .why = A response that was decided before the opinion does not answer it.
    .do = Correct “decided_on” of the response or “delivered_on” of the opinion.
phases-out-of-order-skipped = “{ $title }” appears, but the phase “{ $phase }” left no document
    .why = The charter promises every phase; the reader would look in vain for the one that is missing.
    .do = Publish the document of this phase (“kind: { $kind }”, with “process:”), or waive the rule in public with “waivers:” and a reason.
phases-out-of-order-charter-phase = the phase that the charter promises
phases-out-of-order-process = the process
phases-out-of-order-planned = the phase “{ $late }” is planned before “{ $early }”, which comes first in the charter
    .why = The order of the phases is what the charter promises, and the page of the process shows them in this order.
    .do = Correct the dates of “phases:”, or write the phases in the order of the charter.
phases-out-of-order-before = the phase “{ $phase }”
phases-out-of-order-unknown = the charter has no phase “{ $phase }”; it has { $known }
    .why = The planned dates would appear on no page.
    .do = Write the id of a phase of the charter.
phases-out-of-order-none = the charter has no phase “{ $phase }”: it declares none
    .why = The planned dates would appear on no page.
    .do = Take out “phases:”, or declare the phases in the charter if it has some.
phases-out-of-order-suggestion = the charter has no phase “{ $phase }”; did you mean “{ $suggestion }”?
    .why = The planned dates would appear on no page.
    .do = Write the id of a phase of the charter: { $known }.
phases-out-of-order-charter = the charter
opened-without-contract = “{ $title }” has been open since { $date }, without a contract
    .why = Without a contract nobody knows what may change, nor which answer is promised.
    .do = Publish the contract of the process (“kind: contract”, with “process:” and “signed_on:”), or waive the rule in public with “waivers:” and a reason.
opened-without-contract-owed = “{ $title }” needed a contract before it opened on { $date }; it is owed since that day
    .why = Without a contract nobody knows what may change, nor which answer is promised; the page says so in public.
    .do = Publish the contract (“kind: contract”, with “process:” and “signed_on:”), move “opens_on”, or suspend the process with “exception:” and its reason.
opened-without-contract-late = the contract is signed on { $signed }, after the opening of { $date }
    .why = People took part without knowing what could change.
    .do = Correct “opens_on” or “signed_on”; if the contract did come later, say so in public with “waivers:” and a reason.
opened-without-contract-signed = the signature of the contract
opened-without-contract-began = { $kind ->
        [strategy] the strategy is published already
        [contribution] contributions came in already
        [synthesis] the synthesis is published already
        [opinion] the opinion was handed over already
        [instruction] the instruction began already
        [response] the response was given already
        [event] a meeting is announced already
        [report] the report is published already
       *[other] participation began already
    }
deadline-beyond-charter = the contract promises an answer later than the charter, which says “{ $charter }”
    .why = A contract details the promise of the charter, it does not take it back.
    .do = Shorten “within” to the charter’s time.
deadline-beyond-charter-day = the contract promises an answer by { $date }; the charter owes it by { $latest } at the latest (“{ $charter }” after the opinion)
    .why = A contract details the promise of the charter, it does not take it back.
    .do = Move “by” to this day or before.
deadline-beyond-charter-promise = the promise of the charter
no-offline-channel = every way to take part in “{ $title }” needs a computer
    .why = One person in six in France uses the internet with difficulty or not at all (Insee, 2023): they would have no say.
    .do = Add to “channels:” a way without it: “meeting”, “in-person”, “phone”, “post” or “box”.
no-offline-channel-other = this one needs a computer as well
no-offline-channel-phone = “{ $label }” is a telephone without a number
    .why = The page promises a way to take part that nobody can use.
    .do = Write the number: “phone: 03 20 00 00 00”, and the hours: “hours:”.
no-offline-channel-post = “{ $label }” is a letter without an address
    .why = The page and the form to print promise a way to take part that nobody can use.
    .do = Write the postal address: “address:”.
response-late = the response was promised for { $due }; it is awaited since { $since } ({ $owner ->
        [none] nobody is named to answer
       *[other] to answer: { $owner }
    })
    .why = Those who wrote “{ $about }” are waiting; the page says so in public, and the site is published all the same.
    .do = Publish the response; until then write “response_delay:” with the reason of the delay and the day on which it is expected.
response-late-explained = the response was promised for { $due }; it is awaited since { $since } ({ $owner ->
        [none] nobody is named to answer
       *[other] to answer: { $owner }
    }). The reason given: { $reason } { $expected ->
        [none] No day is given
       *[other] Expected on { $expected }
    }
    .why = Those who wrote “{ $about }” are waiting; the page gives the reason in public, and the site is published all the same.
    .do = Publish the response, or keep “response_delay:” up to date.
response-late-again = the response was promised for { $due }, then for { $expected }; it is awaited since { $since } ({ $owner ->
        [none] nobody is named to answer
       *[other] to answer: { $owner }
    }). The reason given: { $reason }
    .why = A second date that passes without a word costs those who wrote “{ $about }” more than the first.
    .do = Publish the response, or say in “response_delay:” what changed, and the new date.
closed-without-report = the report on “{ $about }” is owed since { $since } ({ $owner ->
        [none] nobody is named to write it
       *[other] to write it: { $owner }
    })
    .why = Without a report nobody knows who came, who was missing, and what will be done better.
    .do = Publish the report (“kind: report”, with “process:”).

# Opinions and their instruction.
reason-hollow = “{ $reason }” is no reason
    .why = What was published changes or goes, and nobody would know why.
    .do = Write in a sentence what happened, as it will be read on the page.
correction-misdated = this correction is dated { $date }, before the words that it corrects ({ $words })
    .why = Readers would not know when these words changed.
    .do = Write the day on which the correction is published.
correction-misdated-ahead = this correction is dated { $date }, which is to come
    .why = Readers would not know when these words changed.
    .do = Write the day on which the correction is published.
evidence-leads-nowhere = “{ $evidence }” leads nowhere: this evidence proves nothing to anybody
    .why = The milestone “{ $milestone }” would be shown as reached, and readers could check nothing.
    .do = Name a document of the site (event/…), or write a whole address (https://…), or say in words what shows it and where it is found.
evidence-leads-nowhere-marks = “{ $evidence }” shows the marks of a link to readers
    .why = A field is not read as a text: the page would print the brackets.
    .do = Write the address alone: { $address }.
evidence-leads-nowhere-self = this evidence is the page that it should prove
    .why = The milestone “{ $milestone }” would be shown as reached, and readers could check nothing.
    .do = Name the document that shows it: minutes, a decision, a page elsewhere.
record-unmarked = this section looks like one “.{ $class }” and is not marked as such
    .why = It would be neither counted, nor followed, nor shown: a recommendation would vanish without a word.
    .do = Write “.{ $class }” between the braces of the heading; if it is none, give it an anchor in words.
unknown-heading-class = “.{ $class }” is no sort of section
    .why = Nothing knows it: the section would be neither counted, nor followed, nor shown in its place.
    .do = Write .recommendation, .answer or .minutes, or take “.{ $class }” out of the braces.
unknown-heading-class-suggestion = “.{ $class }” is no sort of section: perhaps “.{ $suggestion }”?
    .why = Nothing knows it: the section would be neither counted, nor followed, nor shown in its place.
    .do = Write “.{ $suggestion }”, or take “.{ $class }” out of the braces.
opinion-without-recommendation = this opinion has no recommendation
    .why = Nobody would have to answer it: what people asked for would be followed nowhere.
    .do = Mark each demand: “## Benches in the shade { "{" } #R1 .recommendation { "}" }”. If the text asks for nothing, it is a contribution.
response-to-other-process = this response belongs to the process “{ $own }” and answers an opinion of the process “{ $other }”
    .why = The opinion of its own process would stay without an answer, and the other process would tell what nobody answered it.
    .do = Mend “opinion:” or “process:”: both are of one process.
response-to-other-process-opinion = the opinion that it answers
record-out-of-place = a section “.{ $class }” belongs into a document of the kind { $kinds } only
    .why = Elsewhere it would be neither counted, nor followed, nor shown in its place.
    .do = Move the section, or take “.{ $class }” out of its braces.
recommendation-without-id = the recommendation “{ $title }” has no id
    .why = Without an id no answer can name it, and it would be forgotten in silence.
    .do = Write “#R1” (its rank in the opinion) between the braces of its heading.
bad-support = “{ $value }” does not say how many people support this recommendation
    .why = The number of supporters is printed beside the recommendation.
    .do = Write how many are in favour, of how many: “support=32/40”.
synthesis-without-method = this synthesis does not say how it was made
    .why = Who read, who sorted, who decided: without it, participants have to take it on trust.
    .do = Add “method:” with a sentence, or “method: not-in-source” if the source does not say.
recommendation-ids-not-contiguous = “{ $id }” follows “{ $before }”; “{ $expected }” was expected
    .why = A number that is left out looks like a recommendation that was.
    .do = Write “#{ $expected }”, or put back the recommendation that is missing.
recommendation-ids-not-contiguous-order = “{ $id }” follows “{ $before }”: all numbers are there, in another order than the text
    .why = Whoever looks for “{ $expected }” does not find it in its place, and believes that it was withdrawn.
    .do = Put the recommendations in the order of their numbers. Do not number them again: the response and other pages name them.
recommendation-ids-not-contiguous-before = “{ $id }”, right before
translation-differs = to { $id }, this translation says “{ $key }={ $own }”, and the original “{ $key }={ $original }”
    .why = Whoever reads the translation would learn another answer.
    .do = Write “{ $key }={ $original }”, or mend the original.
translation-differs-unsaid = to { $id }, this translation does not say “{ $key }={ $original }”, which the original says
    .why = Whoever reads the translation would know less.
    .do = Add “{ $key }={ $original }” to the heading of the answer.
translation-differs-more = to { $id }, this translation says “{ $key }={ $own }”, which the original does not say
    .why = Whoever reads the translation would learn what nobody decided.
    .do = Take “{ $key }={ $own }” out, or add it to the original.
translation-differs-missing = { $ids } { $count ->
    [one] is
   *[other] are
} missing in this translation
    .why = What is missing in a language is left aside for those who read it.
    .do = { $count ->
        [one] Translate this part, with the attributes of its heading in the original.
       *[other] Translate these parts, with the attributes of their headings in the original.
    }
translation-differs-added = the original has no “{ $id }”
    .why = A translation adds nothing to what residents asked, nor to what the authority answered.
    .do = Mend the number, or take this part out.
translation-differs-part = to { $id }, this translation has no part “{ $word }”; the original has its own, “{ $original }”
    .why = Whoever reads the translation would not learn all that was answered.
    .do = Add a heading “{ $word }” and the translated text below the heading of the answer, or take the part out of the original.
translation-differs-part-more = to { $id }, the original has nothing under a heading such as “{ $word }”
    .why = A translation adds nothing to what the authority answered.
    .do = Take this part out, or add it to the original.
translation-differs-promises = to { $id }, this translation promises { $own ->
        [0] nothing
        [one] one thing
       *[other] { $own } things
    }, and the original { $original ->
        [0] nothing
        [one] one
       *[other] { $original }
    }
    .why = What is promised is promised in all languages.
    .do = Write the same follow-up in both languages, in the same order: one a line, “- what — who — date”.
translation-differs-due = to { $id }, the follow-up “{ $what }” { $own ->
        [none] has no date in this translation
       *[other] is promised here for { $own }
    }, and in the original { $original ->
        [none] it has none
       *[other] for { $original }
    }
    .why = Dates come from the original: a promise has but one day.
    .do = Write the date of the original at the end of the line, or mend the original.
translation-differs-owner = to { $id }, the follow-up “{ $what }” { $own ->
        [none] does not say who does it in this translation
       *[other] is for “{ $own }” here
    }, and in the original { $original ->
        [none] nothing says who
       *[other] for “{ $original }”
    }
    .why = Whoever reads the translation would not know whom to ask.
    .do = Name the same service in both languages, between the two dashes: “- what — who — date”.
translation-differs-original = in the original
recommendation-untaken = no step of the instruction takes the recommendation { $id }, “{ $title }”
    .why = A recommendation that nobody examines gets an answer by chance.
    .do = Add “{ $id }” to “recommendations:” of a step, with the service that takes it.
recommendation-untaken-here = the recommendation { $id }
unknown-recommendation = no opinion of the process has a recommendation “{ $id }”; there are { $known }
    .why = The service would examine a demand that nobody made.
    .do = Write the id of a recommendation of the opinion, as it stands between the braces of its heading.
unknown-recommendation-suggestion = no opinion of the process has a recommendation “{ $id }”; did you mean “{ $suggestion }”?
    .why = The service would examine a demand that nobody made.
    .do = Write the id of a recommendation of the opinion: { $known }.
unknown-recommendation-opinion = the opinion; a step may take { $known }
steps-out-of-order = the step of { $date } is written after the one of { $before }
    .why = The page shows the steps in the order in which they are written: the reader would read the story backwards.
    .do = Write the steps from the oldest to the latest, or correct the date.
steps-out-of-order-before = the step before
steps-out-of-order-opinion = the step was done on { $date }, before the opinion was handed over on { $opinion }
    .why = Nobody examines recommendations that were not yet handed over.
    .do = Correct “done_on”, or “delivered_on” of the opinion.
steps-out-of-order-delivered = the opinion was handed over on this day
steps-out-of-order-done = the step was done on { $date }, before a step that it depends on, done on { $before }
    .why = Nobody reads answers again before the services have examined.
    .do = Correct “done_on”, or move the step.
unknown-service = no service of the site is called “{ $service }”
    .why = The reader would not know whom to ask.
    .do = Write the title or the id of a service, or make a page for it (“kind: service”).
unknown-service-suggestion = no service of the site is called “{ $service }”; did you mean “{ $suggestion }”?
    .why = The reader would not know whom to ask.
    .do = Write the title or the id of a service, or make a page for it (“kind: service”).

# Responses.
recommendation-without-answer = the response leaves out the recommendation { $id }, “{ $title }”
    .why = The charter promises an answer to every recommendation; this one would vanish without a word.
    .do = Add to the response a section “## … {"{"} .answer to={ $id } decision=… {"}"}” with its reasons; the decision is { $decisions }.
recommendation-without-answer-here = the recommendation { $id } awaits its answer
answer-to-nothing = the opinion has no recommendation “{ $id }”; it has { $known }
    .why = This answer answers nothing, and a recommendation may be waiting for its own.
    .do = Write in “to=” the id of a recommendation of the opinion.
answer-to-nothing-suggestion = the opinion has no recommendation “{ $id }”; did you mean “{ $suggestion }”?
    .why = This answer answers nothing, and a recommendation may be waiting for its own.
    .do = Write in “to=” the id of a recommendation of the opinion: { $known }.
answer-to-nothing-unsaid = the answer “{ $title }” does not say which recommendation it answers
    .why = It would be shown beside no recommendation.
    .do = Write “to=R1” between the braces of the heading, with the id of the recommendation.
answer-to-nothing-opinion = the opinion; an answer may be to { $known }
recommendation-answered-twice = the recommendation { $id } has an answer in this document already
    .why = Two answers to one demand contradict each other, and the counts would be wrong.
    .do = Keep one answer, or correct “to=”.
recommendation-answered-twice-at-once = { $id } is “{ $decision }” here and “{ $before }” in another response of the same day
    .why = Nothing says which of the two counts: pages and counts would choose one by chance.
    .do = Correct one of the two decisions, or the date “decided_on” of the response that came after the other.
recommendation-answered-twice-first = the first answer
decision-missing = the answer “{ $title }” does not say what is decided
    .why = The reader would read reasons without knowing whether it is yes or no.
    .do = Write “decision=” between the braces of the heading, with the id of one of the “decisions:” of the charter.
unknown-decision = the charter has no decision “{ $decision }”; it has { $known }
    .why = A decision that the charter does not know can be neither explained nor counted.
    .do = Write the id of a decision of the charter.
unknown-decision-suggestion = the charter has no decision “{ $decision }”; did you mean “{ $suggestion }”?
    .why = A decision that the charter does not know can be neither explained nor counted.
    .do = Write the id of a decision of the charter: { $known }.
unknown-decision-charter = the charter that declares the decisions
decision-without-ground = “{ $title }”: the decision “{ $decision }” does not say on which ground
    .why = A technical refusal can be studied, a political one discussed: the reader has to know which one it is.
    .do = Add “ground=” between the braces of the heading: { $grounds }.
unknown-ground = the decision “{ $decision }” has no ground “{ $ground }”; it has { $known }
    .why = A ground that the charter does not know can be neither explained nor counted.
    .do = Write one of the grounds of the decision.
unknown-ground-suggestion = the decision “{ $decision }” has no ground “{ $ground }”; did you mean “{ $suggestion }”?
    .why = A ground that the charter does not know can be neither explained nor counted.
    .do = Write one of the grounds of the decision: { $known }.
unknown-ground-none = the decision “{ $decision }” takes no ground, and “{ $ground }” gives one
    .why = The ground would be shown nowhere, or the decision is not the one that was meant.
    .do = Take out “ground=”, or correct “decision=”.
study-without-end = “{ $title }”: the decision “{ $decision }” does not say when the study ends
    .why = A study without an end is a refusal that does not say so.
    .do = Add “until=” between the braces of the heading, with a date: “until=2027-06-30”.
study-overdue = the study promised in answer to { $id }, “{ $about }”, had to end on { $due }; its outcome is awaited since { $since } ({ $owner ->
        [none] nobody is named to lead it
       *[other] to lead it: { $owner }
    })
    .why = Those who recommended it wait for a yes or a no; the page says so in public, and the site is published all the same.
    .do = Publish a new response to { $id } that decides, or that says why more time is needed.
step-overdue = the step “{ $about }” of the instruction was planned for { $due }, and nothing says that it is done ({ $owner ->
        [none] no service named
       *[other] { $owner }
    })
    .why = Those who recommended follow the instruction step by step. The passing of time does not stop the site: the page says so.
    .do = Add “done_on:” with the day on which it was done, or give a new date and tell it in “changes:”.
milestone-overdue = the milestone “{ $about }” of the action was expected by { $due }, and nothing says that it is reached ({ $owner ->
        [none] no service named
       *[other] { $owner }
    })
    .why = The board of the plan calls it late: everybody can read it.
    .do = Add “reached_on:” and its evidence, or give a new date and tell it in “changes:” or “updates:”.
reasons-missing = “{ $title }” does not say why
    .why = A decision without reasons asks to be taken on trust, and the charter promises reasons.
    .do = Open the reasons with the heading “{ $write }”, below this answer.
reasons-missing-near = “{ $title }” has no reasons; the heading “{ $heading }” may stand for them
    .why = Parvis knows the reasons by the word of the charter: under another heading they would not be shown as such.
    .do = Write “{ $write }” in place of this heading.
reasons-missing-heading = write “{ $write }” here
reasons-missing-empty = “{ $title }”: nothing is written below the heading of the reasons
    .why = A decision without reasons asks to be taken on trust, and the charter promises reasons.
    .do = Write the reasons below “{ $write }”.
reasons-missing-elsewhere = “{ $title }”: the reasons are nothing but a link or a quotation
    .why = Whoever listens to the page, or reads it on paper, has only the words that stand there; and those of the residents do not say why it was decided so.
    .do = Say the reasons below “{ $write }”, in a few sentences; the link or the quotation may follow.
reasons-missing-undeclared = no word opens the reasons in “{ $lang }”
    .why = Parvis knows reasons and follow-up by their headings: without words in this language it can show nothing.
    .do = Declare “words:” in the charter of this language: {"{"}reasons: […], follow_up: […]{"}"}.
reasons-too-short = “{ $title }”: the reasons are { $words ->
        [one] one word
       *[other] { $words } words
    } long
    .why = A reason can be understood and discussed; a word can be neither.
    .do = Say what was examined and what decided it, in { $least } words at least.
reasons-copied = the same reasons serve { $count } answers
    .why = Pasted reasons answer nobody: every recommendation had reasons of its own.
    .do = Write below each answer what holds for it; or answer several recommendations together, with “to=R2,R3,R5”.
reasons-copied-again = the same here
follow-up-missing = “{ $title }” does not say what will be done, by whom and when
    .why = A yes without a follow-up cannot be checked, and is forgotten.
    .do = Open the follow-up with the heading “{ $write }”, then a line for each thing to do: “- What — service Who — 2027-06-30”.
follow-up-missing-near = “{ $title }” has no follow-up; the heading “{ $heading }” may stand for it
    .why = Parvis knows the follow-up by the word of the charter: under another heading it would be neither shown nor followed.
    .do = Write “{ $write }” in place of this heading, then a line for each thing to do: “- What — service Who — 2027-06-30”.
follow-up-missing-heading = write “{ $write }” here
follow-up-missing-items = “{ $title }”: nothing is promised below “{ $heading }”
    .why = A yes without a follow-up cannot be checked, and is forgotten.
    .do = Write a line for each thing to do: “- What — service Who — 2027-06-30”.
follow-up-missing-what = the follow-up “{ $text }” does not say what will be done
    .why = A line that names a department and a date promises nothing yet.
    .do = Write what, then who and when, with long dashes between them: “- What — service Who — 2027-06-30”.
follow-up-missing-owner = the follow-up “{ $what }” does not say who will do it
    .why = What nobody is in charge of is not done, and the reader does not know whom to ask.
    .do = Write who, between two long dashes: “- What — service Who — 2027-06-30”.
follow-up-missing-date = the follow-up “{ $what }” does not say when
    .why = A promise without a date is never late.
    .do = Write the date after a long dash, at the end: “- What — service Who — 2027-06-30”.
follow-up-missing-both = the follow-up “{ $what }” says neither who nor when
    .why = What nobody is in charge of is not done, and a promise without a date is never late.
    .do = Write who and when, with long dashes between: “- What — service Who — 2027-06-30”.
follow-up-before-decision = the follow-up “{ $what }” was due on { $due }, before it was decided on { $date }
    .why = A promise that was late on its first day is mostly a year that was not changed, and nobody can hold it.
    .do = Write the date on which it will be done, or move what was done already to the reasons.
follow-up-before-decision-here = the day of the decision
answer-harder-than-recommendation = the reasons of “{ $title }” read far less easily than the recommendation { $id } (ease { $answer } against { $recommendation }, of 100)
    .why = Whoever wrote a plain demand has to understand why the answer is yes or no.
    .do = Cut long sentences, replace the words of the trade, and have it read by somebody who wrote the opinion.
answer-harder-than-recommendation-asked = the recommendation, ease { $recommendation }
counts-differ = “{ $words }”: the text says { $written }, the site counts { $counted }
    .why = The page prints counts of its own: the reader would see the two contradict each other.
    .do = Write the right number, or take it out: the counts are shown by themselves.
counts-differ-received = the synthesis says { $written } contributions, their documents make { $counted }
    .why = If the total does not add up, the reader wonders what was left out.
    .do = Correct “received:”, or name in “contributions:” those that are missing.
counts-differ-part = { $count } here
