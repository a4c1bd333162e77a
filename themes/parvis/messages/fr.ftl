# Every text that the templates and the pages of Parvis need, in one language. The four files have the same ids.

## Ways around every page

skip-to-content = Aller au contenu
home = Accueil
menu = Menu principal
breadcrumb = Vous êtes ici
languages = Langues
language-home-only = accueil
footer = Pied de page
feed = Flux d’actualités (Atom)
feed-title = { $site } : actualités
updated = Mise à jour :
pinned-date = Site établi à la date du
contents = Sur cette page
back-to-top = Haut de la page
moved-title = Cette page a changé d’adresse
in-language-fr = en français
language-name-fr = Français
in-language-en = en anglais
language-name-en = English
in-language-nl = en néerlandais
language-name-nl = Nederlands
in-language-ar = en arabe
language-name-ar = العربية
in-language-de = en allemand
language-name-de = Deutsch
in-language-es = en espagnol
language-name-es = Español

## Dates

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-full =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date-month = { $month } { $year }
date-year = { $year }
period = { $from } à { $to }

## States of actions

state-not-started = Pas commencée
state-under-way = En cours
state-done = Réalisée, avec preuves
state-late =
    { $precision ->
        [day] En retard depuis le { $date }
       *[other] En retard depuis { $date }
    }
state-postponed = Reportée
state-abandoned = Abandonnée
state-missing = La source ne donne pas d’étapes : cette action n’a pas d’état.
count-not-started =
    { $count ->
        [one] { $count } action pas commencée
       *[other] { $count } actions pas commencées
    }
count-under-way =
    { $count ->
        [one] { $count } action en cours
       *[other] { $count } actions en cours
    }
count-done =
    { $count ->
        [one] { $count } action réalisée
       *[other] { $count } actions réalisées
    }
count-late =
    { $count ->
        [one] { $count } action en retard
       *[other] { $count } actions en retard
    }
count-postponed =
    { $count ->
        [one] { $count } action reportée
       *[other] { $count } actions reportées
    }
count-abandoned =
    { $count ->
        [one] { $count } action abandonnée
       *[other] { $count } actions abandonnées
    }
count-unknown =
    { $count ->
        [one] { $count } action sans état dans la source
       *[other] { $count } actions sans état dans la source
    }

## Facts

not-in-source = non précisé dans la source
fact-adopted-on = Adoptée le
fact-adopted-by = Adoptée par
fact-response-deadline = Délai de réponse
fact-decisions = Décisions possibles
fact-version = Version
fact-supersedes = Remplace
fact-charter = Charte
fact-period = Période
fact-axis = Axe
fact-objective = Objectif
fact-owner = Responsable
fact-deadline = Échéance
fact-milestones = Étapes
fact-indicators = Indicateurs
fact-principles = Principes servis
fact-themes = Thèmes
fact-audiences = Publics
fact-communes = Communes
fact-insee = Code INSEE
fact-member-from = Membre depuis
fact-member-until = Membre jusqu’à
fact-contact = Contact
fact-deliverable = Ce que la phase produit
deadline-continuous = en continu

## What a page is

eyebrow-charter = Charte
eyebrow-plan = Plan d’action
eyebrow-principle = Principe de la charte
eyebrow-phase = Phase { $number }
eyebrow-action = Action { $number }
eyebrow-news = Actualité
eyebrow-term = Glossaire
eyebrow-commune = Commune
eyebrow-theme = Thème
eyebrow-audience = Public
axis = Axe { $number }
tag-example = Exemple fictif
kind-charter = charte
kind-plan = plan
kind-action = action
kind-process = démarche
kind-contract = contrat participatif
kind-contribution = contribution
kind-synthesis = synthèse
kind-strategy = stratégie participative
kind-opinion = avis citoyen
kind-instruction = instruction de l’avis
kind-response = avis argumenté
kind-event = rencontre
kind-report = bilan
kind-survey = enquête
kind-budget = budget participatif
kind-news = actualité
kind-term = terme
kind-toolkit = boîte à outils
kind-member = membre
kind-service = service
kind-body = instance
kind-deliberation = délibération
kind-page = page
kind-theme = thème
kind-audience = public
kind-commune = commune

## Notices above the text

