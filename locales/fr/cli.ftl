# La ligne de commande : textes de l’aide, phrases des commandes, échecs.

help-usage = Usage :
help-command = COMMANDE
help-commands = Commandes :
help-arguments = Arguments :
help-options = Options :
help-example = Exemple :

man-name = NOM
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-commands = COMMANDES
man-example = EXEMPLE

cli = Parvis fait d’un dossier de textes un site que tout le monde peut lire
    .example = parvis build
    .arg-help = Affiche l’aide de la commande
    .arg-version = Affiche la version de Parvis
    .arg-lang = Langue des messages : fr ou en ; par défaut, celle du système
    .value-lang = LANGUE
    .arg-voice = Façon de dire les constats : linear (des phrases), snippet (l’extrait du texte), brief (une ligne), json ou sarif
    .value-voice = VOIX
    .arg-color = Couleurs : auto (sur un terminal), always (toujours) ou never (jamais)
    .value-color = QUAND
    .arg-root = Dossier du projet, celui de site.toml ; par défaut, le dossier courant ou le plus proche au-dessus
    .value-root = DOSSIER

cli-build = Construit le site dans le dossier dist, ou dit ce qui l’empêche
    .example = parvis build --date 2026-11-23
    .arg-date = Date de la construction, par exemple 2026-11-23 ; par défaut celle de site.toml, sinon celle du jour
    .value-date = DATE
    .arg-drafts = Publie aussi les brouillons et les textes sous embargo : pour relire, jamais pour mettre en ligne
    .arg-explain = Dit pour chaque page pourquoi elle a été refaite
    .arg-fresh = Refait toutes les pages, même celles qui n’ont pas changé
    .arg-strict = Refuse aussi pour un avertissement ou un dû
    .arg-without-audit = Ne regarde pas les pages, pour mesurer ce que coûte ce regard
    .arg-out = Dossier du site construit ; par défaut dist
    .value-out = DOSSIER

cli-check = Dit ce qui ne va pas dans les textes, sans rien écrire
    .example = parvis check --fix
    .arg-fix = Écrit d’abord les corrections qui ne changent pas le sens
    .arg-strict = Refuse aussi pour un avertissement ou un dû
    .arg-pages = Les pages regardées : toutes (all) ; quelques-unes de chaque sorte si le site est grand (some) ; aucune, seulement les textes (none)
    .arg-date = Date de la vérification, par exemple 2026-11-23 ; par défaut celle de site.toml, sinon celle du jour
    .value-date = DATE
    .arg-drafts = Vérifie aussi les brouillons et les textes sous embargo

cli-serve = Montre le site sur cet ordinateur et le refait à chaque enregistrement
    .example = parvis serve --drafts
    .arg-port = Port d’écoute ; par défaut 4000
    .value-port = PORT
    .arg-host = Adresse d’écoute ; par défaut cet ordinateur seulement
    .value-host = ADRESSE
    .arg-drafts = Montre aussi les brouillons et les textes sous embargo

cli-new = Crée un site, ou un document dont chaque clé est expliquée
    .example = parvis new news "La réunion du 3 mars"

cli-new-site = Crée un petit site qui se construit, pour une autre ville
    .example = parvis new site participation --name "Ville de Roubaix"
    .arg-folder = Dossier à créer ; il doit être absent ou vide
    .value-folder = DOSSIER
    .arg-name = Nom de la collectivité
    .value-name = NOM
    .arg-address = Adresse du futur site, par exemple https://participation.example.org/
    .value-address = ADRESSE

cli-lock = Garde ce qui est public : adresses, ancres, mots des citoyens, pour que rien ne change en silence
    .example = parvis lock
    .arg-dry-run = Dit ce qui serait gardé, sans rien écrire
    .arg-date = Date à laquelle le site est public, par exemple 2026-11-23 ; par défaut celle de site.toml, sinon celle du jour
    .value-date = DATE

cli-publish = Construit le site et le met en ligne, dans le dossier que lit un serveur ou dans un espace de stockage (API S3)
    .example = parvis publish /srv/www/participer
    .arg-target = Dossier du serveur, ou s3:// et le nom d’un espace de stockage ; par défaut celui de site.toml, « target » dans [publish]
    .value-target = CIBLE
    .arg-dry-run = Dit ce qui serait mis en ligne et retiré, sans rien y écrire
    .arg-new-address = Met en ligne même si l’adresse du site n’est plus celle du site en ligne
    .arg-rollback = Remet en ligne la version d’avant, quel que soit l’état des textes (dossier seulement)
    .arg-strict = Refuse aussi pour un avertissement ou un dû
    .arg-date = Date de la construction, par exemple 2026-11-23 ; par défaut celle de site.toml, sinon celle du jour
    .value-date = DATE

cli-move = Déplace un document et corrige tout ce qui y mène
    .example = parvis move actualites/reunion.md actualites/2026/reunion.md
    .arg-from = Chemin actuel dans le dossier content
    .value-from = ACTUEL
    .arg-to = Nouveau chemin
    .value-to = NOUVEAU
    .arg-dry-run = Dit ce qui changerait, sans rien écrire

