# Findings about settings. Each message says what is; `.why` why it matters; `.do` what to do.

## Fields, in a front matter, a data block or site.toml

missing-field = the key “{ $key }” is missing, or empty
    .why = Without it readers would not be told what the page or the site owes them.
    .do = Add a line with the key “{ $key }” and its value.
unknown-key = the key “{ $key }” is not known here
    .why = What it says would be read by nobody, and nothing would tell.
    .do = Correct the name of the key or delete the line. Possible keys here: { $known }.
unknown-key-suggestion = the key “{ $key }” is not known here: perhaps “{ $suggestion }”
    .why = What it says would be read by nobody, and nothing would tell.
    .do = Write “{ $suggestion }”, or delete the line. Possible keys here: { $known }.
unknown-value = “{ $value }” is not a possible value of “{ $key }”
    .why = A word that Parvis does not understand would be published at random, or lost.
    .do = Write { $known }.
unknown-value-suggestion = “{ $value }” is not a possible value of “{ $key }”: perhaps “{ $suggestion }”
    .why = A word that Parvis does not understand would be published at random, or lost.
    .do = Write “{ $suggestion }”. Possible values: { $known }.
wrong-type = this has to be { $expected ->
        [text] a text
        [truth] “true” or “false”
        [number] a whole number
        [date] a date
        [moment] a day with its hour
        [list] a list
        [map] keys with their values
        [reference] the name of a document
       *[other] another value
    }, and { $found ->
        [null] there is nothing
        [text] this is a text
        [list] this is a list
        [map] these are keys with their values
       *[other] this is something else
    }
    .why = A value of another form would be misread, and the reader misled or left without it.
    .do = Write { $expected ->
        [text] a text
        [truth] “true” or “false”
        [number] a whole number
        [date] a date
        [moment] a day with its hour
        [list] a list
        [map] keys with their values
        [reference] the name of a document
       *[other] another value
    }.
wrong-type-value = this has to be { $expected ->
        [text] a text
        [truth] “true” or “false”
        [number] a whole number
        [date] a date
        [moment] a day with its hour
        [list] a list
        [map] keys with their values
        [reference] the name of a document
       *[other] another value
    }, not “{ $value }”
    .why = A value of another form would be misread, and the reader misled or left without it.
    .do = Write { $expected ->
        [text] a text
        [truth] “true” or “false”
        [number] a whole number
        [date] a date
        [moment] a day with its hour
        [list] a list
        [map] keys with their values
        [reference] the name of a document
       *[other] another value
    }.
bad-date = “{ $value }” is not a date
    .why = A date read wrongly makes people wait for the wrong day.
    .do = Write year, month and day: 2026-12-03. If the day is not known: 2026-12, or 2026.
bad-date-suggestion = “{ $value }” is not written as a date: it is probably { $suggestion }
    .why = A date read wrongly makes people wait for the wrong day.
    .do = Write { $suggestion }: year, month, day.
bad-date-day = “{ $value }” is not a day of the calendar
    .why = A date read wrongly makes people wait for the wrong day.
    .do = Check the day and the month; a date is written year, month, day: 2026-12-03.
empty-reference = “{ $value }” names no document
    .why = Readers would follow a link that leads nowhere.
    .do = Write the id of the document (“7”), with its kind where needed (“action/7”).
reference-of-another-kind = “{ $value }” is of the kind “{ $kind }”; a document of the kind “{ $expected }” is needed here
    .why = The page would file this document where readers do not look for it.
    .do = Write the id of a document of the kind “{ $expected }”.

## The syntax of site.toml and theme.toml

