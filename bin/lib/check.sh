#!/bin/sh
# Runs everything that CI runs: the rules for files, then every test of every module on a packaged build.
set -eu
self=$(readlink -f "$0")
bin=${self%/lib/*}
cd "$bin/.."
. "$bin/lib/tools.sh"

# Where no language is set, the JVM takes file names for ASCII, and the tests have others.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8

need_java
need_maven
need_node
"$bin/lib/check-files.sh"
find_chromium
"$bin/lib/build.sh"
exec mvn -B -Dstyle.color=never verify </dev/null