cli-import = Reprend les données d’une autre plateforme dans des brouillons
    .example = parvis import decidim export/
cli-import-decidim = Reprend les données ouvertes de Decidim (CSV) : démarches, propositions et réponses, rencontres, résultats
    .example = parvis import decidim --dry-run export/
    .arg-paths = Fichiers CSV, ou dossier qui les contient
    .value-paths = CHEMIN
    .arg-dry-run = Dit ce qui changerait, sans rien écrire

cli-explain = Explique une règle ; sans nom, les énumère toutes
    .example = parvis explain unknown-key
    .arg-rule = Nom de la règle, tel que les constats le donnent
    .value-rule = RÈGLE

cli-list = Énumère les documents, avec le nom qui sert à s’y référer
    .example = parvis list action
    .arg-kind = Une seule sorte de documents : charter, plan, action, page, news, term, theme, audience ou commune
    .value-kind = SORTE
    .arg-translations = Dit aussi les langues de chaque document et les traductions à revoir
    .arg-missing = Seulement les documents à qui manque une traduction, et les démarches sans version facile à lire
    .arg-stale = Seulement les documents dont une traduction ou la version facile à lire est à revoir

cli-help = Affiche l’aide d’une commande
    .example = parvis help build
    .arg-command = La commande
    .value-command = COMMANDE

cli-completions = Écrit de quoi compléter les commandes dans un terminal
    .example = parvis completions bash > ~/.local/share/bash-completion/completions/parvis
    .arg-shell = bash, elvish, fish, powershell ou zsh
    .value-shell = TERMINAL

cli-man = Écrit une page du manuel
    .example = parvis man build | man -l -
    .arg-command = La commande ; sans elle, la page de Parvis
    .value-command = COMMANDE

ask = { $question } ?
ask-default = { $question } ? Entrée pour « { $default } » :

failure = Échec : { $what }
failure-disk = { $path } : { $reason }
    .help = Vérifier que le chemin existe et que l’on a le droit d’y lire et d’y écrire, puis recommencer.
failure-no-project = il n’y a pas de site.toml dans { $path }
    .help = Se placer dans le dossier du site ou écrire « --root DOSSIER » ; pour commencer un site : parvis new site DOSSIER.
failure-foreign-output = le dossier { $path } contient autre chose qu’un site construit par Parvis
    .help = Choisir un autre dossier avec « --out DOSSIER », ou déplacer ce que celui-ci contient.
failure-output-gone = { $path } a disparu pendant la construction
    .help = Quelqu’un, ou un autre programme, vide le dossier de sortie : attendre qu’il ait fini, puis construire de nouveau.
failure-changed = { $path } a changé pendant la construction
    .help = Rien n’en a été publié. Attendre que les fichiers du projet ne bougent plus, puis construire de nouveau.
failure-busy = une autre commande de Parvis travaille sur ce site (verrou { $path })
    .help = Attendre qu’elle se termine, puis recommencer.
failure-tool = { $name } : { $detail }
    .help = Recommencer ; si l’échec se répète, le signaler à qui s’occupe de Parvis.
failure-output = la sortie ne peut pas être écrite : { $reason }
    .help = Vérifier la place sur le disque et le droit d’y écrire.

reason-not-found = ce chemin n’existe pas
reason-permission = l’accès est refusé
reason-exists = il existe déjà
reason-full = le disque est plein
reason-not-a-folder = ce n’est pas un dossier
reason-folder = c’est un dossier
reason-read-only = le disque est en lecture seule
reason-address-in-use = l’adresse est déjà occupée

unknown-rule = la règle « { $rule } » n’existe pas
    .help = « parvis explain » énumère toutes les règles.
unknown-rule-suggestion = la règle « { $rule } » n’existe pas ; vouliez-vous dire « { $suggestion } » ?
    .help = Écrire : parvis explain { $suggestion }

usage-unknown-option = l’option « { $option } » n’existe pas
    .help = Ajouter « --help » à la commande pour lire ses options.
usage-unknown-option-suggestion = l’option « { $option } » n’existe pas ; vouliez-vous dire « { $suggestion } » ?
    .help = Corriger l’option, ou ajouter « --help » à la commande pour lire toutes les siennes.
usage-unknown-command = la commande « { $command } » n’existe pas
    .help = « parvis --help » énumère les commandes.
usage-unknown-command-suggestion = la commande « { $command } » n’existe pas ; vouliez-vous dire « { $suggestion } » ?
    .help = Corriger la commande ; « parvis --help » les énumère.
usage-missing-command = il manque le nom d’une commande
    .help = Ajouter « --help » pour lire les commandes.
usage-missing = il manque { $names }
    .help = Compléter la commande ; « --help » en donne un exemple.
usage-missing-value = il manque une valeur à { $option }
    .help = Compléter la commande ; « --help » en donne un exemple.
