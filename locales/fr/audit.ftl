# Ce que l’auditeur trouve dans une page. Chaque message dit ce qui est ; `.why` pourquoi cela compte ; `.do` que faire.
# Dans l’ordre de la table des règles : un bloc par fichier de règles.

# Le document : titre, langue, rafraîchissement, zoom.
page-title-missing = cette page n’a pas de titre
    .why = Le titre est la première chose que l’on entend d’une page, et ce qui la nomme dans les onglets, l’historique et les résultats de recherche.
    .do = Écrire dans l’en-tête de la page un élément « title » qui la nomme et nomme le site.