notice-example-title = Exemple fictif
notice-example-text = Cette page est un exemple écrit pour montrer ce que le site sait faire. Elle n’engage aucune collectivité.
notice-translation-title = Traduction non officielle
notice-translation-text = Seul l’original fait foi.
notice-stale-title = Traduction d’une version ancienne
notice-stale-text = L’original a changé depuis cette traduction, qui n’est pas officielle.
notice-untranslated-title = Page non traduite
notice-untranslated-text = Ce texte n’existe pas encore dans votre langue : il est donné dans sa langue d’origine.
notice-expired-title = Cette page n’est plus à jour
notice-expired-text =
    { $precision ->
        [day] Elle est gardée pour mémoire depuis le { $date }.
       *[other] Elle est gardée pour mémoire depuis { $date }.
    }
notice-withdrawn-title = Page retirée le { $date }
notice-withdrawn-text = Elle est gardée pour mémoire. La raison :
notice-draft-title = Brouillon
notice-draft-text = Cette page n’est pas publiée : vous en voyez un aperçu.
notice-incomplete-title = Page à compléter
notice-incomplete-text = Avant la mise en ligne officielle, il manque :
notice-waiver-title = Dérogation à la règle { $rule }
notice-waiver-text = Valable jusqu’à { $until }, pour cette raison :
notice-correction-title = Correction, { $date }
notice-correction-text = Une erreur a été corrigée sur cette page :

## The text

callout-note = À noter
callout-tip = Conseil
callout-important = Important
callout-warning = Attention
callout-caution = Prudence
callout-example = Exemple fictif
notes-heading = Notes
note-ref = Note { $number }
note-back = Retour au texte, note { $number }
note-back-nth = Retour au texte, note { $number }, appel { $nth }
struck = texte barré :
task-done = Fait :
task-open = À faire :
untitled-table = Tableau
table-region = Tableau : { $caption }
code-label = Code
file-details = { $kind }, { $size }
size-bytes = { $size } octets
size-kilobytes = { $size } ko
size-megabytes = { $size } Mo
attachments = Documents joints
attachment-html = En page web :
attachment-otherwise = Autrement :

## Home

home-news = Actualités
home-phases =
    { $count ->
        [one] Une démarche, une phase
       *[other] Une démarche, { $count } phases
    }
home-principles =
    { $count ->
        [one] Un principe
       *[other] { $count } principes d’égale importance
    }
home-charter = Lire le texte :
home-plan = Le plan d’action
home-plan-all = Tout le plan :
home-ways = Trouver ce qui vous concerne

## Charter, plan, action

charter-fields = Sur quoi porte la participation
charter-principles =
    { $count ->
        [one] Le principe
       *[other] Les { $count } principes
    }
charter-phases =
    { $count ->
        [one] La phase
       *[other] Les { $count } phases, dans l’ordre
    }
charter-decisions = Les décisions possibles
charter-plan = Le plan qui met la charte en œuvre :
part-of-charter = Dans le texte de la charte :
part-phases = Toutes les phases
part-others = Les autres principes
plan-counts = Actions par état
action-milestones = Étapes
action-milestones-caption = Étapes de l’action, avec leurs preuves
action-indicators = Indicateurs
action-indicators-caption = Indicateurs de l’action
action-updates = Nouvelles de l’action
column-milestone = Étape
column-due = Prévue
column-reached = Atteinte
column-evidence = Preuve
column-indicator = Indicateur
column-unit = Unité
column-baseline = Départ
column-latest = Dernière valeur
column-target = Objectif
none = non précisé
not-yet = pas encore
turn-actions = Actions voisines
turn-previous = Action précédente
turn-next = Action suivante
news-about = À propos de
term-see-also = Voir aussi

## Lists and their empty states