usage-value = « { $value } » n’est pas une valeur de { $option }
    .help = Écrire { $known }.
usage-value-form = « { $value } » n’est pas une valeur de { $option }
    .help = Une date s’écrit comme 2026-11-23, une durée comme « 6 mois », un nombre avec des chiffres seulement.
usage-twice = { $option } est écrit deux fois
    .help = Le garder une fois.
usage-conflict = { $option } et { $other } ne vont pas ensemble
    .help = Garder l’un des deux.
usage-values = { $option } n’a pas le bon nombre de valeurs
    .help = Ajouter « --help » à la commande pour en lire un exemple.
usage-not-utf-8 = la ligne de commande contient des caractères illisibles
    .help = Écrire le chemin en UTF-8, ou renommer le fichier.

# Ce que disent build, check et list.

build-pictures = { $count ->
    [one] Une image à préparer…
   *[other] { $count } images à préparer : cela prend quelques secondes pour chacune, la première fois…
}
build-pictures-done = { $done } images sur { $count }…
build-done = Site construit dans { $folder } : { $made ->
    [one] { $made } fichier refait
   *[other] { $made } fichiers refaits
}, { $kept ->
    [one] { $kept } gardé
   *[other] { $kept } gardés
}.
build-nothing = Rien n’a changé : { $kept ->
    [one] le fichier de { $folder } est gardé
   *[other] les { $kept } fichiers de { $folder } sont gardés
} tels quels.
build-removed = { $count ->
    [one] { $count } fichier de l’ancien site a été retiré.
   *[other] { $count } fichiers de l’ancien site ont été retirés.
}
build-unheard = Rien n’est lu à voix haute : le programme « { $engine } » n’est pas sur cette machine. { $engine ->
    [espeak-ng] Sur Debian et Ubuntu : sudo apt install espeak-ng.
   *[other] L’installer, ou corriger son nom.
} Sans lecture à voix haute : engine = "none" dans [audio] de site.toml.
build-next = Le site changera de lui-même le { $date } ({ $document }) : le reconstruire ce jour-là.
build-refused-first = Rien n’est publié : corriger d’abord les erreurs.
build-refused = Rien n’est publié : corriger d’abord les erreurs. L’ancien site reste dans { $folder }.
check-clean = Aucun constat sur { $count ->
    [one] { $count } document
   *[other] { $count } documents
}.
check-pages = { $count ->
    [0] Aucune page regardée
    [one] { $count } page regardée
   *[other] { $count } pages regardées
} sur { $all } ; tous les textes sont vérifiés. « parvis check » et « parvis build » regardent toutes les pages.
explain-new = { $path } : fait pour la première fois.
explain-gone = { $path } : refait, le fichier avait disparu ou avait été changé.
explain-changed = { $path } : refait, parce que { $fact } a changé.
list-empty = Aucun document.
list-stale = { $lang } (à revoir)
list-missing = { $lang } (absente)
list-count = { $missing ->
    [0] Aucune version absente
    [one] Une version absente
   *[other] { $missing } versions absentes
}, { $stale ->
    [0] aucune à revoir
    [one] une à revoir
   *[other] { $stale } à revoir
}.
list-state = { $state ->
    [announced] annoncée
    [framed] cadrée par son contrat
    [open] ouverte
    [closed] close
    [instructed] à l’examen
    [answered] répondue
    [assessed] avec son bilan
    [suspended] suspendue
    [abandoned] abandonnée
    [not-started] pas commencée
    [under-way] en cours
    [done] faite
    [late] en retard
    [postponed] reportée
   *[other] { $state }
}
list-kind = il n’y a pas de documents de sorte « { $kind } »
    .help = Écrire { $known }.
list-kind-suggestion = il n’y a pas de documents de sorte « { $kind } » ; vouliez-vous dire « { $suggestion } » ?
    .help = Écrire : parvis list { $suggestion }
