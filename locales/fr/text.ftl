# Les constats sur le texte. Chaque message dit ce qui est ; `.why` pourquoi cela compte ; `.do` que faire.

raw-html = { $tag ->
        [none] du HTML se trouve dans le texte
       *[other] la balise « { $tag } » est du HTML
    }
    .why = Le HTML ne se lit ni en braille, ni à voix haute, ni dans un livre numérique, et il peut casser la page.
    .do = { $tag ->
        [br] Finir la ligne par une barre oblique inverse « \ », ou commencer un nouveau paragraphe.
        [b] Écrire « **mots** » à la place.
        [strong] Écrire « **mots** » à la place.
        [i] Écrire « *mots* » à la place ; pour une autre langue, « [mots]{"{"}lang=en{"}"} ».
        [em] Écrire « *mots* » à la place.
        [s] Écrire « ~~mots~~ » à la place.
        [del] Écrire « ~~mots~~ » à la place.
        [sup] Écrire « 6^e^ » à la place.
        [sub] Écrire « H~2~O » à la place.
        [u] Écrire « **mots** » à la place : un mot souligné passe pour un lien.
        [a] Écrire « [texte](adresse) » à la place.
        [img] Écrire « ![ce que montre l’image](image.jpg) » à la place.
        [abbr] Écrire « [MEL]{"{"}abbr="Métropole Européenne de Lille"{"}"} » à la place.
        [span] Pour une autre langue, écrire « [mots]{"{"}lang=en{"}"} » ; sinon, retirer la balise.
        [code] Écrire « `mots` » à la place.
        [ul] Écrire une ligne « - » par élément.
        [ol] Écrire une ligne « 1. » par élément.
        [table] Écrire un tableau avec des barres « | », ou un bloc « table ».
        [blockquote] Commencer les lignes par « > ».
        [hr] Écrire « --- » entre deux lignes vides.
       *[other] Écrire la même chose en Markdown, ou retirer la balise.
    }
raw-html-comment-open = ce commentaire n’est jamais fermé : toute la suite du texte disparaît
    .why = Le lecteur n’aurait que le début de la page, sans le savoir.
    .do = Fermer le commentaire avec « --> », ou le supprimer.
raw-html-after-comment = « { $text } » suit un commentaire sur sa ligne et disparaîtrait
    .why = Le lecteur ne verrait pas ces mots.
    .do = Mettre le commentaire seul sur sa ligne.
nesting-too-deep = ce passage est imbriqué trop profondément : plus de { $deepest } niveaux
    .why = Personne ne peut suivre tant de niveaux, à l’écran comme à la voix.
    .do = Remettre le texte à plat, ou le couper avec des titres.
heading-level-one = ce titre a le niveau du titre de la page
    .why = Le titre de la page est déjà le niveau 1 ; un second désoriente qui navigue de titre en titre.
    .do = Écrire ce titre avec deux dièses. « parvis check --fix » en ajoute un.
heading-level-skipped = ce titre est de niveau { $level } ; on attend ici au plus le niveau { $expected }
    .why = Qui écoute la page croit qu’une partie manque.
    .do = Descendre d’un niveau à la fois.
heading-level-skipped-first = le premier titre est de niveau { $level } ; on attend le niveau { $expected }
    .why = Qui écoute la page croit qu’une partie manque.
    .do = Commencer par un titre à deux dièses.
heading-level-skipped-before = le titre précédent, de niveau { $level }
empty-heading = ce titre est vide
    .why = Il serait lu « titre », et rien d’autre.
    .do = Écrire le titre, ou le supprimer.
bad-heading-attribute = « { $text } », entre les accolades du titre, n’est pas un attribut
    .why = Ces mots ne seraient ni affichés, ni compris.
    .do = Écrire #ancre, .sorte ou clé=valeur ; pour des mots à lire, les mettre avant les accolades.
bad-heading-attribute-open = les accolades de ce titre ne se ferment pas
    .why = Ce qu’elles disent serait lu comme des mots du titre : une recommandation ou une réponse ne serait pas reconnue.
    .do = Ajouter « { "}" } » à la fin du titre, ou écrire les mots sans accolade.
heading-glued = ce titre n’en est pas un : il manque une espace après ses croisillons
    .why = La ligne serait lue comme une phrase qui commence par « ## », et la section n’existerait pas.
    .do = Mettre une espace entre les croisillons et le titre : « ## Les bancs ».
duplicate-anchor = l’ancre « #{ $anchor } » est déjà prise
    .why = Un lien vers cette ancre mènerait toujours au premier.
    .do = Donner une autre ancre à l’un des deux.