listing-news = Toutes les actualités
empty-news = Aucune actualité pour l’instant.
listing-term = De A à Z
empty-term = Aucun terme n’est encore défini.
listing-commune = Toutes les communes
empty-commune = Aucune commune n’est encore décrite.
listing-theme = Tous les thèmes
empty-theme = Aucun thème pour l’instant.
listing-audience = Tous les publics
empty-audience = Aucun public n’est encore décrit.
listing-action = Toutes les actions
empty-action = Aucune action pour l’instant.
listing-charter = Toutes les chartes
empty-charter = Aucune charte pour l’instant.
listing-plan = Tous les plans
empty-plan = Aucun plan pour l’instant.
listing-page = Toutes les pages
empty-page = Aucune page pour l’instant.
listing-news-about = Actualités sur ce sujet
empty-news-about = Aucune actualité sur ce sujet.
listing-cited-by = Pages qui en parlent
empty-cited-by = Aucune autre page n’en parle.
listing-serves = Ce qui sert ce principe
empty-serves = Aucun document ne déclare servir ce principe.
listing-theme-documents = Dans ce thème
empty-theme-documents = Rien n’est encore classé dans ce thème.
listing-audience-documents = Pour ce public
empty-audience-documents = Rien n’est encore adressé à ce public.
listing-commune-documents = Dans cette commune
empty-commune-documents = Rien ne concerne encore cette commune en particulier.

# Kinds of the charter: what a page is, the list of all of a kind, a list of some of them

eyebrow-process = Démarche
eyebrow-contract = Contrat participatif
eyebrow-strategy = Stratégie participative
eyebrow-contribution = Contributions reçues
eyebrow-synthesis = Synthèse des contributions
eyebrow-opinion = Avis citoyen
eyebrow-instruction = Instruction de l’avis
eyebrow-response = Avis argumenté
eyebrow-event = Rencontre
eyebrow-report = Bilan
eyebrow-survey = Enquête
eyebrow-budget = Budget participatif
eyebrow-service = Service
eyebrow-body = Instance
eyebrow-member = Membre du réseau
eyebrow-toolkit = Boîte à outils
eyebrow-deliberation = Délibération
eyebrow-easy-read = Version facile à lire
kind-easy-read = version facile à lire
listing-process = Toutes les démarches
empty-process = Aucune démarche pour l’instant.
listing-contract = Tous les contrats participatifs
empty-contract = Aucun contrat n’est encore publié.
listing-strategy = Toutes les stratégies participatives
empty-strategy = Aucune stratégie n’est encore publiée.
listing-contribution = Toutes les contributions
empty-contribution = Aucune contribution n’est encore publiée.
listing-synthesis = Toutes les synthèses
empty-synthesis = Aucune synthèse n’est encore publiée.
listing-opinion = Tous les avis citoyens
empty-opinion = Aucun avis citoyen n’est encore remis.
listing-instruction = Toutes les instructions
empty-instruction = Aucun avis n’est encore à l’instruction.
listing-response = Toutes les réponses
empty-response = Aucune réponse n’est encore publiée.
listing-event = Toutes les rencontres
empty-event = Aucune rencontre n’est annoncée.
listing-report = Tous les bilans
empty-report = Aucun bilan n’est encore publié.
listing-survey = Toutes les enquêtes
empty-survey = Aucune enquête n’est encore publiée.
listing-budget = Tous les budgets participatifs
empty-budget = Aucun budget participatif pour l’instant.
listing-service = Tous les services
empty-service = Aucun service n’est encore présenté.
listing-body = Toutes les instances
empty-body = Aucune instance n’est encore présentée.
listing-member = Tous les membres du réseau
empty-member = Le réseau n’a encore aucun membre.
listing-toolkit = Tous les outils
empty-toolkit = Aucun outil n’est encore partagé.
listing-deliberation = Toutes les délibérations
empty-deliberation = Aucune délibération n’est encore publiée.
listing-easy-read = Toutes les versions faciles à lire
empty-easy-read = Aucune version facile à lire n’est encore publiée.
kinds-charter = Chartes
kinds-plan = Plans
kinds-action = Actions
kinds-process = Démarches
kinds-contract = Contrats
kinds-strategy = Stratégies
kinds-contribution = Contributions
kinds-synthesis = Synthèses
kinds-opinion = Avis citoyens
kinds-instruction = Instructions
kinds-response = Réponses
kinds-event = Rencontres
kinds-report = Bilans
kinds-survey = Enquêtes
kinds-budget = Budgets participatifs
kinds-service = Services
kinds-body = Instances
kinds-member = Membres du réseau
kinds-toolkit = Outils
kinds-deliberation = Délibérations
kinds-easy-read = Versions faciles à lire
kinds-page = Pages
kinds-news = Actualités
kinds-term = Termes du glossaire
kinds-theme = Thèmes
kinds-audience = Publics
kinds-commune = Communes

## Boards