fact = { $name ->
    [document] le texte de { $what }
    [outline] ce que les autres pages montrent de { $what }
    [languages] la liste des langues de { $what }
    [selection] la liste des documents publics de sorte { $what }
    [path] ce qui se trouve au chemin { $what }
    [route] l’adresse de { $what }
    [state] l’état de { $what }
    [referrers] ce qui renvoie à { $what }
    [expired] la date de fin de { $what }
    [parent] la page au-dessus de { $what }
    [list] la page qui énumère les documents de sorte { $what }
    [at] ce qui se trouve à l’adresse { $what }
    [charter] la charte en vigueur
    [file] le fichier { $what }
    [settings] site.toml
    [theme] le thème
    [picture] les fichiers de l’image { $what }
    [speech] la voix
    [addresses] la liste des adresses
    [target] ce à quoi mène le renvoi « { $what } »
    [plan] le plan
    [members] ce qui fait partie de { $what }
    [standing] où en est { $what }
    [event] ce qu’est devenu { $what }
    [easy-read] la version facile à lire de { $what }
    [service] le service { $what }
    [plan-of] le plan qui porte { $what }
    [compliance] la façon dont la charte est tenue
    [promises] ce que doit { $what }
    [promises-all] ce qui est dû sur tout le site
    [history] ce qui a changé sur le site (langue : { $what })
    [next-due] le prochain jour où quelque chose est promis pour { $what }
    [sources] les textes de tous les documents de sorte { $what }
    [count] le nombre d’entrées de { $what }
    [published-file] où le fichier { $what } est publié
    [size] la taille de { $what }
    [page-starts] où commencent les pages de { $what }
    [calendar] le calendrier de { $what }
    [calendar-all] le calendrier du site
    [declaration] la déclaration d’accessibilité
    [mention] la mention d’accessibilité
    [happenings] ce qui s’est passé récemment dans { $what }
    [happenings-all] ce qui s’est passé récemment sur le site
    [shown] la page de tout le site « { $what } »
    [search] ce que la recherche dit de son index (langue : { $what })
    [search-file] l’index de la recherche ({ $what })
    [alphabet] l’index des titres (langue : { $what })
    [lists] les longues listes de { $what }
    [liblouis] la version de liblouis
    [collections] les collections de documents
    [made] le fichier { $what } de ce site
   *[other] { $name } { $what }
}

# Ce que dit audit.

audit-by-rule = Par règle :
audit-by-criterion = Par critère du RGAA 4.1.2 :
audit-count = { $what } : { $count }
audit-empty = { $folder } ne contient aucune page : rien n’y finit par .html, .htm ou .xhtml.
audit-no-page = { $path } n’est pas une page HTML, et n’a pas été examiné.
audit-clean = Rien à signaler dans { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}. Une machine ne voit pas tout : quelqu’un doit encore utiliser les pages sans souris et avec un lecteur d’écran.
audit-done = { $pages ->
    [one] { $pages } page examinée.
   *[other] { $pages } pages examinées.
}
audit-together = Un défaut que plusieurs pages ont dans les mêmes mots a été dit une fois. Pour chaque page où il se trouve : parvis audit … --voice json
audit-without-style = Le style n’a pas été calculé : rien n’est dit des contrastes, ni de ce que le style seul cache.
audit-known = { $known ->
    [one] { $known } constat est connu et n’a pas été dit
   *[other] { $known } constats sont connus et n’ont pas été dits
} ; { $gone ->
    [0] tout ce qui est connu est encore là
    [one] { $gone } constat connu a disparu : écrire de nouveau le fichier pour l’en retirer
   *[other] { $gone } constats connus ont disparu : écrire de nouveau le fichier pour les en retirer
}.
audit-baseline-written = { $path } est écrit : { $count ->
    [one] { $count } constat connu
   *[other] { $count } constats connus
}.
audit-nothing = aucune page n’a été trouvée
    .help = Nommer un fichier, ou un dossier qui contient des fichiers finissant par .html, .htm ou .xhtml.
audit-baseline-missing = { $path } n’est pas un fichier de constats connus
    .help = « parvis audit DOSSIER --write-baseline { $path } » l’écrit.
audit-baseline-unreadable = la ligne { $line } de { $path } n’est pas un constat connu
    .help = Écrire de nouveau le fichier avec --write-baseline.

# Ce que disent check --fix, move et new.

fix-nothing = Aucune correction sûre à écrire.
fix-done = { $count ->
    [one] { $count } correction écrite
   *[other] { $count } corrections écrites
} dans { $files }.

move-did = Déplacé : { $from } vers { $to }
move-would = Se déplacerait : { $from } vers { $to }
move-mended-in = Liens et références corrigés : { $path }
move-alias = Ancienne adresse gardée : { $address }
move-total = { $count ->
    [0] Aucun lien ni aucune référence à corriger.
    [one] { $count } lien ou référence corrigé.
   *[other] { $count } liens et références corrigés.
}
move-unknown = il n’y a pas de « { $path } » dans le dossier content
    .help = Écrire le chemin depuis le dossier content, par exemple « actualites/reunion.md ».
move-unknown-suggestion = il n’y a pas de « { $path } » dans le dossier content ; vouliez-vous dire « { $suggestion } » ?
    .help = Écrire le chemin depuis le dossier content.
move-target-exists = « { $path } » existe déjà
    .help = Choisir un autre chemin, ou déplacer d’abord le document qui s’y trouve.
move-home = l’accueil reste où il est
    .help = Un site a son accueil à sa racine : content/index.md.
move-translation-alone = « { $path } » se retrouverait sans son original ({ $lang })
    .help = Déplacer l’original : ses traductions le suivent.
move-out = « { $path } » sort du dossier content
    .help = Écrire un chemin dans le dossier content.
move-extension = « { $from } » et « { $to } » n’ont pas la même extension
    .help = Garder l’extension, ou finir le nouveau chemin par « / » pour un dossier.
