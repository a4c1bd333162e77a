# The preview of the site on this computer.

serve-address = The site is at { $address }; Ctrl-C to stop.
serve-open = Beware: other machines of the network can see the preview, at { $host }.
serve-built = { $made ->
    [0] Site ready, nothing changed.
    [one] Site ready, { $made } file made.
   *[other] Site ready, { $made } files made.
}
serve-failed = The site could not be built: the preview shows the former one
serve-end = The preview has stopped.
serve-host = “{ $host }” is no address of this machine
    .help = Write an address such as 127.0.0.1 or 0.0.0.0, or nothing.