duplicate-anchor-first = par ce passage-ci
duplicate-anchor-declaration = la section « #{ $anchor } » s’écrit d’elle-même
    .why = La déclaration d’accessibilité est établie d’après l’audit enregistré : un texte écrit à la main finirait par le contredire.
    .do = Retirer cette section, et inscrire ce qu’elle dit dans « audits/ » (voir docs/declaration.md).
bad-anchor = « #{ $anchor } » ne peut pas être une ancre
    .why = Le lien serait coupé, ou refusé par certains navigateurs et par les liseuses.
    .do = Commencer par une lettre, puis des lettres sans accent, des chiffres, des points et des traits d’union : « #{ $suggestion } ».
table-without-caption = ce tableau n’a pas de titre
    .why = Qui n’en voit pas le tour ne sait pas ce que le tableau montre, ni s’il faut y entrer.
    .do = Écrire une ligne « Table: ce que montre le tableau » juste avant, suivie d’une ligne vide.
caption-without-table = aucun tableau ne suit ce titre
    .why = La ligne serait lue comme une phrase sans suite.
    .do = Mettre le tableau juste après cette ligne et une ligne vide, ou réécrire la phrase sans « Table: ».
table-shape = ce tableau n’est pas un rectangle
    .why = Les en-têtes seraient lus avec les mauvaises cases.
    .do = Compter les cases de chaque ligne, fusions comprises.
table-shape-short = la ligne { $row } remplit { $found } des { $columns } colonnes
    .why = Les en-têtes seraient lus avec les mauvaises cases.
    .do = Compter les cases de chaque ligne, fusions comprises ; une case vide s’écrit « "" ».
table-shape-long = la ligne { $row } dépasse les { $columns } colonnes du tableau
    .why = Les en-têtes seraient lus avec les mauvaises cases.
    .do = Compter les cases de chaque ligne, fusions comprises ; la première ligne donne le nombre de colonnes.
table-shape-overlap = cette case de la ligne { $row } en recouvre une autre, fusionnée plus haut
    .why = Les deux textes seraient au même endroit, et la voix ne saurait pas à quel en-tête ils appartiennent.
    .do = Réduire « columns » de cette case, ou « rows » de celle du dessus.
table-shape-below = cette case descend plus bas que les { $rows } lignes du tableau
    .why = La voix annoncerait des lignes qui n’existent pas.
    .do = Réduire « rows », ou ajouter les lignes qui manquent.
table-shape-headers = { $headers } lignes d’en-têtes pour { $rows } lignes en tout
    .why = Sans ligne de données, le tableau n’a rien à dire.
    .do = Réduire « header_rows », ou ajouter les lignes qui manquent.
table-shape-span = une case ne peut pas couvrir { $number } lignes ou colonnes
    .why = La voix annoncerait des cases qui n’existent pas.
    .do = Écrire un nombre de 1 à 1 000, ou rien.
table-shape-columns = ce tableau a { $columns } colonnes, plus que { $most }
    .why = Personne ne peut lire un tableau aussi large, à l’écran comme en braille.
    .do = Couper le tableau en plusieurs, ou publier les données dans un fichier.
table-shape-dropped = « { $text } » est au-delà des { $columns } colonnes et disparaîtrait
    .why = Le lecteur ne verrait pas ces mots.
    .do = Ajouter une colonne à la première ligne, ou retirer la barre « | » en trop.
image-without-alt = l’image « { $source } » n’a pas de description
    .why = Qui ne voit pas l’image n’en saura rien.
    .do = Écrire entre les crochets ce que l’image apprend : ![Plan du parc](plan.png).
picture-unreadable = « { $path } » n’est pas une image, ou il en manque une partie
    .why = La page montrerait un cadre vide.
    .do = Ouvrir l’image ; si elle s’ouvre mal, la copier de nouveau.
picture-unreadable-kind = « { $path } » est du { $kind }, que les navigateurs ne montrent pas tous
    .why = La page montrerait un cadre vide à une partie des gens.
    .do = L’enregistrer en JPEG (photo), en PNG (capture d’écran) ou en SVG (dessin), et donner ce nom dans le texte.
picture-unreadable-large = l’image « { $path } » annonce { $width } × { $height } points : c’est plus que { $millions } millions
    .why = Aucune page n’en montre autant, et la lire demanderait toute la mémoire de la machine.
    .do = La réduire, à 4 000 points de large par exemple.
picture-unreadable-gone = les fichiers faits de l’image « { $path } » ont disparu pendant la construction
    .why = Quelqu’un a vidé le dossier « .parvis », ou le disque est plein.
    .do = Relancer la construction.