move-changes-kind = à « { $path } », ce document changerait de nature : « { $other } » au lieu de « { $kind } »
    .help = Choisir un chemin dans un dossier de même nature, ou écrire d’abord « kind: { $kind } » dans l’en-tête du document.

ask-site-name = Nom de la collectivité
ask-site-address = Adresse du futur site
new-site-name = Nom de la collectivité à compléter
new-site-done = Site créé dans { $path } : { $count } fichiers. À faire : aller dans ce dossier, lire README.md, puis « parvis serve ».
new-folder-taken = { $path } existe et n’est pas un dossier vide
    .help = Choisir un autre dossier : Parvis n’écrit jamais par-dessus des fichiers.
new-address = « { $address } » n’est pas l’adresse d’un site
    .help = Écrire une adresse comme https://participation.example.org/.

cli-new-charter = Crée une charte
    .example = parvis new charter "Charte de la participation"
cli-new-plan = Crée un plan d’actions
    .example = parvis new plan "Plan d’actions 2027-2030"
cli-new-action = Crée une action et l’inscrit dans le plan
    .example = parvis new action "Ouvrir un registre" --objective informer
cli-new-page = Crée une page
    .example = parvis new page "Comment participer"
cli-new-news = Crée une nouvelle
    .example = parvis new news "La réunion du 3 mars" --about action/1
cli-new-term = Crée un mot du glossaire
    .example = parvis new term "Garant"
cli-new-theme = Crée un thème
    .example = parvis new theme "Mobilité"
cli-new-audience = Crée un public
    .example = parvis new audience "Jeunes"
cli-new-commune = Crée une commune
    .example = parvis new commune "Lille" --insee 59350

cli-new-process = Crée une démarche
    .example = parvis new process "Un parc sur la friche" --opens "1er mars 2027"
cli-new-contract = Crée le contrat d’une démarche
    .example = parvis new contract --process parc
cli-new-strategy = Crée la stratégie d’une démarche
    .example = parvis new strategy --process parc
cli-new-contribution = Crée une contribution à une démarche
    .example = parvis new contribution "Les cartes reçues" --process parc
cli-new-synthesis = Crée la synthèse des contributions à une démarche
    .example = parvis new synthesis --process parc
cli-new-opinion = Crée l’avis citoyen d’une démarche
    .example = parvis new opinion --process parc
cli-new-instruction = Crée l’examen d’un avis par les services
    .example = parvis new instruction --process parc
cli-new-response = Crée la réponse à un avis, avec une partie pour chaque recommandation
    .example = parvis new response --for parc/avis
cli-new-event = Crée une rencontre
    .example = parvis new event "Le forum" --start "3 décembre 2026, 18 h 30" --process parc
cli-new-report = Crée le bilan d’une démarche ou d’un plan, avec ce qui se compte
    .example = parvis new report --for parc
cli-new-survey = Crée une enquête
    .example = parvis new survey "L’enquête au marché" --process parc
cli-new-budget = Crée un budget participatif
    .example = parvis new budget "Le budget du parc" --process parc
cli-new-service = Crée un service
    .example = parvis new service "Espace public"
cli-new-body = Crée une instance
    .example = parvis new body "L’Atelier des habitants"
cli-new-member = Crée un membre du réseau
    .example = parvis new member "Les Amis des berges"
cli-new-toolkit = Crée une fiche de la boîte à outils
    .example = parvis new toolkit "Mener une balade d’écoute"
cli-new-deliberation = Crée une délibération
    .example = parvis new deliberation "Délibération sur le parc" --process parc
cli-new-easy-read = Crée la version facile à lire d’un document
    .example = parvis new falc parc
cli-new-translation = Crée la traduction d’un document, avec ses textes à traduire
    .example = parvis new translation parc --lang nl
    .arg-document = Document à traduire : son nom dans les références, ou son chemin
    .value-document = DOCUMENT
    .arg-into = Langue de la traduction, parmi celles de site.toml
    .value-into = LANGUE
    .arg-lang = Langue des messages (pour les autres commandes, c’est --lang) ; par défaut, celle du système
    .value-lang = LANGUE

