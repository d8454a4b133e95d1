#!/bin/sh
# Runs everything that CI runs: the rules for files, then every test of every module on a packaged build.
set -eu
self=$(readlink -f "$0")
bin=${self%/lib/*}
cd "$bin/.."
. "$bin/lib/tools.sh"

need_java
need_maven
need_node
"$bin/lib/check-files.sh"
find_chromium
"$bin/lib/build.sh"
exec mvn -B -Dstyle.color=never verify </dev/null
