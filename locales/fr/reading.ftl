# Constats de la lecture d’un fichier : YAML, en-tête, nom, champs communs, genres.

## YAML

yaml-colon-in-value = cette valeur contient deux-points suivis d’une espace : YAML y voit une clé
    .why = En français, une espace précède et suit les deux-points ; YAML, lui, coupe la phrase à cet endroit.
    .do = Mettre la valeur entre guillemets droits : { $mended }
yaml-comma-in-value = entre accolades, une virgule termine la valeur : la fin de cette phrase serait perdue
    .why = Le lecteur ne verrait que les mots d’avant la virgule.
    .do = Mettre la valeur entre guillemets droits : { $mended }
yaml-tab = cette ligne est décalée avec une tabulation
    .why = YAML ne compte que les espaces : il ne peut pas dire à quoi la ligne se rattache.
    .do = Retirer la tabulation si la clé est du même rang que celle du dessus ; sinon, mettre deux espaces à sa place.
yaml-quote = le guillemet qui ouvre cette valeur n’est jamais fermé
    .why = Tout ce qui suit serait pris pour la même phrase.
    .do = Fermer le guillemet à la fin de la valeur : { $mended }
yaml-quote-inside = le guillemet qui ouvre cette valeur se ferme avant la fin
    .why = Ce qui suit le second guillemet ne serait lu par personne.
    .do = Entourer toute la valeur de guillemets droits, et faire précéder de « \ » ceux du dedans : { $mended }
yaml-quote-backslash = entre guillemets, « \ » annonce un signe spécial, et celui-ci n’existe pas
    .why = Le texte serait publié avec un signe de trop ou de moins.
    .do = Doubler le « \ » : { $mended }
yaml-reserved = cette valeur commence par un signe que YAML garde pour lui
    .why = YAML y voit un ordre, pas un texte : la valeur serait perdue ou changée.
    .do = Si c’est un texte, le mettre entre guillemets droits : { $mended }
yaml-comment = « { $text } » est un commentaire pour YAML et ne sera pas publié
    .why = Après une espace, le dièse coupe la valeur, et le lecteur n’en voit que le début.
    .do = Mettre la valeur entre guillemets droits : { $mended } ; si c’est un commentaire, laisser une espace après le dièse.
yaml-syntax = YAML ne comprend pas cette ligne : { $text }
    .why = Un en-tête mal compris cacherait une partie de la page, ou la publierait fausse.
    .do = Comparer la ligne à ses voisines : « clé: valeur », le même décalage pour les lignes du même rang, chaque crochet et chaque guillemet fermé.
yaml-syntax-line = cette ligne n’a pas de clé : { $text }
    .why = Un en-tête mal compris cacherait une partie de la page, ou la publierait fausse.
    .do = Écrire « clé: valeur » ; si la ligne continue la valeur du dessus, la décaler de deux espaces ; si c’est le texte de la page, la mettre sous le second « --- ».
yaml-syntax-space = il manque une espace après les deux-points
    .why = Un en-tête mal compris cacherait une partie de la page, ou la publierait fausse.
    .do = Écrire : { $mended }
yaml-syntax-indent = cette clé n’est pas alignée avec celles du même rang
    .why = Le décalage dit à quoi une ligne se rattache : ici, il mène à la mauvaise.
    .do = Aligner la clé avec celles de son rang : commencer la ligne { $spaces ->
        [0] sans espace devant elle
        [one] par une espace
       *[other] par { $spaces } espaces
    }.
yaml-syntax-bracket = ce crochet ou cette accolade n’est jamais fermé
    .why = Un en-tête mal compris cacherait une partie de la page, ou la publierait fausse.
    .do = Le fermer : { $mended }
yaml-syntax-character = il y a ici un signe invisible, { $character }, que YAML refuse
    .why = Personne ne le voit, et chaque programme le lit autrement.
    .do = Effacer le signe, en retapant le mot s’il le faut.
yaml-syntax-documents = un second document YAML commence ici
    .why = Seul le premier serait lu.
    .do = Retirer la ligne « --- » ou tout ce qui la suit.
yaml-syntax-key = ceci ne peut pas être une clé
    .why = Un en-tête mal compris cacherait une partie de la page, ou la publierait fausse.
    .do = Écrire un mot devant les deux-points.
yaml-limit = cet en-tête ou ce bloc de données dépasse { $kilobytes } Ko
    .why = Il ralentirait toute la publication ; le plus souvent, un texte s’y trouve qui devrait être sous l’en-tête.
    .do = Mettre le texte sous l’en-tête, ou couper les données en plusieurs documents.
yaml-limit-depth = les listes et les clés s’emboîtent ici sur trop de rangs
    .why = Aucune clé de Parvis n’en demande autant : c’est presque toujours un crochet ouvert par erreur.
    .do = Retirer les crochets, les tirets ou les accolades en trop.
yaml-limit-alias = cet alias se contient lui-même ou copie trop de valeurs
    .why = Quelques lignes en produiraient des millions, et le site ne se ferait plus.
    .do = Écrire la valeur en toutes lettres à la place de l’alias.