picture-unreadable-handed = « { $path } » est donné à télécharger, et ce qu’il dit à côté de l’image (lieu, heure, nom) ne peut pas en être retiré
    .why = Le lieu d’une prise de vue est une donnée personnelle : il ne part jamais en ligne.
    .do = L’enregistrer en JPEG ou en PNG, entier, et donner ce nom dans le texte.
picture-moves = l’image « { $path } » est animée : la page en montre la première vue, immobile
    .why = Ce qui bouge sans qu’on l’ait demandé empêche de lire.
    .do = Enregistrer seule la vue qui compte, ou faire une vidéo avec un bouton.
picture-heavy = l’image « { $path } » pèse { $kilobytes } Ko sur un téléphone ({ $budget } au plus pour se charger seule) : la page en donne le lien
    .why = Les données se paient, et une image n’est pas demandée par tous.
    .do = La recadrer sur ce qui compte, en choisir une avec moins de détails, ou la laisser telle quelle : le lien dit ce qu’elle montre.
picture-heavy-together = l’image « { $path } » pèse { $kilobytes } Ko, et celles de cette page { $budget } Ko au plus ensemble : la page en donne le lien
    .why = Les données se paient, et une image n’est pas demandée par tous.
    .do = Montrer d’abord celles qui comptent, en retirer, ou laisser : le lien dit ce que l’image montre.
third-party-request = l’image vient d’un autre site : { $address }
    .why = Cet autre site saurait qui lit la page, et l’image disparaîtrait avec lui.
    .do = Copier l’image dans le dossier « content », si la licence le permet.
third-party-request-sheet = cette feuille de style demande un fichier ailleurs : { $address }
    .why = Cet autre site saurait qui lit la page.
    .do = Copier le fichier dans le thème, si la licence le permet.
empty-link = ce lien n’a pas de texte
    .why = Il serait lu « lien », et rien d’autre.
    .do = Écrire entre les crochets où mène le lien.
empty-link-target = ce lien ne mène nulle part
    .why = Qui le suit reste où il est, sans savoir pourquoi.
    .do = Écrire entre les parenthèses où mène le lien, ou n’en garder que le texte.
unsafe-link = « { $target } » n’est pas une adresse que l’on publie
    .why = Elle pourrait exécuter un programme chez le lecteur, ou ne rien faire.
    .do = Écrire une adresse qui commence par https:, mailto: ou tel:.
local-path = « { $target } » n’existe que sur un ordinateur
    .why = Personne d’autre ne peut l’ouvrir, et ce chemin montre un nom d’utilisateur.
    .do = Copier le fichier dans « content » et écrire son chemin à partir de cette page.
local-path-in-text = « { $target } » n’existe que sur un ordinateur
    .why = Personne d’autre ne peut l’ouvrir, et ce chemin montre un nom d’utilisateur.
    .do = Mettre le fichier dans « content » et faire un lien vers lui, donner son adresse publique, ou retirer ce chemin.
link-outside-content = « { $target } » sort du dossier « content »
    .why = Ce fichier n’est pas publié : le lien serait rompu.
    .do = Écrire le chemin d’un fichier de « content », à partir de celui-ci.
link-absolute = « { $target } » commence par une barre ; les liens partent de la page
    .why = Le lien serait rompu dès que le site change d’adresse ou qu’il est lu sur une clé USB.
    .do = Écrire le chemin d’un fichier de « content », à partir de celui-ci : ../charte/index.md.
bare-url = l’adresse { $address } n’est pas un lien
    .why = Il faudrait la recopier ; et la voix l’épelle, lettre par lettre.
    .do = Écrire « [ce que l’on y trouve]({ $address }) ».
