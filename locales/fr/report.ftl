# Les mots qui entourent un constat.

severity-error = erreur
severity-owed = dû
severity-warning = avertissement
severity-advice = conseil

# « a, b ou c »
list-of-choices = { $items } ou { $last }

finding-what = { $severity } : { $what }
finding-where = Où : { $place }
finding-why = Pourquoi : { $why }
finding-do = À faire : { $do }
finding-see = Voir aussi { $place } : { $what }
finding-fix-safe = Correction possible, sans changer le sens (« parvis check --fix » l’écrit) :
finding-fix-unsafe = Correction possible, à relire :
finding-fix-at = { $place } deviendrait :
finding-rule = Règle : { $rule }

label-why = pourquoi{" "}
label-do = à faire{" "}

# Ce qui se voit sur des pages du site.
finding-pages = { $count ->
    [one] sur la page { $page }
   *[other] sur { $count } pages, par exemple { $page }
}
finding-shown = Se voit : { $pages }
finding-what-pages = { $what } ({ $pages })
finding-more = { $count ->
    [one] Un autre comme celui-ci sur la même ligne.
   *[other] { $count } autres comme celui-ci sur la même ligne.
}
label-more = de plus
label-pages = se voit{" "}
audit-template-line = la ligne du thème qui l’imprime
audit-styled-element = un élément qui en a l’aspect
audit-document = le document dont la page est faite

count-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
count-owed = { $count ->
    [one] { $count } dû
   *[other] { $count } dus
}
count-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
count-advice = { $count ->
    [one] { $count } conseil
   *[other] { $count } conseils
}
findings-closing = En tout : { $counts }{ $files ->
    [0] {""}
    [one] , dans { $files } fichier
   *[other] , dans { $files } fichiers
}. Pour comprendre une règle : parvis explain RÈGLE
