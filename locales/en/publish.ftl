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
serve-cannot-make = This file could not be made; “parvis build” says why.
serve-nothing-here = There is nothing at this address.

# parvis publish: putting the site online.

publish-refused = Nothing is put online: there are errors to mend first. What is online stays there.
publish-no-target = the folder to put the site online in is missing
    .help = Write it after the command (parvis publish /srv/www/participate, or s3://participate), or in site.toml: “target” in [publish].
publish-foreign-target = the folder { $folder } holds something that “parvis publish” did not put there
    .help = Choose a folder that is empty or absent, or one that Parvis publishes into already.
publish-other-site = { $folder } has the site { $online }, and this one is { $own }
    .help = Choose the place of this site, or mend “base_url”. If the site really changes its address: parvis publish --new-address.
publish-behind = Nothing is put online: what is online is newer than this project. Take the texts and the file published.lock of whoever published, then try again.
publish-left = For what is no longer there, the server leads to the page above it, or says so (410).
publish-no-former = there is no version before in { $folder }
    .help = Mend the texts and run “parvis publish”; “keep” in site.toml says how many versions are kept.
publish-done = Online: version { $release }, in { $folder }.
publish-counts = { $new ->
    [one] { $new } new file
   *[other] { $new } new files
}, { $changed } changed, { $removed } removed.
publish-pruned = { $count ->
    [one] { $count } old version is deleted.
   *[other] { $count } old versions are deleted.
}
publish-foreign = The folder { $folder } of an old version holds files that Parvis did not put there: it stays.
publish-hosts = The settings of servers have changed, in { $folder }: reload the server.
publish-encoded = { $made ->
    [one] { $made } file compressed, { $known } were already.
   *[other] { $made } files compressed, { $known } were already.
}
publish-odd-target = the path { $folder } holds a sign that servers take for their own: { $sign }
    .help = Choose a folder whose path has letters, digits, spaces, dots and dashes only.
publish-mistaken = a server would send { $path } in the place of the file of the same name without this ending: it would take it for its compressed form
    .help = Rename one of the two files.
publish-record-lost = Version { $release } has no “release.json” any more that can be read: Parvis goes by its files and by the other versions. An address that left earlier may be missing, and nothing of this version will be removed.
publish-damaged = { $others ->
    [0] Online, { $path } is missing or no longer what Parvis put there.
    [one] Online, { $path } and one other file are missing or no longer what Parvis put there.
   *[other] Online, { $path } and { $others } other files are missing or no longer what Parvis put there.
}
publish-nothing = Nothing to put online: { $folder } is up to date.
publish-back = Online again: version { $release }, in { $folder }. If publishing had changed the settings of the server, reload it.
publish-would = In { $folder }: { $new ->
    [one] { $new } file to add
   *[other] { $new } files to add
}, { $changed } to replace, { $removed } to remove.
publish-would-add = To add: { $path }, { $bytes } bytes
publish-would-replace = To replace: { $path }, { $bytes } bytes
publish-would-remove = To remove: { $path }

# parvis publish: a store of objects (S3 API).

publish-sending = Sending { $files ->
    [one] { $files } file
   *[other] { $files } files
}, { $size }{ $kept ->
    [0] { "." }
    [one] { ". " }{ $kept } file is there already.
   *[other] { ". " }{ $kept } files are there already.
}
publish-sent = Sent: { $files } files of { $of }, { $size }.
publish-kilobytes = { $count } KB
publish-megabytes = { $count }.{ $tenth } MB
publish-store-took-over = A publication from elsewhere that stopped before its end had left its lock: it is taken over, and what it did not finish is finished now.
publish-store-unguarded = This store cannot refuse to write depending on what is there: two people who publish in the same second may not see each other. Agree on who publishes.
publish-store-absent = { $place } is a store of objects, and this program was built without them
    .help = Publish into a folder, or install a program that was built with “s3”.
publish-store-no-region = the region of { $place } is missing
    .help = Write “region” in [publish] of site.toml, as the host calls it, and “endpoint”, its address: for instance region = "north" and endpoint = "https://s3.example.org".
publish-store-no-credentials = the key to write into { $place } is missing
    .help = Give the two parts of the key, which the host handed out, in the environment variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN if the key is temporary). Never in site.toml.
publish-store-no-certificates = this machine knows no certificate authority: nothing says that { $place } is what it claims to be
    .help = Install the certificates of the system (package “ca-certificates” with Debian), or name their file in the variable SSL_CERT_FILE.