link-not-understood = « { $text } » n’est pas compris comme un lien
    .why = Le lecteur voit des crochets et une adresse, et rien ne mène là où il veut aller ; une image manque.
    .do = Mettre entre chevrons une adresse qui contient une espace : [texte](<mon fichier.pdf>) ; fermer la parenthèse ; ne rien laisser entre « ] » et « ( ».
link-not-understood-reference = l’adresse « { $name } » de ce lien n’est écrite nulle part
    .why = Le lecteur voit des crochets, et rien ne mène là où il veut aller.
    .do = Écrire l’adresse entre parenthèses, ou sur une ligne à part : [{ $name }]: adresse.
mark-not-closed = rien ne ferme ce « { $mark } »
    .why = Le lecteur voit le signe au lieu de mots mis en valeur.
    .do = Écrire le même signe après les mots, sans espace avant lui ; si le signe est voulu, une barre oblique inverse devant lui.
code-not-closed = rien ne ferme ce bloc
    .why = Tout ce qui suit, titres et liens compris, est montré comme du code.
    .do = Écrire { $fence } seul sur une ligne à la fin du bloc, ou retirer ce signe.
table-drawn = ces { $count } lignes dessinent un tableau, et seront lues à la suite
    .why = Les colonnes ne tiennent qu’à des espaces, à des tabulations ou à des traits : à l’écran elles se défont, la synthèse vocale lit tout d’une traite, et personne ne sait à quel titre un nombre répond.
    .do = Écrire un tableau : une ligne « Table: ce qu’il montre », puis les titres entre des barres (« | Quartier | Venus | »), une ligne « |---|---| », et une ligne par rangée.
lines-run-together = ces { $count } lignes seront lues à la suite, comme une seule phrase
    .why = Le signe au début des lignes vient d’un traitement de texte : ce n’est pas une liste, et personne ne peut y compter ni y revenir.
    .do = Commencer chaque ligne par « - », après une ligne vide ; entre des répliques, laisser une ligne vide.
note-missing = la note « { $label } » n’existe pas
    .why = Le lecteur cherche une note qui n’existe pas.
    .do = Ajouter la note : [^{ $label }]: son texte.
note-missing-suggestion = la note « { $label } » n’existe pas ; vouliez-vous dire « { $suggestion } » ?
    .why = Le lecteur cherche une note qui n’existe pas.
    .do = Écrire [^{ $suggestion }], ou ajouter la note : [^{ $label }]: son texte.
note-duplicate = la note « { $label } » existe déjà
    .why = Une seule des deux serait publiée.
    .do = Donner un autre nom à l’une des deux, ou en faire une seule.
note-duplicate-first = la première note de ce nom
note-unused = rien n’appelle la note « { $label } »
    .why = Elle n’est pas publiée : personne ne pourrait y arriver.
    .do = Ajouter son appel dans le texte, ou la supprimer.
unknown-callout = il n’y a pas d’encadré « { $word } »
    .why = Il serait imprimé comme une citation, avec ses crochets.
    .do = Écrire un de ces mots : NOTE, TIP, IMPORTANT, WARNING, CAUTION, EXAMPLE.
unknown-callout-suggestion = il n’y a pas d’encadré « { $word } » ; vouliez-vous dire « { $suggestion } » ?
    .why = Il serait imprimé comme une citation, avec ses crochets.
    .do = Écrire « [!{ $suggestion }] ». Les autres mots : NOTE, TIP, IMPORTANT, WARNING, CAUTION, EXAMPLE.
invisible-character = { $name ->
        [soft-hyphen] un trait d’union invisible ({ $code }) coupe ce texte
        [zero-width] une espace de largeur nulle ({ $code }) coupe ce texte
        [direction] un signe invisible ({ $code }) change le sens de lecture de ce texte
       *[other] un caractère de commande ({ $code }) se trouve dans ce texte
    }
    .why = Personne ne le voit, mais il coupe les mots pour la synthèse vocale et pour la recherche.
    .do = Le supprimer ; « parvis check --fix » le fait.
bad-language-tag = « { $tag } » n’est pas un code de langue
    .why = La synthèse vocale lirait le passage avec la mauvaise voix.
    .do = Écrire un code de langue, en minuscules : fr, nl, en, ar, nl-BE.
unknown-span-attribute = l’attribut « { $name } » n’existe pas
    .why = Il serait perdu sans que personne le voie.
    .do = Écrire lang=… pour une langue, abbr="…" pour un sigle.
unknown-span-attribute-suggestion = l’attribut « { $name } » n’existe pas ; vouliez-vous dire « { $suggestion } » ?
    .why = Il serait perdu sans que personne le voie.
    .do = Écrire lang=… pour une langue, abbr="…" pour un sigle.

## Charts and their data

chart-without-finding = ce graphique ne dit pas ce qu’il montre
    .why = Qui ne voit pas le dessin, ou n’a pas le temps de le lire, doit savoir en une phrase ce qu’il faut en retenir.
    .do = Écrire une phrase à la clé « finding », par exemple : finding: "La troisième rencontre a réuni deux fois plus de monde que la première."
chart-without-finding-title = la phrase « finding » répète le titre
    .why = Le titre dit de quoi parle le graphique ; la phrase dit ce que l’on y apprend.
    .do = Écrire ce qu’il faut retenir des nombres : ce qui est plus grand, ce qui monte, ce qui surprend.
chart-invalid = ce graphique ne peut pas être dessiné
    .why = Le lecteur ne verrait ni le dessin ni les nombres.
    .do = Corriger les données du graphique.
chart-invalid-source = « { $path } » n’est pas un fichier de données
    .why = Un graphique se dessine à partir d’un fichier CSV, que chacun peut relire.
    .do = Enregistrer le tableau au format CSV à côté du document, et écrire son nom : source: participants.csv.
chart-invalid-both = ce graphique a deux sources : « source » et « data »
    .why = Personne ne saurait lesquelles de ces données sont dessinées.
    .do = Garder une seule des deux clés.
chart-invalid-no-data = ce graphique n’a pas de données
    .why = Sans nombres, il n’y a rien à dessiner.
    .do = Écrire « data » avec « columns » et « rows », ou « source » avec le nom d’un fichier CSV.
chart-invalid-columns = il faut une colonne de noms et au moins une colonne de nombres
    .why = La première colonne dit de quoi parle chaque ligne ; les suivantes sont dessinées.
    .do = Donner un nom à chaque colonne : columns: [Rencontre, Participants] ; dans un fichier CSV, c’est la première ligne.
chart-invalid-name = cette case doit contenir un nom
    .why = Une barre ou une colonne sans nom ne dit rien.
    .do = Écrire le nom de la ligne ou de la colonne.
chart-invalid-rows = ce graphique n’a pas de ligne de données
    .why = Sans nombres, il n’y a rien à dessiner.
    .do = Ajouter des lignes sous les noms des colonnes.
chart-invalid-ragged = cette ligne a { $found } cases ; les colonnes sont { $columns }
    .why = Un nombre serait lu sous le mauvais nom.
    .do = Écrire une valeur par colonne : "" pour une valeur absente, et des guillemets autour d’un nombre à virgule, "42,5".
chart-invalid-number = « { $value } » n’est pas un nombre
    .why = Le dessin serait faux.
    .do = Écrire un nombre en chiffres, comme 1 234,5 ; l’unité va à la clé « unit », une valeur trop petite pour être publiée s’écrit <5, une valeur absente reste vide.
chart-invalid-negative = « { $value } » est négatif
    .why = La part d’un tout ne peut pas être plus petite que rien.
    .do = Corriger la valeur, ou choisir « type: bar » ou « type: line ».
chart-invalid-nothing = ce graphique n’a aucune valeur à dessiner
    .why = Le lecteur verrait un cadre vide.
    .do = Donner au moins une valeur, ou dire en une phrase pourquoi il n’y en a pas.
chart-invalid-line = une courbe demande au moins deux lignes de données
    .why = Avec un seul point, rien ne change.
    .do = Ajouter une ligne, ou choisir « type: bar ».
chart-invalid-total = les parts font { $sum }, le total est { $total }
    .why = Un lecteur qui refait l’addition ne croirait plus aucun des nombres.
    .do = Corriger une part ou le total, ou ajouter la part qui manque.
chart-crowded = ce graphique a { $count } barres, plus que { $most }
    .why = Personne ne compare autant de barres.
    .do = Garder celles qui comptent, regrouper les autres, ou publier un tableau.
chart-crowded-series = ce graphique a { $count } séries, plus que { $most }
    .why = Au-delà, les motifs ne se distinguent plus.
    .do = Garder les séries qui comptent, ou faire plusieurs graphiques.
chart-crowded-parts = ce tout a { $count } parts, plus que { $most }
    .why = Au-delà, les motifs ne se distinguent plus.
    .do = Regrouper les plus petites parts sous un nom, ou choisir « type: bar ».
chart-crowded-points = cette courbe a { $count } points, plus que { $most }
    .why = Au-delà, ni le dessin ni le tableau qui le suit ne se lisent.
    .do = Donner une valeur par mois ou par an plutôt que par jour.
csv-unreadable = ce fichier CSV n’est pas écrit en UTF-8
    .why = Ses lettres accentuées seraient remplacées par des signes illisibles.
    .do = L’enregistrer à nouveau au format « CSV UTF-8 ».
csv-unreadable-empty = ce fichier CSV est vide, ou plus long que 1 Mo
    .why = Il n’y a rien à dessiner, ou trop pour être lu.
    .do = Enregistrer dans ce fichier les seules lignes du graphique.
csv-unreadable-quote = ce guillemet n’est jamais fermé
    .why = Tout ce qui le suit deviendrait une seule case.
    .do = Fermer le guillemet, ou l’écrire deux fois s’il fait partie du texte.
