# Ce que l’auditeur trouve dans une page. Chaque message dit ce qui est ; `.why` pourquoi cela compte ; `.do` que faire.
# Dans l’ordre de la table des règles : un bloc par fichier de règles.

# Le document : titre, langue, rafraîchissement, zoom.
page-title-missing = cette page n’a pas de titre
    .why = Le titre est la première chose que l’on entend d’une page, et ce qui la nomme dans les onglets, l’historique et les résultats de recherche.
    .do = Écrire dans l’en-tête de la page un élément « title » qui la nomme et nomme le site.

# Ce que le style décide : contraste, focus, espacements, place.
text-contrast-low = le contraste de ce texte est de { $ratio }, au lieu de { $needed } : { $letters } sur { $behind }{ $medium ->
        [dark] {""}, en mode sombre
       *[other] {""}
    }
    .why = Qui voit mal, ou regarde son écran au soleil, ne lit pas des lettres qui se détachent trop peu de leur fond (RGAA 3.2, WCAG 1.4.3).
    .do = Foncer le texte ou éclaircir le fond, ou l’inverse en mode sombre.
text-contrast-unknown = le contraste de ce texte ne peut pas être calculé : ce qui est derrière n’est pas connu
    .why = Ce qui n’est pas calculé doit être regardé : une image claire par endroits suffit à rendre un texte illisible.
    .do = Mesurer à l’œil ou avec un outil, ou donner au texte un fond opaque.
text-contrast-unknown-sheet = les contrastes de cette page ne peuvent pas être calculés : une de ses feuilles de style n’a pas été lue
    .why = Ce qui n’est pas calculé doit être regardé : une image claire par endroits suffit à rendre un texte illisible.
    .do = Auditer la page avec ses feuilles de style à côté d’elle.
text-contrast-enhanced-low = le contraste de ce texte est de { $ratio }, au lieu de { $needed } au niveau AAA : { $letters } sur { $behind }
    .why = Au niveau AAA, un texte se lit aussi avec une vue très basse (WCAG 1.4.6).
    .do = Foncer le texte ou éclaircir le fond.
focus-not-visible = rien ne change à la vue quand cet élément a le focus
    .why = Qui se déplace au clavier ne sait plus où il est (RGAA 10.7, WCAG 2.4.7).
    .do = Laisser le contour du navigateur, ou donner un autre signe dans une règle « :focus-visible ».
focus-contrast-low = le contour du focus a un contraste de { $ratio }, au lieu de 3 : { $ring } sur { $behind }
    .why = Un contour que l’on ne voit pas ne montre pas où est le clavier (WCAG 1.4.11).
    .do = Choisir une couleur de contour qui se détache du fond.
scroll-area-unreachable = cette zone défile, et le clavier ne l’atteint pas
    .why = Sans souris, ce qui dépasse ne peut pas être lu (WCAG 2.1.1).
    .do = Ajouter « tabindex="0" », un rôle et un nom, ou ne pas limiter la hauteur.
text-cut-when-enlarged = ce texte est coupé quand la page est agrandie deux fois
    .why = Qui agrandit la page perd la fin du texte (RGAA 10.4, WCAG 1.4.4).
    .do = Donner une hauteur minimale au lieu d’une hauteur, ou ne pas cacher ce qui dépasse.
orientation-locked = cet élément est tourné d’un quart de tour dans une orientation et pas dans l’autre
    .why = Qui ne peut pas tourner son appareil ne peut pas lire la page (RGAA 13.9, WCAG 1.3.4).
    .do = Retirer la rotation de la règle « orientation ».
letter-spacing-fixed = l’espacement entre les lettres est trop petit, et le lecteur ne peut pas l’agrandir
    .why = Une valeur « !important » dans un attribut « style » l’emporte sur les réglages du lecteur (RGAA 10.12, WCAG 1.4.12).
    .do = Retirer « !important », ou donner au moins 0,12 fois la taille des lettres.
word-spacing-fixed = l’espacement entre les mots est trop petit, et le lecteur ne peut pas l’agrandir
    .why = Une valeur « !important » dans un attribut « style » l’emporte sur les réglages du lecteur (RGAA 10.12, WCAG 1.4.12).
    .do = Retirer « !important », ou donner au moins 0,16 fois la taille des lettres.
line-height-fixed = l’espacement entre les lignes est trop petit, et le lecteur ne peut pas l’agrandir
    .why = Une valeur « !important » dans un attribut « style » l’emporte sur les réglages du lecteur (RGAA 10.12, WCAG 1.4.12).
    .do = Retirer « !important », ou donner au moins 1,5 fois la taille des lettres.