duplicate-key = la clé « { $key } » est déjà donnée
    .why = Une seule des deux valeurs serait publiée, sans que rien ne dise laquelle.
    .do = Garder une seule ligne « { $key }: ».
duplicate-key-first = la première fois

## L’en-tête et le nom

front-matter-missing = ce fichier n’a pas d’en-tête
    .why = Sans titre ni résumé, la page ne peut être ni annoncée, ni trouvée, ni lue à voix haute dans une liste.
    .do = Commencer le fichier par une ligne « --- », puis « title: … » et « summary: … », puis une seconde ligne « --- ».
front-matter-unclosed = l’en-tête n’est pas fermé
    .why = Le texte de la page serait pris pour l’en-tête, et personne ne le lirait.
    .do = Ajouter une ligne « --- » entre la dernière clé et le texte.
language-not-declared = la langue « { $lang } » n’est pas déclarée dans site.toml
    .why = La page n’aurait ni menu ni messages dans sa langue, et une synthèse vocale la lirait avec une mauvaise voix.
    .do = Déclarer la langue dans « languages » de site.toml, ou écrire une langue connue : { $known }. Un point dans le nom d’un fichier annonce une langue : sinon, mettre un trait d’union.
language-not-declared-suggestion = la langue « { $lang } » n’est pas déclarée dans site.toml ; vouliez-vous dire « { $suggestion } » ?
    .why = La page n’aurait ni menu ni messages dans sa langue, et une synthèse vocale la lirait avec une mauvaise voix.
    .do = Écrire « { $suggestion } », ou déclarer la langue dans « languages » de site.toml.
language-contradicts-name = l’en-tête dit « { $lang } », le nom du fichier « { $named } »
    .why = Une page annoncée dans une langue et écrite dans une autre est incompréhensible à l’écoute.
    .do = Garder la bonne langue : renommer le fichier, ou retirer la ligne « lang: ».
language-contradicts-name-original = ce document se dit traduction, mais il est dans la langue de l’original, « { $lang } »
    .why = Le lecteur qui change de langue tomberait sur la même.
    .do = Ajouter « lang: » avec la langue de la traduction, ou retirer la ligne « translation_of: ».
unknown-kind = « { $kind } » n’est pas un genre de document
    .why = Parvis ne saurait pas quoi demander à la page, ni où la montrer.
    .do = Écrire un de ces genres : { $known }.
unknown-kind-suggestion = « { $kind } » n’est pas un genre de document ; vouliez-vous dire « { $suggestion } » ?
    .why = Parvis ne saurait pas quoi demander à la page, ni où la montrer.
    .do = Écrire « kind: { $suggestion } ».
bad-id = « { $id } » ne peut pas être un identifiant
    .why = L’identifiant entre dans l’adresse de la page et dans les liens : ils doivent pouvoir se dicter.
    .do = Écrire des lettres sans accent, des chiffres et des traits d’union.
bad-id-suggestion = « { $id } » ne peut pas être un identifiant
    .why = L’identifiant entre dans l’adresse de la page et dans les liens : ils doivent pouvoir se dicter.
    .do = Écrire des lettres sans accent, des chiffres et des traits d’union, par exemple « { $suggestion } ».

## Champs communs

title-too-long = ce titre a { $length } signes, { $most } au plus
    .why = Dans une liste de liens ou un onglet, un long titre se perd ; à l’écoute, on en oublie le début.
    .do = Raccourcir le titre ; si c’est un titre officiel, ajouter « official: true » et un « short_title ».
short-title-missing = ce titre officiel a { $length } signes et pas de titre court
    .why = Les menus et les listes ne peuvent pas porter plus de { $most } signes.
    .do = Ajouter « short_title: » avec un titre de { $most } signes au plus.
title-in-capitals = ce titre est tout en capitales : « { $title } »
    .why = Les capitales se lisent moins bien, et une synthèse vocale peut les épeler.
    .do = Écrire le titre en minuscules, avec une capitale au début et aux noms propres.
title-full-stop = ce titre finit par un point : « { $title } »
    .why = Un titre n’est pas une phrase : dans une liste ou à l’écoute, le point fait croire à une fin.
    .do = Retirer le point.
summary-too-short = ce résumé a { $length } signes, il en faut { $least }
    .why = Dans une liste ou un résultat de recherche, il ne dit pas s’il vaut la peine d’ouvrir la page.
    .do = Dire en une phrase ce que le lecteur trouvera dans la page.
summary-too-long = ce résumé a { $length } signes, { $most } au plus
    .why = Les listes et les moteurs de recherche le coupent au milieu d’une phrase.
    .do = Garder l’essentiel, et mettre le reste dans le texte de la page.
change-without-note = ce changement ne dit pas ce qui a changé
    .why = Les habitants ont le droit de savoir ce qui a été corrigé ou modifié dans ce qu’ils ont lu.
    .do = Ajouter « note: » avec une phrase.
