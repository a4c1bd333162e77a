# The preview of the site on this computer.

serve-address = The site is at { $address }; Ctrl-C to stop.
serve-port = Port { $wanted } is taken by another program: the preview takes port { $port }.
serve-open = Beware: other machines of the network can see the preview, at { $host }.
serve-built = { $made ->
    [0] Site ready, nothing changed.
    [one] Site ready, { $made } file made.
   *[other] Site ready, { $made } files made.
}
serve-failed = The site could not be built: the preview shows the former one
serve-failed-first = The site could not be built: there is nothing to show yet
serve-end = The preview has stopped.
serve-host = “{ $host }” is no address of this machine
    .help = Write an address such as 127.0.0.1 or 0.0.0.0, or nothing.
serve-no-port = The preview cannot open at this address and port: { $reason }
    .help = Choose another address or port, for instance: parvis serve --port 8080
serve-foreign-host = The preview answers at the addresses of this machine only. Open the one that parvis serve shows when it starts.
serve-reading-only = The preview is for reading only: no form can be sent to it.
serve-nothing-here = There is nothing at this address.