# Boards: words that several share

share = { $part } sur { $of }
share-none = aucune
owed-by = Responsable :
owner-unknown = responsable non précisé
amount-euros = { $amount } €
figure-below = moins de { $limit }
month-undated = Sans date
fact-of-process = Démarche
fact-plan = Plan
on-day-1 = lundi { $date }
on-day-2 = mardi { $date }
on-day-3 = mercredi { $date }
on-day-4 = jeudi { $date }
on-day-5 = vendredi { $date }
on-day-6 = samedi { $date }
on-day-7 = dimanche { $date }

# Boards: how the charter is kept

heading-principles-served = Quels principes sont servis
heading-answers-given = Les réponses données
heading-overdue = Ce qui devrait être fait
heading-waivers = Les dérogations
heading-unstated = Ce que les sources ne disent pas
heading-method = Comment ces nombres sont calculés
caption-principles-served = Nombre d’actions et de documents qui déclarent servir chaque principe
caption-answers-given = Démarche par démarche, les recommandations et les réponses
caption-waivers = Règles auxquelles un document déroge, avec la raison
caption-unstated = Champs que la source ne donne pas, par nature de document
column-principle = Principe
column-actions = Actions
column-other-documents = Autres documents
column-process = Démarche
column-state = Où elle en est
column-answered-of = Recommandations répondues
column-opinion-on = Avis remis
column-answer-due = Réponse promise pour
column-answered-on = Réponse donnée
column-days = Jours
column-promise = La promesse
column-document = Document
column-rule = Règle
column-reason = Raison
column-until = Jusqu’à
column-in-force = Aujourd’hui
column-kind = Nature
column-documents = Documents
column-fields = Champs
column-missing = Non précisés
column-promised = Quoi
column-due-on = Pour quand
column-duty = Ce que c’est
column-who = Qui
column-counted = Ce qui est compté
column-value = Nombre
column-method = Comment on a compté
column-part = Dont
column-project = Projet
column-votes = Voix
column-amount = Coût
column-stage = Où il en est
column-ready = Prêt pour
column-vote = Vote
column-how-many = Nombre
column-action = Action
column-measured-on = Mesuré le
column-trend = Tendance
figure-answered =
    { $count ->
        [0] recommandation pour l’instant
        [one] recommandation a reçu une réponse
       *[other] recommandations ont reçu une réponse
    }
figure-answered-method = Une recommandation a une réponse quand une réponse publiée la nomme.
figure-median =
    { $count ->
        [one] jour de l’avis à la réponse
       *[other] jours de l’avis à la réponse
    }
figure-median-method = Médiane : la moitié des réponses a pris moins de temps, l’autre moitié davantage.
figure-in-time =
    { $count ->
        [0] réponse datée pour l’instant
        [one] réponse donnée dans le délai promis
       *[other] réponses données dans le délai promis
    }
figure-in-time-method = Seules comptent les réponses dont la date et le délai sont connus.
figure-overdue =
    { $count ->
        [one] engagement dont la date est passée
       *[other] engagements dont la date est passée
    }
figure-overdue-method = Chacun est nommé plus bas, avec son responsable.
principle-documents =
    { $count ->
        [one] { $title } : { $count } document
       *[other] { $title } : { $count } documents
    }
answers-late =
    { $count ->
        [0] Aucune réponse n’est venue en retard, et aucune ne tarde.
        [one] { $count } démarche a répondu en retard, ou tarde à répondre.
       *[other] { $count } démarches ont répondu en retard, ou tardent à répondre.
    }
stands-announced = Annoncée
stands-framed = À venir, contrat signé
stands-open = Ouverte
stands-closed = Close, avis attendu à l’instruction
stands-instructed = À l’instruction
stands-answered = Réponse publiée
stands-assessed = Bilan publié
stands-suspended = Suspendue
stands-abandoned = Abandonnée
stands-unknown = non précisé dans la source
promise-none = Aucun délai connu
promise-awaited = Réponse attendue
promise-late = Réponse en retard
promise-in-time = Tenue
promise-after-time = Réponse donnée après le délai
promise-undated = Réponse publiée, sans date
duty-contract = Contrat avant l’ouverture
duty-response = Réponse à un avis
duty-minutes = Compte rendu
duty-study = Fin d’une étude
duty-follow-up = Suite promise
duty-action = Échéance d’une action
duty-milestone = Étape d’une action
duty-update = Nouvelles d’une action
duty-report = Bilan d’une démarche
duty-plan-report = Bilan d’un plan
duty-review = Relecture d’une page
empty-overdue = Aucun engagement n’attend au-delà de sa date.
empty-waivers = Aucun document ne déroge à une règle.
waiver-in-force = en vigueur
waiver-ended = terminée
unstated-why =
    { $count ->
        [one] { $count } champ dit « non précisé dans la source » plutôt qu’une valeur inventée.
       *[other] { $count } champs disent « non précisé dans la source » plutôt qu’une valeur inventée.
    }
