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
    .arg-voice = Façon de dire les constats : linear (des phrases), snippet (l’extrait du texte), brief (une ligne) ou json
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
    .arg-out = Dossier du site construit ; par défaut dist
    .value-out = DOSSIER

cli-check = Dit ce qui ne va pas dans les textes, sans rien écrire
    .example = parvis check --fix
    .arg-fix = Écrit d’abord les corrections qui ne changent pas le sens
    .arg-strict = Refuse aussi pour un avertissement ou un dû
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

cli-move = Déplace un document et corrige tout ce qui y mène
    .example = parvis move actualites/reunion.md actualites/2026/reunion.md
    .arg-from = Chemin actuel dans le dossier content
    .value-from = ACTUEL
    .arg-to = Nouveau chemin
    .value-to = NOUVEAU
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
failure-busy = une autre commande de Parvis travaille sur ce site (verrou { $path })
    .help = Attendre qu’elle se termine, puis recommencer.
failure-tool = { $name } : { $detail }
    .help = Recommencer ; si l’échec se répète, le signaler à qui s’occupe de Parvis.
failure-output = la sortie ne peut pas être écrite : { $reason }
    .help = Vérifier la place sur le disque et le droit d’y écrire.
command-absent = cette commande n’existe pas encore
    .help = La page d’aide dit ce que Parvis sait faire : parvis --help.

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
    .help = Une date s’écrit comme 2026-11-23, un nombre avec des chiffres seulement.
usage-twice = { $option } est écrit deux fois
    .help = Le garder une fois.
usage-conflict = { $option } et { $other } ne vont pas ensemble
    .help = Garder l’un des deux.
usage-values = { $option } n’a pas le bon nombre de valeurs
    .help = Ajouter « --help » à la commande pour en lire un exemple.
usage-not-utf-8 = la ligne de commande contient des caractères illisibles
    .help = Écrire le chemin en UTF-8, ou renommer le fichier.

# Ce que disent build, check et list.

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
build-next = Le site changera de lui-même le { $date } ({ $document }) : le reconstruire ce jour-là.
build-refused = Rien n’est publié : corriger d’abord les erreurs. L’ancien site reste dans { $folder }.
check-clean = Aucun constat sur { $count ->
    [one] { $count } document
   *[other] { $count } documents
}.
explain-new = { $path } : fait pour la première fois.
explain-gone = { $path } : refait, le fichier avait disparu ou avait été changé.
explain-changed = { $path } : refait, parce que { $fact } a changé.
list-empty = Aucun document.
list-stale = { $lang } (à revoir)
list-missing = { $lang } (absente)
list-kind = il n’y a pas de documents de sorte « { $kind } »
    .help = Écrire charter, plan, action, page, news, term, theme, audience ou commune.
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
    [addresses] la liste des adresses
   *[other] { $name } { $what }
}

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
   *[other] « { $name } »
}
    .help = L’ajouter à la commande ; « --help » en donne un exemple.
new-no-name = ce titre ne donne pas de nom de fichier
    .help = Ajouter « --id » avec des lettres, des chiffres et des traits d’union.
new-exists = { $path } existe déjà
    .help = Choisir un autre titre, ou un autre nom avec « --id ».
new-unknown-reference = aucun document ne s’appelle « { $reference } »
    .help = « parvis list » énumère les noms des documents.
new-unknown-objective = aucun plan n’a d’objectif « { $objective } »
    .help = Écrire { $known }.
build-among-sources = le dossier { $folder } est parmi les textes du site
    .help = Choisir un dossier hors de « content » et de « themes », par exemple dist.

lock-refused = Rien n’est gardé : un site qui ne peut pas être publié n’a rien de public à garder.
lock-same = Rien de nouveau à garder : published.lock est à jour.
lock-done = published.lock est écrit : { $added ->
    [one] { $added } document de plus
   *[other] { $added } documents de plus
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
}, { $renewed ->
    [one] { $renewed } renouvelé
   *[other] { $renewed } renouvelés
}, { $gone ->
    [one] { $gone } parti
   *[other] { $gone } partis
}.