toml-syntax = this line cannot be read: { $detail }
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Write a key, the sign “=” and a value on each line; texts between straight quotation marks (").
toml-syntax-quote = the quotation mark that closes this text is missing
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Add a straight quotation mark (") at the end of the text, the same sign as the one that opens it.
toml-syntax-opening = the quotation mark that opens this text is missing
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Add a straight quotation mark (") before the text.
toml-syntax-bare = “{ $value }” is written without quotation marks
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Put the text between straight quotation marks (").
toml-syntax-curly = { $value } is written between curly quotation marks
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Put the text between straight quotation marks ("), which site.toml wants around values.
toml-syntax-value = there is no value after the sign “=”
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Write the value, or delete the line.
toml-syntax-equals = the sign “=” is missing between the key “{ $key }” and its value
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Write the sign “=” after the key; a key of several words stands between straight quotation marks (").
toml-syntax-duplicate = “{ $key }” has already been given above
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Keep only one of the two lines; merge the two tables if it is a heading in square brackets.
toml-syntax-key = the key “{ $key }” has an accent, a space or another sign that needs quotation marks
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Put the key between straight quotation marks (").
toml-syntax-bracket = the sign “{ $bracket }” that closes what opens here is missing
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Add “{ $bracket }” at the end of the list or heading.
toml-syntax-comma = a comma is missing before this item
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Separate the items of a list with commas.
toml-syntax-comma-twice = there is a comma too many here
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Delete the comma.
toml-syntax-rest = the value has ended, and the line goes on
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Start a new line after the value. If the text holds an apostrophe or a quotation mark, surround it with the other sort of straight marks (" or ').
toml-syntax-backslash = a backslash (\) cannot be followed by this letter
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Write two of them (\\), or put the text between straight apostrophes (').
toml-syntax-truth = “{ $value }” is written in lower case
    .why = Settings that cannot be read do not apply: the site would be published without them.
    .do = Write “true” or “false”.

## site.toml

format-unknown = there is no format { $format }
    .why = A site read in another format than its own would say something else than its authors wrote.
    .do = Write “format = { $known }” in site.toml.
format-unknown-newer = this site needs a newer Parvis: its format is { $format }, this one reads format { $known }
    .why = A site read in another format than its own would say something else than its authors wrote.
    .do = Install a newer version of Parvis.
bad-base-url = “{ $value }” is not a complete web address
    .why = Feeds, the site map and previews would lead readers to a page that does not exist.
    .do = Write the whole address of the site, with https://: “https://participation.example.org/”.
bad-base-url-scheme = “https://” is missing before “{ $value }”
    .why = Feeds, the site map and previews would lead readers to a page that does not exist.
    .do = Write “https://{ $value }”.
bad-base-url-query = “{ $value }” holds “?” or “#”, which are no part of the address of a site
    .why = Feeds, the site map and previews would lead readers to a page that does not exist.
    .do = Keep what stands before “?” or “#”.
bad-base-url-sign = the path of “{ $value }” holds signs that servers do not read alike
    .why = With “%”, “$” or “(” in the path of a site, some servers do not start, and others lead readers in a circle.
    .do = Write the path with letters without accents, digits and “-”: “https://ville.example/participation/”.
bad-language = “{ $value }” is not the code of a language
    .why = A screen reader that does not know the language of a page reads it with the wrong pronunciation.
    .do = Write the code of the language: “fr”, “nl”, “en”, “fr-BE”.
bad-language-suggestion = “{ $value }” is not the code of a language: perhaps “{ $suggestion }”
    .why = A screen reader that does not know the language of a page reads it with the wrong pronunciation.
    .do = Write “{ $suggestion }”.
bad-language-twice = the language “{ $value }” is already in the list
    .why = A screen reader that does not know the language of a page reads it with the wrong pronunciation.
    .do = Delete the repetition.
bad-language-none = the list of languages is empty
    .why = A screen reader that does not know the language of a page reads it with the wrong pronunciation.
    .do = Write at least one language: languages = ["fr"]. The first is that of the home page.
bad-language-file = this file of messages has the name “{ $value }”, which is not the code of a language
    .why = A screen reader that does not know the language of a page reads it with the wrong pronunciation.
    .do = Name the file after its language: “fr.ftl”, “nl.ftl”.
language-not-declared-table = the table “{ $table }” speaks of the language “{ $lang }”, which the site does not have
    .why = These texts would be read by nobody, and nothing would tell.
    .do = Add “{ $lang }” to “languages”, or delete the table.
language-not-declared-table-suggestion = the table “{ $table }” speaks of the language “{ $lang }”, which the site does not have: perhaps “{ $suggestion }”
    .why = These texts would be read by nobody, and nothing would tell.
    .do = Write “{ $suggestion }”, or add “{ $lang }” to “languages”.
missing-text = the texts of the site in “{ $lang }” are missing
    .why = In this language the pages would bear the name of the site in another one.
    .do = Add a table “text.{ $lang }” in square brackets, with “title”, “organisation” and “tagline”.
bad-folder-name = “{ $value }” is not the name of a folder of “content”
    .why = The documents of the folder would be published as plain pages, without their obligations.
    .do = Write the name of one folder, without a slash: “actions”.
bad-theme-name = “{ $value }” is not the name of a theme
    .why = The site would be published in another dress than its own, or with files that nobody chose.
    .do = Write the name of a folder of “themes”, without a slash: “parvis”.
bad-logo-path = “{ $value }” is not the path of a file of “content”
    .why = The logo would be missing on every page.
    .do = Write the path from the folder “content”, without a slash at the start: “logo.svg”.

## Colours and messages of the theme

bad-colour = “{ $value }” is not a colour
    .why = Without a known colour, the contrast of text cannot be promised to people who see badly.
    .do = Write the colour with a hash sign and six hexadecimal digits: “#8f2a1c”.
colour-contrast = the colour “{ $name }” ({ $value }) has a contrast of only { $whole }.{ $tenth } to 1 on the ground “{ $surface }”
    .why = People who see badly, or who read in the sun, could not read this text: they need 7 to 1.
    .do = Choose a darker colour.
colour-contrast-suggestion = the colour “{ $name }” ({ $value }) has a contrast of only { $whole }.{ $tenth } to 1 on the ground “{ $surface }”
    .why = People who see badly, or who read in the sun, could not read this text: they need 7 to 1.
    .do = Write { $suggestion }, the nearest colour that can be read on all grounds.
colour-contrast-theme = the colour “{ $name }” ({ $value }) of the { $mode ->
        [dark] dark
       *[light] light
    } mode has a contrast of only { $whole }.{ $tenth } to 1 on “{ $surface }”; { $needed } is needed
    .why = People who see badly, or who read in the sun, could not read this text: they need 7 to 1.
    .do = In theme.toml, move this colour away from its ground: darker in light mode, lighter in dark mode.
bad-message = this message cannot be read: { $detail }
    .why = Where it is used, readers would see the name of the message instead of a sentence.
    .do = Correct the line: a name, the sign “=”, a text; every brace that opens is closed.
unknown-message = the theme has no message “{ $id }”
    .why = The text that you wrote would be read by nobody.
    .do = Write the name of a message of the theme, or delete the line.
unknown-message-suggestion = the theme has no message “{ $id }”: perhaps “{ $suggestion }”
    .why = The text that you wrote would be read by nobody.
    .do = Write “{ $suggestion }”, or delete the line.
theme-without-language = the theme does not speak the language “{ $lang }”: its texts will be in “{ $instead }”
    .why = Readers will find two languages on one page, and a screen reader will mispronounce the menus.
    .do = Add a file “themes/parvis/messages/{ $lang }.ftl” to the site, translated from “fr.ftl”.

## Days with their hour, durations, figures, organisation

bad-moment = “{ $value }” is not a day with its hour
    .why = An hour that is misread would make people come at the wrong time.
    .do = Write the year, the month, the day, then the hour: “2026-12-03 18:30”.
bad-moment-span = “{ $value }” gives two hours, and this key takes one
    .why = The beginning and the end of a meeting are two keys: calendars read each of them.
    .do = Write starts_at: { $start } and, on a line of its own, ends_at: { $end }.
bad-moment-suggestion = “{ $value }” is not written as a day with its hour: it is probably { $suggestion }
    .why = An hour that is misread would make people come at the wrong time.
    .do = Write { $suggestion }: year, month, day, then the hour.
bad-moment-hour = “{ $value }” is a day without its hour
    .why = Without the hour, nobody knows when to come.
    .do = Add the hour after the day: “{ $value } 18:30”.
bad-duration = “{ $value }” is not a duration
    .why = A deadline that cannot be counted can neither be kept nor checked.
    .do = Write a number and a unit: “4 months”, “120 days”, “16 weeks”, “1 year”.
bad-figure = “{ $value }” is not a number
    .why = A figure that cannot be read can neither be added, compared nor used again.
    .do = Write digits: “1 250”, “12.5”, or “"<5"” for a count that is too small.
bad-time-zone = “{ $value }” is not a time zone
    .why = The hours of meetings would be wrong in calendars.
    .do = Write a name of the IANA database, such as “Europe/Paris” or “Indian/Reunion”.
bad-siret = “{ $value }” is not a SIRET number
    .why = The data sets would name another organisation, or none.
    .do = Copy the fourteen digits of the SIRET number, as INSEE gives them.
bad-licence = “{ $value }” is not the address of a licence
    .why = A person or a program that uses the data again must be able to read the licence.
    .do = Write the address of the licence, which begins with “https://”.

## Forms of documents
unknown-form = “{ $form }” is not a form
    .why = Parvis cannot make this file, and the page would not offer it.
    .do = Write { $known }.
unknown-form-suggestion = “{ $form }” is not a form: perhaps “{ $suggestion }”
    .why = Parvis cannot make this file, and the page would not offer it.
    .do = Write “{ $suggestion }”. Possible forms: { $known }.
kind-without-forms = documents of the kind “{ $kind }” have no other forms yet
    .why = These files would not say everything that the page says.
    .do = Remove the line. Kinds that have forms: { $known }.
bad-collection = “{ $name }” is no name of a collection
    .why = Its files bear this name: every disk and every mail program has to keep it as it is.
    .do = Write small letters without accents, digits and hyphens, for example “charter-and-plan”.
bad-collection-title = the title of this collection is empty
    .why = The book and its links would have no name.
    .do = Write the title of the book, for example “The charter and its plan”.
bad-collection-twice = “{ $document }” is in the same collection twice
    .why = Nobody knows where it is to be read, and it would count twice.
    .do = Keep the place where it is to be read, remove the other.
bad-collection-language = the collection has a title in “{ $lang }”, but “{ $document }” does not exist in this language
    .why = The title promises a book in which a document would be missing.
    .do = Translate the document, or remove the title: then the collection is not made in this language.
bad-text-columns = { $value } characters do not make a line of text
    .why = Too short, a line cuts words; too long, it fits on no screen.
    .do = Write a number from 20 to 200, or remove the setting: each sentence then is on one line.
bad-kept-versions = { $value } is no number of versions to keep
    .why = With a single version there is no way back; with too many the disk fills up, and nothing is published any more.
    .do = Write a number from { $least } to { $most }, or remove the setting: three versions are kept then.
bad-store = “{ $value }” is no address of a store of objects
    .why = The site could not be put online, or would be where you do not think it is.
    .do = Write s3:// and the name of the bucket (3 to 63 small letters, digits, dots and dashes), and a folder if one is needed: s3://participate/site. For a folder of this machine, write its path. A key is never in an address.
bad-store-endpoint = “{ $value }” is no address of a host of stores
    .why = The site could not be put online. A password in an address would end up in every log.
    .do = Write the address that the host gives, without path and user name: https://s3.example.org.
bad-store-http = “{ $value }” is not encrypted
    .why = Whoever listens on the network would read what is sent, and could change it.
    .do = Write https://; only for a server on this machine or a closed network, add allow_http = true.
bad-page-weight = { $value } is no weight of pages, in kilobytes
    .why = Below, not even a page without a text fits; above, the limit protects nobody any more.
    .do = Write a number from { $least } to { $most }, or remove the setting: a page then weighs 14 KB at most.
bad-picture-weight = { $value } is no weight of pictures, in kilobytes
    .why = Above, the limit protects nobody any more.
    .do = Write a number from 0 to { $most }, or remove the setting: a picture then loads by itself up to 30 KB.
hsts-without-https = “hsts_days” asks for encryption, and the address of the site ({ $value }) is not encrypted
    .why = A browser listens to this only at “https://”; the pages would promise nothing.
    .do = Write “base_url” with “https://” if the server speaks it, or remove “hsts_days”.
form-failed = the form “{ $form }” of this document could not be made: { $reason }
    .why = The page does not offer this form, and people who need it do not have it.
    .do = Check that the file exists and can be read, then build again.
form-failed-template = here the template of PDF files gives up; other documents can be set by it
form-failed-character-other = nor “{ $character }” ({ $code })
form-failed-character = the form “{ $form }” of this document could not be made: no font has the character “{ $character }” ({ $code })
    .why = An empty box would stand for the character, and nobody would know what is written.
    .do = Write a word instead of the character, or remove it.
bad-braille-paper = { $value } is no size of braille paper (“{ $key }”)
    .why = No embosser and no display has lines or pages of this size: words would be cut.
    .do = Write a number from { $least } to { $most }. Usual paper has 40 cells and 25 lines.
unknown-alphabet = “{ $alphabet }” is no alphabet of braille files
    .why = A device that expects other letters prints other cells, and nobody can read them.
    .do = Write { $known }. Without the setting, it is that which nearly all devices read.
audio-engine-missing = The program that reads aloud, “{ $engine }”, is not on this machine: no document is recorded
    .why = People who listen have only a reader of their own, if they have one, and the page offers no recording.
    .do = Install the program (“sudo apt install espeak-ng” on Debian and Ubuntu), mend its name, or write engine = "none" to do without.
audio-engine-empty = “engine” names no program
    .why = No document is read aloud.
    .do = Write the name of a program (engine = "espeak-ng"), a program with its arguments (["piper", "--model", "{ "{" }voice{ "}" }"]), or "none".
audio-encoder-missing = The program that makes MP3, “{ $encoder }”, is not on this machine: no recording is made in this form
    .why = People whose device plays MP3 only have no recording; the one in Opus is made.
    .do = Install the program (“sudo apt install lame” on Debian and Ubuntu), name another one (mp3 in [audio]), or remove “audio-mp3” from [forms.kinds].
audio-encoder-empty = “mp3” names no program
    .why = No recording is made as MP3.
    .do = Write the name of a program (mp3 = "lame"), or a program and its arguments: it is given a WAV file on its input and gives back MP3 on its output.
bad-audio-bitrate = { $value } kilobits a second is no rate for speech
    .why = Below { $least }, the voice is that of a bad telephone; above { $most }, the file grows for nothing.
    .do = Write a number from { $least } to { $most }. Without the setting, it is 20.
audio-voice = No voice reads this language (“{ $lang }”): this document has no recording
    .why = The page offers nothing to listen to, and people who do not read it do not know why.
    .do = Name a voice in [audio.voices] of site.toml ({ $lang } = "…"), or remove “audio” from [forms.kinds].
braille-language = Parvis does not transcribe this language (“{ $lang }”) into braille: there is no form “{ $form }” of this document
    .why = The page does not offer braille, and readers who read with their fingers do not know why.
    .do = Parvis transcribes French, English and Dutch. Have this text transcribed by a service, or remove the form from [forms.kinds].
braille-language-liblouis = Parvis does not transcribe this language (“{ $lang }”) into braille without the library liblouis: there is no form “{ $form }” of this document
    .why = The page does not offer braille, and readers who read with their fingers do not know why.
    .do = Write { $key } = "{ $grade }" in [forms.braille] and install liblouis (Debian, Ubuntu: “apt install liblouis20 liblouis-data”; macOS: “brew install liblouis”), or remove the form from [forms.kinds].
bad-braille-code = there is no “{ $grade }” braille code for the language “{ $lang }”
    .why = A text in a code that does not exist could be read by no finger.
    .do = Write { $lang } = "{ $other }", or remove the line.
braille-liblouis = the form “{ $form }” of this document needs the library liblouis, which is not installed
    .why = [forms.braille] chooses a code that Parvis does not transcribe itself, so that the page does not offer this form.
    .do = Install liblouis (Debian, Ubuntu: “apt install liblouis20 liblouis-data”; macOS: “brew install liblouis”), then build again. Without it, remove the language from [forms.braille].
braille-liblouis-left-out = the form “{ $form }” of this document needs the library liblouis, and this program was built without it
    .why = [forms.braille] chooses a code that Parvis does not transcribe itself, so that the page does not offer this form.
    .do = Build Parvis with “--features liblouis”, or remove the language from [forms.braille].
braille-liblouis-old = the form “{ $form }” of this document needs a newer library liblouis than { $what }
    .why = The tables of an old version give other cells, so that the page does not offer this form.
    .do = Install liblouis 3.9 or newer (Debian, Ubuntu: “apt install liblouis20 liblouis-data”; macOS: “brew install liblouis”), then build again.
braille-liblouis-table = the form “{ $form }” of this document needs the table “{ $what }” of liblouis, which is missing or cannot be read
    .why = [forms.braille] chooses a code that Parvis does not transcribe itself, so that the page does not offer this form.
    .do = Install the tables (Debian, Ubuntu: “apt install liblouis-data”; macOS: “brew reinstall liblouis”), then build again.
