# Les constats sur les réglages. Chaque message dit ce qui est ; `.why` pourquoi cela compte ; `.do` que faire.

## Les champs, dans un en-tête, un bloc de données ou site.toml

missing-field = il manque la clé « { $key } », ou elle est vide
    .why = Sans elle, le lecteur ne saurait pas ce que la page ou le site lui doit.
    .do = Ajouter une ligne avec la clé « { $key } » et sa valeur.
unknown-key = la clé « { $key } » est inconnue ici
    .why = Ce qu’elle dit ne serait lu par personne, et rien ne le signalerait.
    .do = Corriger le nom de la clé ou supprimer la ligne. Clés possibles ici : { $known }.
unknown-key-suggestion = la clé « { $key } » est inconnue ici : peut-être « { $suggestion } »
    .why = Ce qu’elle dit ne serait lu par personne, et rien ne le signalerait.
    .do = Écrire « { $suggestion } », ou supprimer la ligne. Clés possibles ici : { $known }.
unknown-value = « { $value } » n’est pas une valeur possible de « { $key } »
    .why = Un mot que Parvis ne comprend pas serait publié au hasard, ou perdu.
    .do = Écrire { $known }.
unknown-value-suggestion = « { $value } » n’est pas une valeur possible de « { $key } » : peut-être « { $suggestion } »
    .why = Un mot que Parvis ne comprend pas serait publié au hasard, ou perdu.
    .do = Écrire « { $suggestion } ». Valeurs possibles : { $known }.
wrong-type = il faut ici { $expected ->
        [text] un texte
        [truth] « true » ou « false »
        [number] un nombre entier
        [date] une date
        [moment] un jour avec son heure
        [list] une liste
        [map] des clés avec leurs valeurs
        [reference] le nom d’un document
       *[other] une autre valeur
    }, et { $found ->
        [null] il n’y a rien
        [text] c’est un texte
        [list] c’est une liste
        [map] ce sont des clés avec leurs valeurs
       *[other] c’est autre chose
    }
    .why = Une valeur d’une autre forme serait mal lue, et le lecteur trompé ou privé d’elle.
    .do = Écrire { $expected ->
        [text] un texte
        [truth] « true » ou « false »
        [number] un nombre entier
        [date] une date
        [moment] un jour avec son heure
        [list] une liste
        [map] des clés avec leurs valeurs
        [reference] le nom d’un document
       *[other] une autre valeur
    }.
wrong-type-value = il faut ici { $expected ->
        [text] un texte
        [truth] « true » ou « false »
        [number] un nombre entier
        [date] une date
        [moment] un jour avec son heure
        [list] une liste
        [map] des clés avec leurs valeurs
        [reference] le nom d’un document
       *[other] une autre valeur
    }, et non « { $value } »
    .why = Une valeur d’une autre forme serait mal lue, et le lecteur trompé ou privé d’elle.
    .do = Écrire { $expected ->
        [text] un texte
        [truth] « true » ou « false »
        [number] un nombre entier
        [date] une date
        [moment] un jour avec son heure
        [list] une liste
        [map] des clés avec leurs valeurs
        [reference] le nom d’un document
       *[other] une autre valeur
    }.
bad-date = « { $value } » n’est pas une date
    .why = Une date mal lue ferait attendre les gens le mauvais jour.
    .do = Écrire l’année, le mois et le jour : 2026-12-03. Si le jour n’est pas connu : 2026-12, ou 2026.
bad-date-suggestion = « { $value } » n’est pas écrit comme une date : c’est sans doute { $suggestion }
    .why = Une date mal lue ferait attendre les gens le mauvais jour.
    .do = Écrire { $suggestion } : l’année, le mois, le jour.
bad-date-day = « { $value } » n’est pas un jour du calendrier
    .why = Une date mal lue ferait attendre les gens le mauvais jour.
    .do = Vérifier le jour et le mois ; une date s’écrit année, mois, jour : 2026-12-03.