empty-unstated = Les sources donnent tout ce que les pages demandent.
method-only-examples = Toutes les démarches de ce site sont des exemples fictifs : ces nombres en viennent et n’engagent personne.
method-no-examples = Les exemples fictifs ne sont pas comptés.
method-days = Les jours vont de la remise de l’avis à la réponse. Un nombre pair de réponses a pour médiane le milieu des deux valeurs centrales.
method-data = Les mêmes nombres existent en fichier, pour les recompter :

# Boards: the calendar

heading-meetings-ahead = Rencontres à venir
heading-meetings-past = Rencontres passées
heading-closings = Derniers jours pour participer
heading-promised = Ce qui vous est promis
caption-promised = Promesses faites au public et pas encore échues
empty-meetings-ahead = Aucune rencontre n’est annoncée pour l’instant.
time-of-day = { $hour } h { $minute }
time-of-hour = { $hour } h
time-from-to = de { $from } à { $to }
time-from = à { $from }
calendar-cancelled = Annulée
calendar-moved = Déplacée
calendar-today = Aujourd’hui
meeting-instead-of = Au lieu du { $date }
meets-in-person = Sur place
meets-online = En ligne
meets-hybrid = Sur place et en ligne
meets-phone = Par téléphone
access-unknown = non renseigné
meeting-access = Accès :
meeting-process = Démarche :
access-with-step-free = entrée sans marche
access-with-hearing-loop = boucle magnétique
access-with-sign-language = langue des signes
access-with-captions = sous-titres
access-with-easy-read = documents faciles à lire
access-with-childcare = garde d’enfants
access-without = pas de dispositif : { $what }
access-when-asked = { $what } sur demande
minutes-of = Compte rendu : { $title }
minutes-awaited = Compte rendu attendu

# Boards: what changed, data

heading-changes = Du plus récent au plus ancien
empty-changes = Rien n’a encore changé.
change-withdrawn = page retirée
change-words = mots de citoyens corrigés
change-words-of = mots de citoyens corrigés, { $section }
change-corrected = erreur corrigée
change-major = changement important
change-minor = changement
change-published = publication : { $kind }
heading-data-files = Les fichiers
empty-data = Aucun fichier de données n’est encore publié.
data-how = Chaque fichier est refait à chaque publication du site, à partir des mêmes documents que les pages.
data-charter = Le suivi de la charte (JSON)
data-charter-what = Principes, réponses, délais, engagements en retard, dérogations et champs non précisés.
data-seen-on = À lire en page web :

# Boards: plan

late-actions =
    { $count ->
        [0] Ce qui est en retard
        [one] { $count } action en retard
       *[other] { $count } actions en retard
    }
nothing-late = Aucune action et aucune étape n’est en retard.
milestone-late = étape en retard
heading-without-state = Des actions sans état
without-state-why =
    { $count ->
        [one] La source ne donne pas d’étapes à { $count } action : personne ne peut dire ici où elle en est.
       *[other] La source ne donne pas d’étapes à { $count } actions : personne ne peut dire ici où elles en sont.
    }
heading-next-milestones = Prochaines étapes
heading-plan-indicators = Ce qui est mesuré
caption-plan-indicators = Indicateurs du plan, avec leur dernière valeur
fact-last-update = Dernières nouvelles
trend-up = en hausse
trend-down = en baisse
trend-same = stable
trend-single = une seule mesure
trend-none = pas encore mesuré
indicator-finding =
    { $aims ->
        [yes] { $label } : { $value } au { $date }, pour un objectif de { $target }.
       *[no] { $label } : { $value } au { $date }.
    }