# Les options que les sortes de documents ont en commun.
cli-new-kind = Crée un document
    .arg-title = Titre
    .value-title = TITRE
    .arg-id = Nom dans les références et dans l’adresse ; par défaut, tiré du titre
    .value-id = NOM
    .arg-summary = Résumé, de 40 à 300 caractères
    .value-summary = TEXTE
    .arg-charter = Charte que le plan met en œuvre ; par défaut, celle du site
    .value-charter = NOM
    .arg-number = Numéro officiel ; par défaut, le suivant
    .value-number = NUMÉRO
    .arg-objective = Objectif du plan
    .value-objective = NOM
    .arg-date = Date de la nouvelle, par exemple 2026-11-23 ; par défaut celle du jour
    .value-date = DATE
    .arg-about = Document dont parle la nouvelle, par exemple action/7
    .value-about = NOM
    .arg-definition = Définition, en vingt-cinq mots au plus
    .value-definition = TEXTE
    .arg-insee = Code de l’Insee, par exemple 59350
    .value-insee = CODE
    .arg-document = Document original : son nom dans les références, ou son chemin
    .value-document = DOCUMENT
    .arg-process = Démarche dont le document fait partie ; il se range dans son dossier
    .value-process = NOM
    .arg-for = Pour une réponse, l’avis, ou sa démarche ; pour un bilan, la démarche ou le plan
    .value-for = NOM
    .arg-start = Début, par exemple « 3 décembre 2026, 18 h 30 »
    .value-start = MOMENT
    .arg-end = Fin, ou son heure seule ; par défaut deux heures après le début
    .value-end = MOMENT
    .arg-opens = Premier jour où l’on peut participer, par exemple « 1er mars 2027 »
    .value-opens = DATE
    .arg-closes = Dernier jour où l’on peut participer
    .value-closes = DATE
    .arg-contact = Service à qui écrire, et sa boîte
    .value-contact = TEXTE

question = { $name ->
    [title] Titre
    [summary] Résumé, de 40 à 300 caractères
    [charter] Charte que le plan met en œuvre
    [number] Numéro officiel
    [objective] Objectif du plan, parmi { $known }
    [date] Date de la nouvelle
    [about] Document dont parle la nouvelle
    [definition] Définition, en vingt-cinq mots au plus
    [insee] Code de l’Insee
    [process] Démarche dont le document fait partie, parmi { $known }
    [for] De quoi parle le document, parmi { $known }
    [document] Document original
    [start] Début, par exemple « 3 décembre 2026, 18 h 30 »
    [end] Fin
    [opens] Premier jour où l’on peut participer
    [closes] Dernier jour où l’on peut participer
    [contact] Service à qui écrire, et sa boîte
   *[other] { $name }
}
new-written = Créé : { $path }
new-mended = Complété : { $path }
new-next = À faire : ouvrir le fichier, lire ses commentaires, puis « parvis check ».
new-answer-missing = il manque { $name ->
    [title] le titre
    [objective] l’objectif du plan
    [charter] la charte
    [about] le document dont parle la nouvelle
    [insee] le code de l’Insee
    [process] la démarche (--process) ; « parvis new process » en crée une
    [for] ce dont il parle (--for) : pour une réponse, un avis ; pour un bilan, une démarche
    [document] le document original
    [start] le début (--start)
    [end] la fin (--end)
   *[other] « { $name } »
}
    .help = L’ajouter à la commande ; « --help » en donne un exemple.
new-date = « { $value } » n’est pas une date
    .help = Écrire par exemple 2026-12-03 ou « 3 décembre 2026 ».
new-moment = « { $value } » n’est pas un jour avec son heure
    .help = Écrire par exemple « 3 décembre 2026, 18 h 30 », « 3 décembre 2026, de 18 h 30 à 20 h » ou « 2026-12-03 18:30 ».
new-moment-weekday = « { $value } » nomme un autre jour de la semaine : le { $date } est un { $weekday ->
        [0] lundi
        [1] mardi
        [2] mercredi
        [3] jeudi
        [4] vendredi
        [5] samedi
       *[other] dimanche
    }
    .help = Corriger le jour de la semaine ou la date, ou n’écrire que la date.
new-moment-day = « { $value } » n’existe pas : ce mois a moins de jours
    .help = Corriger le jour ou le mois.
new-translation-language = le site n’a pas de traductions en « { $lang } »
    .help = Écrire { $known } ; site.toml énumère les langues du site.
new-translation-no-language = le site n’a qu’une langue, « { $lang } » n’en est pas une autre
    .help = Ajouter la langue à « languages » dans site.toml, avec les textes du site dans cette langue.
new-ambiguous-reference = plusieurs documents s’appellent « { $reference } »
    .help = Écrire { $known }.
new-no-name = ce titre ne donne pas de nom de fichier
    .help = Ajouter « --id » avec des lettres, des chiffres et des traits d’union.
new-exists = { $path } existe déjà
    .help = Choisir un autre titre, ou un autre nom avec « --id ».
new-other-kind = « { $reference } » est de nature « { $kind } » ; il faut ici { $known }
    .help = « parvis list » énumère les documents avec leur nature.
new-second-response = Cet avis a déjà une réponse, dans { $path } : celle-ci est la deuxième, par exemple à la fin d’une étude. Garder les seules recommandations auxquelles elle répond à nouveau.
new-unknown-reference = aucun document ne s’appelle « { $reference } »
    .help = « parvis list » énumère les noms des documents.
new-no-opinion = « { $title } » n’a pas encore d’avis : il n’y a rien à quoi répondre
    .help = L’avis vient d’abord : « parvis new opinion ».
new-for-choose = plusieurs documents attendent : { $known }
    .help = Dire lequel : parvis new { $kind } --for { $first }