empty-reference = « { $value } » ne nomme aucun document
    .why = Le lecteur suivrait un lien qui ne mène nulle part.
    .do = Écrire l’identifiant du document (« 7 »), au besoin avec sa nature (« action/7 »).
reference-of-another-kind = « { $value } » est de la nature « { $kind } », il faut ici un document de la nature « { $expected } »
    .why = La page rangerait ce document là où le lecteur ne le cherche pas.
    .do = Écrire l’identifiant d’un document de la nature « { $expected } ».

## La syntaxe de site.toml et de theme.toml

toml-syntax = cette ligne ne se lit pas : { $detail }
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Écrire sur chaque ligne une clé, le signe « = » et une valeur ; les textes entre guillemets droits (").
toml-syntax-quote = il manque le guillemet qui ferme ce texte
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Ajouter un guillemet droit (") à la fin du texte, du même signe que celui qui l’ouvre.
toml-syntax-opening = il manque le guillemet qui ouvre ce texte
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Ajouter un guillemet droit (") devant le texte.
toml-syntax-bare = « { $value } » est écrit sans guillemets
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Mettre le texte entre guillemets droits (").
toml-syntax-curly = { $value } est écrit entre guillemets typographiques
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Mettre le texte entre guillemets droits ("), que site.toml demande autour des valeurs.
toml-syntax-value = il n’y a pas de valeur après le signe « = »
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Écrire la valeur, ou supprimer la ligne.
toml-syntax-equals = il manque le signe « = » entre la clé « { $key } » et sa valeur
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Écrire le signe « = » après la clé ; une clé de plusieurs mots se met entre guillemets droits (").
toml-syntax-duplicate = « { $key } » est déjà donné plus haut
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Garder une seule des deux lignes ; réunir les deux tables si c’est un titre entre crochets.
toml-syntax-key = la clé « { $key } » a un accent, une espace ou un autre signe qui demande des guillemets
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Mettre la clé entre guillemets droits (").
toml-syntax-bracket = il manque le signe « { $bracket } » qui ferme ce qui s’ouvre ici
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Ajouter « { $bracket } » à la fin de la liste ou du titre.
toml-syntax-comma = il manque une virgule avant cet élément
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Séparer les éléments d’une liste par des virgules.
toml-syntax-comma-twice = il y a ici une virgule de trop
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Supprimer la virgule.
toml-syntax-rest = la valeur est finie, et la ligne continue
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Aller à la ligne après la valeur. Si le texte contient une apostrophe ou un guillemet, l’entourer de l’autre sorte de guillemets droits (" ou ').
toml-syntax-backslash = une barre oblique inverse (\) ne peut pas être suivie de cette lettre
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Écrire deux barres (\\), ou mettre le texte entre apostrophes droites (').
toml-syntax-truth = « { $value } » s’écrit en minuscules
    .why = Les réglages qui ne se lisent pas ne s’appliquent pas : le site serait publié sans eux.
    .do = Écrire « true » ou « false ».

## site.toml

format-unknown = le format { $format } n’existe pas
    .why = Un site lu dans un autre format que le sien dirait autre chose que ce que ses auteurs ont écrit.
    .do = Écrire « format = { $known } » dans site.toml.
format-unknown-newer = ce site demande un Parvis plus récent : son format est { $format }, celui-ci lit le format { $known }
    .why = Un site lu dans un autre format que le sien dirait autre chose que ce que ses auteurs ont écrit.
    .do = Installer une version plus récente de Parvis.
bad-base-url = « { $value } » n’est pas une adresse complète du web
    .why = Les flux, le plan du site et les aperçus mèneraient les lecteurs à une page qui n’existe pas.
    .do = Écrire l’adresse du site en entier, avec https:// : « https://participation.example.org/ ».
bad-base-url-scheme = il manque « https:// » devant « { $value } »
    .why = Les flux, le plan du site et les aperçus mèneraient les lecteurs à une page qui n’existe pas.
    .do = Écrire « https://{ $value } ».
bad-base-url-query = « { $value } » contient « ? » ou « # », qui ne font pas partie de l’adresse d’un site
    .why = Les flux, le plan du site et les aperçus mèneraient les lecteurs à une page qui n’existe pas.
    .do = Garder ce qui précède « ? » ou « # ».
bad-base-url-sign = le chemin de « { $value } » contient des signes que les serveurs ne lisent pas tous de même
    .why = Avec « % », « $ » ou « ( » dans le chemin d’un site, certains serveurs ne démarrent pas, et d’autres mènent les lecteurs en rond.
    .do = Écrire le chemin avec des lettres sans accent, des chiffres et « - » : « https://ville.example/participation/ ».
bad-language = « { $value } » n’est pas le code d’une langue
    .why = Une voix de synthèse qui ne connaît pas la langue d’une page la lit avec la mauvaise prononciation.
    .do = Écrire le code de la langue : « fr », « nl », « en », « fr-BE ».
bad-language-suggestion = « { $value } » n’est pas le code d’une langue : peut-être « { $suggestion } »
    .why = Une voix de synthèse qui ne connaît pas la langue d’une page la lit avec la mauvaise prononciation.
    .do = Écrire « { $suggestion } ».
bad-language-twice = la langue « { $value } » est déjà dans la liste
    .why = Une voix de synthèse qui ne connaît pas la langue d’une page la lit avec la mauvaise prononciation.
    .do = Supprimer la répétition.
bad-language-none = la liste des langues est vide
    .why = Une voix de synthèse qui ne connaît pas la langue d’une page la lit avec la mauvaise prononciation.
    .do = Écrire au moins une langue : languages = ["fr"]. La première est celle de l’accueil.
bad-language-file = ce fichier de messages porte le nom « { $value } », qui n’est pas le code d’une langue
    .why = Une voix de synthèse qui ne connaît pas la langue d’une page la lit avec la mauvaise prononciation.
    .do = Nommer le fichier d’après la langue : « fr.ftl », « nl.ftl ».
language-not-declared-table = la table « { $table } » parle de la langue « { $lang } », que le site n’a pas
    .why = Ces textes ne seraient lus par personne, et rien ne le signalerait.
    .do = Ajouter « { $lang } » à « languages », ou supprimer la table.
language-not-declared-table-suggestion = la table « { $table } » parle de la langue « { $lang } », que le site n’a pas : peut-être « { $suggestion } »
    .why = Ces textes ne seraient lus par personne, et rien ne le signalerait.
    .do = Écrire « { $suggestion } », ou ajouter « { $lang } » à « languages ».
missing-text = il manque les textes du site en « { $lang } »
    .why = Dans cette langue, les pages porteraient le nom du site dans une autre.
    .do = Ajouter une table « text.{ $lang } » entre crochets, avec « title », « organisation » et « tagline ».
bad-folder-name = « { $value } » n’est pas le nom d’un dossier de « content »
    .why = Les documents du dossier seraient publiés comme de simples pages, sans leurs obligations.
    .do = Écrire le nom d’un seul dossier, sans barre oblique : « actions ».
bad-theme-name = « { $value } » n’est pas le nom d’un thème
    .why = Le site serait publié avec un autre habillage que le sien, ou avec des fichiers que personne n’a choisis.
    .do = Écrire le nom d’un dossier de « themes », sans barre oblique : « parvis ».
bad-logo-path = « { $value } » n’est pas le chemin d’un fichier de « content »
    .why = Le logo manquerait sur chaque page.
    .do = Écrire le chemin depuis le dossier « content », sans barre oblique au début : « logo.svg ».

## Les couleurs et les messages du thème

bad-colour = « { $value } » n’est pas une couleur
    .why = Sans couleur connue, le contraste du texte ne peut pas être garanti à ceux qui voient mal.
    .do = Écrire la couleur avec un dièse et six chiffres hexadécimaux : « #8f2a1c ».
colour-contrast = la couleur « { $name } » ({ $value }) n’a qu’un contraste de { $whole },{ $tenth } pour 1 sur le fond « { $surface } »
    .why = Les personnes qui voient mal, ou qui lisent au soleil, ne liraient pas ce texte : il leur faut 7 pour 1.
    .do = Choisir une couleur plus foncée.
colour-contrast-suggestion = la couleur « { $name } » ({ $value }) n’a qu’un contraste de { $whole },{ $tenth } pour 1 sur le fond « { $surface } »
    .why = Les personnes qui voient mal, ou qui lisent au soleil, ne liraient pas ce texte : il leur faut 7 pour 1.
    .do = Écrire { $suggestion }, la couleur la plus proche qui se lit sur tous les fonds.
colour-contrast-theme = la couleur « { $name } » ({ $value }) du mode { $mode ->
        [dark] sombre
       *[light] clair
    } n’a qu’un contraste de { $whole },{ $tenth } pour 1 sur « { $surface } », il en faut { $needed }
    .why = Les personnes qui voient mal, ou qui lisent au soleil, ne liraient pas ce texte : il leur faut 7 pour 1.
    .do = Dans theme.toml, éloigner cette couleur de son fond : plus foncée en mode clair, plus claire en mode sombre.
bad-message = ce message ne se lit pas : { $detail }
    .why = Là où il sert, le lecteur verrait le nom du message au lieu d’une phrase.
    .do = Corriger la ligne : un nom, le signe « = », un texte ; chaque accolade ouverte se ferme.
unknown-message = le thème n’a pas de message « { $id } »
    .why = Le texte que vous avez écrit ne serait lu par personne.
    .do = Écrire le nom d’un message du thème, ou supprimer la ligne.
unknown-message-suggestion = le thème n’a pas de message « { $id } » : peut-être « { $suggestion } »
    .why = Le texte que vous avez écrit ne serait lu par personne.
    .do = Écrire « { $suggestion } », ou supprimer la ligne.
theme-without-language = le thème ne parle pas la langue « { $lang } » : ses textes y seront en « { $instead } »
    .why = Le lecteur trouvera sur la même page deux langues, et la voix de synthèse lira les menus de travers.
    .do = Ajouter au site un fichier « themes/parvis/messages/{ $lang }.ftl », traduit de « fr.ftl ».

## Jours avec leur heure, durées, chiffres, organisme

bad-moment = « { $value } » n’est pas un jour avec son heure
    .why = Une heure mal lue ferait venir les gens au mauvais moment.
    .do = Écrire l’année, le mois, le jour, puis l’heure : « 2026-12-03 18:30 ».
bad-moment-span = « { $value } » donne deux heures, et cette clé n’en prend qu’une
    .why = Le début et la fin d’une rencontre sont deux clés : les calendriers lisent chacune d’elles.
    .do = Écrire starts_at: { $start } et, sur une autre ligne, ends_at: { $end }.
bad-moment-suggestion = « { $value } » n’est pas écrit comme un jour avec son heure : c’est sans doute { $suggestion }
    .why = Une heure mal lue ferait venir les gens au mauvais moment.
    .do = Écrire { $suggestion } : l’année, le mois, le jour, puis l’heure.
bad-moment-hour = « { $value } » est un jour sans son heure
    .why = Sans l’heure, personne ne sait quand venir.
    .do = Ajouter l’heure après le jour : « { $value } 18:30 ».
bad-duration = « { $value } » n’est pas une durée
    .why = Un délai qui ne se compte pas ne peut pas être tenu, ni vérifié.
    .do = Écrire un nombre et une unité : « 4 mois », « 120 jours », « 16 semaines », « 1 an ».
bad-figure = « { $value } » n’est pas un nombre
    .why = Un chiffre qui ne se lit pas ne peut être ni additionné, ni comparé, ni réutilisé.
    .do = Écrire des chiffres : « 1 250 », « 12,5 », ou « "<5" » pour un effectif trop petit.
bad-time-zone = « { $value } » n’est pas un fuseau horaire
    .why = Les heures des rencontres seraient fausses dans les calendriers.
    .do = Écrire un nom de la base IANA, par exemple « Europe/Paris » ou « Indian/Reunion ».
bad-siret = « { $value } » n’est pas un numéro SIRET
    .why = Les jeux de données nommeraient un autre organisme, ou aucun.
    .do = Recopier les quatorze chiffres du numéro SIRET, tels que l’INSEE les donne.
bad-licence = « { $value } » n’est pas l’adresse d’une licence
    .why = Une personne ou un programme qui réutilise les données doit pouvoir lire la licence.
    .do = Écrire l’adresse de la licence, qui commence par « https:// ».

## Formes des documents
unknown-form = « { $form } » n’est pas une forme
    .why = Parvis ne sait pas faire ce fichier, et la page ne le proposerait pas.
    .do = Écrire { $known }.
unknown-form-suggestion = « { $form } » n’est pas une forme : peut-être « { $suggestion } »
    .why = Parvis ne sait pas faire ce fichier, et la page ne le proposerait pas.
    .do = Écrire « { $suggestion } ». Formes possibles : { $known }.
kind-without-forms = les documents du genre « { $kind } » n’ont pas encore d’autres formes
    .why = Ces fichiers ne diraient pas tout ce que dit la page.
    .do = Retirer la ligne. Genres qui ont des formes : { $known }.
bad-collection = « { $name } » n’est pas un nom de recueil
    .why = Ce nom est celui des fichiers : chaque disque et chaque messagerie doivent le garder tel quel.
    .do = Écrire des lettres minuscules sans accent, des chiffres et des traits d’union, par exemple « charte-et-plan ».
bad-collection-title = le titre de cette collection est vide
    .why = Le livre et ses liens n’auraient pas de nom.
    .do = Écrire le titre du livre, par exemple « La charte et son plan d’actions ».
bad-collection-twice = « { $document } » est deux fois dans le même recueil
    .why = On ne sait pas où il doit se lire, et il serait compté deux fois.
    .do = Garder la place où il doit se lire, retirer l’autre.
bad-collection-language = le recueil a un titre en « { $lang } », mais « { $document } » n’existe pas dans cette langue
    .why = Le titre promet un livre où il manquerait un document.
    .do = Traduire le document, ou retirer le titre : le recueil n’est alors pas fait dans cette langue.
bad-text-columns = { $value } caractères ne font pas une ligne de texte
    .why = Trop courte, une ligne coupe les mots ; trop longue, elle ne tient sur aucun écran.
    .do = Écrire un nombre de 20 à 200, ou retirer le réglage : chaque phrase tient alors sur une ligne.
bad-kept-versions = { $value } n’est pas un nombre de versions à garder
    .why = Avec une seule version, aucun retour en arrière n’est possible ; avec trop, le disque se remplit et rien ne se publie plus.
    .do = Écrire un nombre de { $least } à { $most }, ou retirer le réglage : trois versions sont alors gardées.
bad-store = « { $value } » n’est pas l’adresse d’un espace de stockage
    .why = Le site ne pourrait pas être mis en ligne, ou le serait ailleurs qu’où vous pensez.
    .do = Écrire s3:// suivi du nom de l’espace (3 à 63 petites lettres, chiffres, points et traits), et d’un dossier s’il en faut un : s3://participer/site. Pour un dossier de cette machine, écrire son chemin. Une clé n’est jamais dans une adresse.
bad-store-endpoint = « { $value } » n’est pas l’adresse d’un hébergeur d’espaces de stockage
    .why = Le site ne pourrait pas être mis en ligne. Un mot de passe dans une adresse finirait dans tous les journaux.
    .do = Écrire l’adresse que l’hébergeur donne, sans chemin ni nom d’utilisateur : https://s3.example.org.
bad-store-http = « { $value } » n’est pas chiffré
    .why = Qui écoute le réseau lirait ce qui est envoyé, et pourrait le changer.
    .do = Écrire https:// ; pour un serveur sur cette machine ou un réseau fermé seulement, ajouter allow_http = true.
bad-page-weight = { $value } n’est pas un poids de page, en kilo-octets
    .why = En dessous, même une page sans texte ne tient pas ; au-dessus, la limite ne protège plus personne.
    .do = Écrire un nombre de { $least } à { $most }, ou retirer le réglage : une page pèse alors au plus 14 Ko.
bad-picture-weight = { $value } n’est pas un poids d’image, en kilo-octets
    .why = Au-dessus, la limite ne protège plus personne.
    .do = Écrire un nombre de 0 à { $most }, ou retirer le réglage : une image se charge alors seule jusqu’à 30 Ko.
hsts-without-https = « hsts_days » demande le chiffrement, et l’adresse du site ({ $value }) n’est pas chiffrée
    .why = Un navigateur n’écoute cette demande qu’en « https:// » ; les pages ne promettraient rien.
    .do = Écrire « base_url » avec « https:// » si le serveur le parle, ou retirer « hsts_days ».
form-failed = la forme « { $form } » de ce document n’a pas pu être faite : { $reason }
    .why = La page ne propose pas cette forme, et les personnes qui en ont besoin ne l’ont pas.
    .do = Vérifier que le fichier existe et se lit, puis construire de nouveau.
form-failed-template = ici, le modèle des PDF s’arrête ; il sait mettre en page d’autres documents
form-failed-character-other = ni « { $character } » ({ $code })
form-failed-character = la forme « { $form } » de ce document n’a pas pu être faite : aucune police n’a le caractère « { $character } » ({ $code })
    .why = Un carré vide tiendrait la place du caractère, et personne ne saurait ce qui est écrit.
    .do = Écrire un mot à la place du caractère, ou le retirer.
bad-braille-paper = { $value } n’est pas une taille de papier braille (« { $key } »)
    .why = Aucune embosseuse et aucune plage n’a des lignes ou des pages de cette taille : des mots seraient coupés.
    .do = Écrire un nombre de { $least } à { $most }. Le papier courant a 40 cellules et 25 lignes.
unknown-alphabet = « { $alphabet } » n’est pas un alphabet de fichiers braille
    .why = Un appareil qui attend d’autres lettres imprime d’autres cellules, et personne ne peut les lire.
    .do = Écrire { $known }. Sans ce réglage, c’est celui que presque tous les appareils lisent.
audio-engine-missing = Le programme qui lit à voix haute, « { $engine } », n’est pas sur cette machine : aucun document n’est enregistré
    .why = Les personnes qui écoutent n’ont que leur propre lecteur, si elles en ont un, et la page ne propose pas d’enregistrement.
    .do = Installer le programme (« sudo apt install espeak-ng » sur Debian et Ubuntu), corriger son nom, ou écrire engine = "none" pour s’en passer.
audio-engine-empty = « engine » ne nomme aucun programme
    .why = Aucun document n’est lu à voix haute.
    .do = Écrire le nom d’un programme (engine = "espeak-ng"), un programme et ses arguments (["piper", "--model", "{ " }}voice{{ " }"]), ou "none".
audio-encoder-missing = Le programme qui fait le MP3, « { $encoder } », n’est pas sur cette machine : aucun enregistrement n’est fait sous cette forme
    .why = Les personnes dont l’appareil ne lit que le MP3 n’ont pas d’enregistrement ; celui en Opus est fait.
    .do = Installer le programme (« sudo apt install lame » sur Debian et Ubuntu), en nommer un autre (mp3 dans [audio]), ou retirer « audio-mp3 » de [forms.kinds].
audio-encoder-empty = « mp3 » ne nomme aucun programme
    .why = Aucun enregistrement n’est fait en MP3.
    .do = Écrire le nom d’un programme (mp3 = "lame"), ou un programme et ses arguments : il reçoit un fichier WAV sur son entrée et rend le MP3 sur sa sortie.
bad-audio-bitrate = { $value } kilobits par seconde, ce n’est pas un débit pour la parole
    .why = En dessous de { $least }, la voix est celle d’un mauvais téléphone ; au-dessus de { $most }, le fichier grossit pour rien.
    .do = Écrire un nombre de { $least } à { $most }. Sans ce réglage, c’est 20.
audio-voice = Aucune voix ne lit cette langue (« { $lang } ») : ce document n’a pas d’enregistrement
    .why = La page ne propose pas d’écoute, et les personnes qui n’y lisent pas ne savent pas pourquoi.
    .do = Nommer une voix dans [audio.voices] de site.toml ({ $lang } = "…"), ou retirer « audio » de [forms.kinds].
braille-language = Parvis ne transcrit pas cette langue (« { $lang } ») en braille : ce document n’a pas de forme « { $form } »
    .why = La page ne propose pas de braille, et les personnes qui lisent avec les doigts ne savent pas pourquoi.
    .do = Parvis transcrit le français, l’anglais et le néerlandais. Confier ce texte à un service de transcription, ou retirer la forme de [forms.kinds].
braille-language-liblouis = Parvis ne transcrit pas cette langue (« { $lang } ») en braille sans la bibliothèque liblouis : ce document n’a pas de forme « { $form } »
    .why = La page ne propose pas de braille, et les personnes qui lisent avec les doigts ne savent pas pourquoi.
    .do = Écrire { $key } = "{ $grade }" dans [forms.braille] et installer liblouis (Debian, Ubuntu : « apt install liblouis20 liblouis-data » ; macOS : « brew install liblouis »), ou retirer la forme de [forms.kinds].
bad-braille-code = il n’y a pas de code braille « { $grade } » pour la langue « { $lang } »
    .why = Un texte dans un code qui n’existe pas ne se lirait avec aucun doigt.
    .do = Écrire { $lang } = "{ $other }", ou retirer la ligne.
braille-liblouis = la forme « { $form } » de ce document demande la bibliothèque liblouis, qui n’est pas installée
    .why = [forms.braille] choisit un code que Parvis ne transcrit pas lui-même ; la page ne propose donc pas cette forme.
    .do = Installer liblouis (Debian, Ubuntu : « apt install liblouis20 liblouis-data » ; macOS : « brew install liblouis »), puis construire de nouveau. Sans elle, retirer la langue de [forms.braille].
braille-liblouis-left-out = la forme « { $form } » de ce document demande la bibliothèque liblouis, et ce programme a été construit sans elle
    .why = [forms.braille] choisit un code que Parvis ne transcrit pas lui-même ; la page ne propose donc pas cette forme.
    .do = Construire Parvis avec « --features liblouis », ou retirer la langue de [forms.braille].
braille-liblouis-old = la forme « { $form } » de ce document demande une bibliothèque liblouis plus récente que { $what }
    .why = Les tables d’une ancienne version donnent d’autres cellules ; la page ne propose donc pas cette forme.
    .do = Installer liblouis 3.9 ou plus récent (Debian, Ubuntu : « apt install liblouis20 liblouis-data » ; macOS : « brew install liblouis »), puis construire de nouveau.
braille-liblouis-table = la forme « { $form } » de ce document demande la table « { $what } » de liblouis, qui manque ou ne se lit pas
    .why = [forms.braille] choisit un code que Parvis ne transcrit pas lui-même ; la page ne propose donc pas cette forme.
    .do = Installer les tables (Debian, Ubuntu : « apt install liblouis-data » ; macOS : « brew reinstall liblouis »), puis construire de nouveau.