waiver-incomplete = cette dérogation à « { $rule } » n’a ni motif ni fin
    .why = Une dérogation est publique : sans motif ni terme, elle devient un silence.
    .do = Ajouter « reason: » avec une phrase et « until: » avec une date.
waiver-incomplete-reason = cette dérogation à « { $rule } » n’a pas de motif
    .why = Une dérogation est publique : sans motif, personne ne peut la comprendre.
    .do = Ajouter « reason: » avec une phrase.
waiver-incomplete-end = cette dérogation à « { $rule } » n’a pas de fin
    .why = Une dérogation sans terme devient la règle.
    .do = Ajouter « until: » avec une date.
personal-mailbox = « { $mailbox } » semble être l’adresse d’une personne
    .why = Quand cette personne part, les messages des habitants n’arrivent plus ; et son nom reste en ligne.
    .do = Donner l’adresse du service, par exemple « participation@… ».
bad-alias = « { $alias } » n’est pas une ancienne adresse du site
    .why = L’ancien lien des habitants ne mènerait plus nulle part.
    .do = Écrire le chemin après le nom du site, sans « .. » ni espace : « /ancienne-page/ ».
bad-insee = « { $code } » n’est pas un code INSEE
    .why = Les pages de cette commune ne la trouveraient pas.
    .do = Écrire les cinq signes du code officiel, entre guillemets droits : "59350". Ce n’est pas le code postal.
bad-insee-zero = le code INSEE « { $code } » a perdu son premier zéro
    .why = Les pages de cette commune ne la trouveraient pas ; les tableurs effacent ce zéro.
    .do = Écrire "{ $suggestion }", entre guillemets droits.
period-ends-before-start = cette période finit ({ $to }) avant de commencer ({ $from })
    .why = Le lecteur ne saurait pas quand l’engagement vaut.
    .do = Corriger l’une des deux dates.
period-ends-before-start-expiry = la page serait périmée ({ $to }) avant d’être publiée ({ $from })
    .why = Personne ne la verrait jamais à jour.
    .do = Corriger « publish_at » ou « expire_at ».

## Genres

duplicate-id = l’identifiant « { $id } » est déjà donné dans ce document
    .why = Un lien vers cet identifiant mènerait au mauvais endroit.
    .do = Donner un autre « id » à l’une des deux entrées.
duplicate-id-first = la première fois
empty-objective = l’objectif « { $objective } » n’a aucune action
    .why = C’est une promesse dont personne ne peut suivre la suite.
    .do = Ajouter « actions: » avec les numéros des actions, ou retirer l’objectif.
done-without-evidence = l’étape « { $milestone } » est dite atteinte, sans preuve
    .why = Les habitants doivent pouvoir vérifier ce qui est annoncé comme fait.
    .do = Ajouter « evidence: » avec la référence d’un document (« news/… ») ou une phrase, ou retirer « reached_on ».
done-without-evidence-hollow = la preuve de l’étape « { $milestone } » ne montre rien
    .why = Les habitants doivent pouvoir vérifier ce qui est annoncé comme fait.
    .do = Écrire ce qui le montre : la référence d’un document (« news/… »), une adresse, ou ce qui a été vu, où et quand. Sinon, retirer « reached_on ».
evidence-without-date = l’étape « { $milestone } » a une preuve, et rien ne dit quand elle a été atteinte
    .why = Sans date, l’étape compte comme à venir : le tableau du plan dirait en retard ce qui est fait.
    .do = Ajouter « reached_on: » avec le jour ou le mois, ou retirer la preuve jusque-là.
exception-without-reason = { $kind ->
        [postponed] cette action est reportée
        [abandoned] ce document annonce un abandon
        [suspended] cette démarche est suspendue
        [extended] cette démarche est prolongée
        [cancelled] cette rencontre est annulée
        [moved] cette rencontre est déplacée
       *[other] ce document annonce une exception
    } sans motif
    .why = Une promesse changée sans explication coûte la confiance de celles et ceux qui y ont participé.
    .do = Ajouter « reason: » avec une phrase que tout le monde comprend.
bare-percentage = l’indicateur « { $indicator } » est un pourcentage sans point de départ ni cible
    .why = Un pourcentage seul ne dit ni de quoi, ni par rapport à quoi.
    .do = Ajouter « baseline: » ou « target: », ou compter des personnes, des projets, des réunions.
values-out-of-order = la valeur datée { $date } est écrite après celle datée { $before }
    .why = Le tableau et la courbe montreraient une évolution qui n’a pas eu lieu.
    .do = Ranger les valeurs de la plus ancienne à la plus récente, ou corriger la date.
news-about-nothing = cette actualité ne dit pas de quel document elle parle
    .why = Le lecteur ne peut pas remonter de la nouvelle à l’engagement qu’elle concerne.
    .do = Ajouter « about: » avec une référence au moins, par exemple « about: [action/7] » ; la commande « parvis list » donne les noms des documents.
definition-too-long = cette définition a { $words } mots, { $most } au plus
    .why = Une définition doit se comprendre en une fois, à la lecture comme à l’écoute.
    .do = Garder le sens en une phrase, et mettre le reste dans le texte de la page.