publish-store-foreign = { $place } holds something that “parvis publish” did not put there, for instance { $key }
    .help = Choose an empty bucket, or an empty folder of this one: s3://bucket/folder.
publish-store-foreign-key = in { $place }, somebody else has put { $key }, and the site has a page or a file of that name
    .help = Move or delete that file at the host, or change the address of the page.
publish-store-busy = somebody else is publishing into { $place } (last sign of life { $age } s ago)
    .help = Wait for the end, then try again. If that publication was interrupted, the command will go on with it in { $wait } s.
publish-store-raced = somebody else began at the same moment to publish into { $place }
    .help = Wait for the end of that publication, then try again.
publish-store-lost = publishing into { $place } stops: somebody else has taken over, or the store did not answer for too long
    .help = See who publishes, then run “parvis publish” again: only what is missing is sent. What is online is whole.
publish-store-changed = { $key } changed while it was put online in { $place }
    .help = Wait for the end of what builds the site, then run “parvis publish” again.
publish-store-no-way-back = there is no version before in { $place }: a public store shows all that it keeps, and what is taken away has to be gone
    .help = Take the former texts (from the tool that keeps their versions), then run “parvis publish”: only what differs is sent.
publish-store-no-bucket = there is no bucket “{ $bucket }” at { $endpoint }
    .help = Create it at the host, or mend “target”, “endpoint” and “region” in [publish] of site.toml.
publish-store-denied = the host refuses access to { $place }
    .help = Give this key the right to list, read, write and delete in the bucket “{ $bucket }”, or take a key that has it.
publish-store-credentials = the host does not know the key that was given for { $place } ({ $reason })
    .help = Look at AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: they belong together, without a space or a quote too many, and to this host.
publish-store-credentials-sign = { $variable } holds a sign that no key has: a line end, a space or an accent
    .help = Copy this part of the key for { $place } again, in one piece and on one line.
publish-store-proxy-odd = HTTPS_PROXY is no address of a proxy that Parvis understands
    .help = Write it like http://proxy.example:3128, or http://name:password@proxy.example:3128 (a sign that is neither letter nor digit is written with %). If { $place } is reached without a proxy, give its host in NO_PROXY.
publish-store-no-state = the host of { $place } does not say the state of what it keeps (header ETag)
    .help = Parvis cannot publish there safely. Ask the host to send ETag with its answers, or take another one.
publish-store-odd-answer = the host of { $place } gave an answer that Parvis does not understand
    .help = Look whether “endpoint” is the address of its S3 API ({ $endpoint }), and run “parvis publish” again. If the error comes back, tell the host.
publish-store-expired = the temporary key that was given for { $place } is no longer valid
    .help = Ask for a new one, and give its three parts: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN.
publish-store-clock = the host of { $place } refuses a request that is not of its time: the clock of this machine is wrong
    .help = Set the clock of this machine, then run “parvis publish” again.
publish-store-region = the bucket “{ $bucket }” is not in the region “{ $region }”
    .help = Mend “region” and “endpoint” in [publish] of site.toml: the host gives them together.
publish-store-full = there is no room left in { $place }
    .help = Enlarge it at the host, or delete there what is of no use any more, then run “parvis publish” again: only what is missing is sent.
publish-store-name = nobody knows the name of { $endpoint }
    .help = Look at “endpoint” in [publish] of site.toml, and whether this machine is connected to the network.
publish-store-encryption = { $endpoint } does not prove who it is, or does not speak encrypted
    .help = Look at the address and at the clock of this machine. If the network goes through a proxy that decrypts, name its certificate in the variable SSL_CERT_FILE. Nothing was sent.
publish-store-unreachable = { $endpoint } does not answer
    .help = Look at “endpoint” in [publish] of site.toml, at the network and its firewall, then run “parvis publish” again: only what is missing is sent.
publish-store-proxy = the proxy of the network (HTTPS_PROXY) opens no way to { $endpoint }
    .help = Ask whoever keeps the network to open that way, or mend HTTPS_PROXY (with its name and password) and NO_PROXY.
publish-store-cut = the connection with { $endpoint } broke too often
    .help = Run “parvis publish” again when the network is better: only what is missing is sent. What is online is whole.
publish-store-odd-key = { $place } holds a file whose name cannot be read
    .help = Delete or rename it at the host, or choose an empty folder: s3://bucket/folder.
publish-store-failed = the host of { $place } answered with an error: { $reason }
    .help = Run “parvis publish” again: only what is missing is sent. If the error comes back, give it to the host.