# Boards: reports, surveys, budgets

heading-figures = Les nombres
caption-figures = Ce qui a été compté, et comment
caption-parts-of = { $label }, en { $unit }
unit-persons = personnes
heading-who-was-missing = Qui n’était pas là
heading-lessons = Ce que nous avons appris
lesson-leads-to = Cette leçon mène à :
lesson-why-not = Pas d’action :
heading-questions = Les questions, mot pour mot
heading-limits = Ce que cette enquête ne peut pas dire
fact-fieldwork = Terrain
fact-survey-mode = Comment on a demandé
fact-population = De qui elle parle
fact-sample = Qui a répondu
sample-size = { $count } personnes
fact-questionnaire = Questionnaire
questionnaire-file = Le questionnaire ({ $details })
results-file = Résultats de la question { $number } ({ $details })
caption-results = Résultats de la question { $number }
results-charted = Un graphique et un tableau les montrent plus haut sur cette page.
empty-results = Les résultats de cette question ne sont pas publiés.
fact-envelope = Enveloppe
figure-chosen = pour les projets choisis
figure-left = restent dans l’enveloppe
figure-above-envelope = de plus que l’enveloppe
heading-projects = Les projets
caption-projects = Les projets, par nombre de voix
heading-infeasible = Pourquoi ce n’est pas possible
stage-submitted = Déposé
stage-infeasible = Impossible
stage-voted = Voté, pas retenu
stage-won = Choisi
stage-under-way = En chantier
stage-done = Terminé

# Boards: toolkits, members, deliberations

heading-toolkit-steps = Comment faire
heading-adaptations = Pour que chacun puisse participer
everybody = Pour tous
fact-organisation = Organisation
fact-member-since = Depuis
fact-brings = Ce qu’elle apporte
fact-number = Numéro
fact-voted-on = Votée le
fact-deliberation-subject = Objet
fact-matter = Matière
fact-collectivity = Collectivité
fact-budget = Budget
fact-prefecture = Reçue en préfecture
fact-act = Texte de l’acte
act-at = L’acte sur { $address }
siret = SIRET { $number }
heading-votes = Le vote
caption-votes = Nombre de voix
vote-yes = Pour
vote-no = Contre
vote-abstention = Abstentions
vote-present = Votants
vote-members = Membres de l’assemblée

# Boards: a commune, a theme, an audience

heading-take-part-here = Participer
nothing-open-here = Aucune démarche n’est ouverte ici pour l’instant.
empty-meetings-here = Aucune rencontre n’est annoncée ici pour l’instant.
empty-here-response = Aucune réponse n’est encore publiée ici.
empty-here-news = Aucune actualité ici pour l’instant.
heading-mentions = Pages qui en parlent

# Easy-read versions

easy-read-link = Version facile à lire
notice-easy-read-title = Version facile à lire et à comprendre (FALC)
notice-easy-read-text =
    { $dated ->
        [yes] Validée le { $date }. Qui l’a relue : { $by }. Le texte complet :
       *[no] Validée. Qui l’a relue : { $by }. Le texte complet :
    }
notice-simplified-title = Version simplifiée
notice-simplified-text = Elle n’est pas validée FALC : les personnes concernées ne l’ont pas encore relue. Le texte complet :

## Nothing here

not-found-title = Cette page n’existe pas
not-found-text = L’adresse a changé, ou elle est mal écrite. Rien n’est perdu : voici où aller.
not-found-ways = Où aller

## Charts

chart-kind-bar = Diagramme en barres : { $title }.
chart-kind-stacked-bar = Barres empilées : { $title }.
chart-kind-line = Courbe : { $title }.
chart-kind-share = Répartition : { $title }.
chart-description = Le tableau qui suit donne toutes les valeurs.
chart-values = Toutes les valeurs :
chart-values-unit = Toutes les valeurs ({ $unit }) :
chart-unit = Unité : { $unit }
chart-unit-of = { $name } ({ $unit })
chart-axis = L’axe commence à { $number }.
chart-part = Part du total
chart-percent = { $number } %
chart-below = moins de { $number }
chart-missing = non renseigné
chart-data = Données de ce graphique

## Pictures

picture-credit = Photo : { $credit }
picture-credit-licence = Photo : { $credit }, { $licence }
picture-licence = Licence de l’image : { $licence }
