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

# parvis publish: putting the site online.

publish-refused = Nothing is put online: there are errors to mend first. What is online stays there.
publish-no-target = the folder to put the site online in is missing
    .help = Write it after the command (parvis publish /srv/www/participate), or in site.toml: “target” in [publish].
publish-foreign-target = the folder { $folder } holds something that “parvis publish” did not put there
    .help = Choose a folder that is empty or absent, or one that Parvis publishes into already.
publish-other-site = the folder { $folder } has the site { $online }, and this one is { $own }
    .help = Choose the folder of this site, or mend “base_url”. If the site really changes its address: parvis publish --new-address.
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
publish-nothing = Nothing to put online: { $folder } is up to date.
publish-back = Online again: version { $release }, in { $folder }. If publishing had changed the settings of the server, reload it.
publish-would = In { $folder }: { $new ->
    [one] { $new } file to add
   *[other] { $new } files to add
}, { $changed } to replace, { $removed } to remove.
publish-would-add = To add: { $path }, { $bytes } bytes
publish-would-replace = To replace: { $path }, { $bytes } bytes
publish-would-remove = To remove: { $path }