new-for-none = rien n’attend : chaque document a déjà le sien ({ $known })
    .help = Pour en écrire un autre tout de même, dire pour lequel : parvis new { $kind } --for { $first }
new-for-nothing = il n’y a encore rien à quoi répondre, ni dont faire le bilan
    .help = Écrire d’abord l’avis (parvis new opinion) ou la démarche (parvis new process).
new-for-taken = Pour { $id } : c’est le seul document qui attend.
new-several-opinions = « { $title } » a plusieurs avis
    .help = Nommer celui auquel on répond, avec --for : { $known }.
new-unknown-objective = aucun plan n’a d’objectif « { $objective } »
    .help = Écrire { $known }.
build-inside-site = le dossier { $folder } est dans un site que Parvis a construit ({ $site }), dont la prochaine construction l’enlèverait
    .help = Choisir un autre dossier avec « --out DOSSIER ».
build-among-sources = le dossier { $folder } est parmi les textes du site
    .help = Choisir un dossier hors de « content » et de « themes », par exemple dist.

lock-refused = Rien n’est gardé : un site qui ne peut pas être publié n’a rien de public à garder.
lock-same = Rien de nouveau à garder : published.lock est à jour.
lock-promise = Pour que le site ne puisse plus être publié sans ce fichier, écrire « lock = true » dans site.toml.
lock-done = published.lock est écrit : { $added ->
    [one] { $added } document de plus
   *[other] { $added } documents de plus
}, { $files ->
    [one] { $files } fichier de plus
   *[other] { $files } fichiers de plus
}, { $renewed ->
    [one] { $renewed } renouvelé
   *[other] { $renewed } renouvelés
}, { $gone ->
    [one] { $gone } parti
   *[other] { $gone } partis
}. À garder avec les textes.
lock-would = published.lock serait écrit : { $added ->
    [one] { $added } document de plus
   *[other] { $added } documents de plus
}, { $files ->
    [one] { $files } fichier de plus
   *[other] { $files } fichiers de plus
}, { $renewed ->
    [one] { $renewed } renouvelé
   *[other] { $renewed } renouvelés
}, { $gone ->
    [one] { $gone } parti
   *[other] { $gone } partis
}.

# parvis due : ce qui est dû au public, par qui et pour quand.

cli-audit = Dit ce que des personnes ne peuvent pas lire dans n’importe quelles pages, et n’écrit rien
    .example = parvis audit dist
    .arg-paths = Dossiers, avec les pages des dossiers qu’ils contiennent (.html, .htm, .xhtml), et fichiers
    .value-paths = CHEMIN
    .arg-level = Niveau des WCAG : a, aa (ce que la loi demande, par défaut) ou aaa
    .value-level = NIVEAU
    .arg-only = Seulement ces règles, séparées par des virgules
    .value-only = RÈGLE
    .arg-except = Toutes les règles sauf celles-ci
    .value-except = RÈGLE
    .arg-baseline = Ne dit pas ce que ce fichier connaît : seulement ce qui est nouveau
    .value-baseline = FICHIER
    .arg-write-baseline = Écrit dans ce fichier tout ce qui est trouvé, pour ne dire ensuite que ce qui est nouveau
    .value-write-baseline = FICHIER
    .arg-without-style = Plus vite : laisse de côté ce que le style décide, comme les contrastes
    .arg-strict = Refuse aussi pour un avertissement

cli-due = Dit ce qui est dû au public, par quel service et pour quand
    .example = parvis due --service "Espace public" --within "6 mois"
    .arg-within = Jusqu’où regarder, par exemple « 6 mois » ; par défaut 90 jours
    .value-within = DURÉE
    .arg-service = Seulement ce que doit ce service
    .value-service = NOM
    .arg-format = text (des phrases), json (des données, décrites dans docs/due.md) ou ics (un agenda)
    .value-format = FORME
    .arg-out = Fichier à écrire ; par défaut, la sortie
    .value-out = FICHIER
    .arg-date = Date du relevé, par exemple 2026-11-23 ; par défaut celle de site.toml, sinon celle du jour
    .value-date = DATE
    .arg-strict = Finit par le code 1 si quelque chose est en retard : pour les vérifications automatiques
