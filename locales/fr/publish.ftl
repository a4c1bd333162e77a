# L’aperçu du site sur cet ordinateur.

serve-address = Le site est à l’adresse { $address } ; Ctrl-C pour arrêter.
serve-port = Le port { $wanted } est pris par un autre programme : l’aperçu prend le port { $port }.
serve-open = Attention : l’aperçu est visible des autres machines du réseau, à l’adresse { $host }.
serve-built = { $made ->
    [0] Site prêt, rien n’a changé.
    [one] Site prêt, { $made } fichier refait.
   *[other] Site prêt, { $made } fichiers refaits.
}
serve-failed = Le site n’a pas pu être construit : l’aperçu montre le précédent
serve-failed-first = Le site n’a pas pu être construit : il n’y a encore rien à montrer
serve-end = L’aperçu est arrêté.
serve-host = « { $host } » n’est pas une adresse de cette machine
    .help = Écrire une adresse comme 127.0.0.1 ou 0.0.0.0, ou ne rien écrire.
serve-no-port = L’aperçu ne peut pas s’ouvrir à cette adresse et à ce port : { $reason }
    .help = Choisir une autre adresse ou un autre port, par exemple : parvis serve --port 8080
serve-foreign-host = L’aperçu ne répond qu’aux adresses de cette machine. Ouvrir celle que parvis serve affiche à son démarrage.
serve-reading-only = L’aperçu se lit seulement : aucun formulaire ne peut y être envoyé.
serve-nothing-here = Il n’y a rien à cette adresse.
