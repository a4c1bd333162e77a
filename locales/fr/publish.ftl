# L’aperçu du site sur cet ordinateur.

serve-address = Le site est à l’adresse { $address } ; Ctrl-C pour arrêter.
serve-open = Attention : l’aperçu est visible des autres machines du réseau, à l’adresse { $host }.
serve-built = { $made ->
    [0] Site prêt, rien n’a changé.
    [one] Site prêt, { $made } fichier refait.
   *[other] Site prêt, { $made } fichiers refaits.
}
serve-failed = Le site n’a pas pu être construit : l’aperçu montre le précédent
serve-end = L’aperçu est arrêté.
serve-host = « { $host } » n’est pas une adresse de cette machine
    .help = Écrire une adresse comme 127.0.0.1 ou 0.0.0.0, ou ne rien écrire.