due-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[other] décembre
} { $year }
due-head = { $overdue ->
    [0] Rien n’est en retard
    [one] Une échéance est dépassée
   *[other] { $overdue } échéances sont dépassées
} au { $today } ; { $next ->
    [0] rien n’est attendu
    [one] une échéance est attendue
   *[other] { $next } échéances sont attendues
} jusqu’au { $until }.
due-head-service = { $overdue ->
    [0] Rien n’est en retard
    [one] Une échéance est dépassée
   *[other] { $overdue } échéances sont dépassées
} au { $today } pour « { $service } » ; { $next ->
    [0] rien n’est attendu
    [one] une échéance est attendue
   *[other] { $next } échéances sont attendues
} jusqu’au { $until }.
due-overdue = En retard :
due-next = À venir jusqu’au { $until } :
due-later = Plus tard : { $count ->
    [one] une échéance
   *[other] { $count } échéances
} après le { $until } ; « --within » regarde plus loin.
due-duty = { $duty ->
    [contract] Contrat à signer avant l’ouverture de « { $title } »
    [response] Réponse motivée à « { $about } »
    [minutes] Compte rendu de « { $about } »
    [results] Résultats de l’enquête « { $about } »
    [study] Étude promise par la réponse « { $about } »
    [follow-up] Suite promise dans « { $title } » : { $about }
    [action] Fin de l’action « { $about } »
    [milestone] Étape de « { $title } » : { $about }
    [update] Nouvelles de l’action « { $about } »
    [report] Bilan de « { $about } »
    [plan-report] Bilan du plan « { $about } »
    [review] Relecture de « { $about } »
    [waiver] Fin de la dérogation « { $about } » dans « { $title } »
    [step] Étape de l’instruction « { $title } » : { $about }
    [project] Projet voté dans « { $title } » : { $about }
    [declaration] Déclaration d’accessibilité à refaire : « { $about } »
    [consent] Fin du consentement des personnes de la photo « { $about } »
   *[other] { $duty } : { $about }
}
due-late = échéance le { $date }, dépassée { $days ->
    [one] d’un jour
   *[other] de { $days } jours
}
due-today = échéance aujourd’hui, le { $date }
due-ahead = échéance le { $date }, dans { $days ->
    [one] un jour
   *[other] { $days } jours
}
due-who = Qui : { $owner }.
due-nobody = Qui : personne n’est nommé.
due-sentence = { $what } ; { $when }. { $who } Où : { $place }
due-changes = Le site change de lui-même ; le reconstruire chacun de ces jours :
due-change = Le { $date } : { $reasons }.
due-cause = { $cause ->
    [appears] { $about } devient public
    [expires] « { $about } » n’est plus à jour
    [opens] la démarche « { $about } » ouvre
    [closes] la démarche « { $about } » est terminée
    [resumes] la suspension de la démarche « { $about } » prend fin
    [meeting] la rencontre « { $about } » a lieu
    [meeting-near] l’accueil dit que la rencontre « { $about } » n’a pas lieu comme annoncé
    [meeting-over] la rencontre « { $about } » est passée
    [cancelled-day] le jour de la rencontre annulée « { $about } » arrive ou passe
    [overdue] l’échéance est passée, { $about }
   *[other] { $cause } : { $about }
}
due-no-change = Le site ne changera pas de lui-même.
due-change-after = Le site ne change pas de lui-même avant le { $until } ; il change ensuite le { $after }.
due-faults = Attention : { $count ->
    [one] un texte a une erreur
   *[other] les textes ont { $count } erreurs
} ; le relevé peut être incomplet. « parvis check » dit où.
due-written = Écrit : { $path }
due-calendar = Échéances de { $host }
due-calendar-late = En retard : { $what }
due-service = aucun service ne s’appelle « { $service } »
    .help = « parvis list service » énumère les services ; les documents peuvent aussi nommer une instance.
due-service-suggestion = aucun service ne s’appelle « { $service } » ; vouliez-vous dire « { $suggestion } » ?
    .help = Écrire : parvis due --service "{ $suggestion }"

# parvis cancel : une rencontre n’a pas lieu.

cli-cancel = Annule une rencontre : l’écrit dans son texte, avec la raison
    .example = parvis cancel parc/evenements/forum --reason "La salle est inondée"
    .arg-event = Rencontre : son nom dans les références, son chemin ou son titre
    .value-event = RENCONTRE
    .arg-reason = Raison, telle que la page la dira
    .value-reason = TEXTE
    .arg-date = Jour de la décision, par exemple 2026-11-23 ; par défaut celui de site.toml, sinon le jour même
    .value-date = DATE
ask-cancel-reason = Pourquoi la rencontre n’a-t-elle pas lieu
cancel-done = Annulée dans { $path }.
cancel-next = À faire : « parvis build », puis mettre le site en ligne ; la page de la rencontre et celles qui l’annoncent diront qu’elle est annulée.
cancel-already = « { $title } » est déjà annulée
    .help = Pour changer la raison, ouvrir son fichier : clé « exception ».
cancel-held = « { $title } » a un compte rendu : elle a eu lieu
    .help = Une rencontre qui a eu lieu ne s’annule pas. Si le compte rendu est celui d’une autre, le retirer d’abord de son fichier.
cancel-no-reason = une annulation dit pourquoi, avec des mots que chacun comprend
    .help = Ajouter --reason "…" : les personnes qui pensaient venir veulent savoir pourquoi.
cancel-several = plusieurs rencontres s’appellent « { $name } », ou presque : { $known }
    .help = Écrire l’un de ces noms, sans la date.
cancel-suggestion = aucune rencontre ne s’appelle « { $name } » ; vouliez-vous dire « { $suggestion } » ?
    .help = « parvis list event » énumère les rencontres.
