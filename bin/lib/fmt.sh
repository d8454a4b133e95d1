#!/bin/sh
# Formats the Java sources; the web sources are kept tidy by their linter.
set -eu
self=$(readlink -f "$0")
bin=${self%/lib/*}
cd "$bin/.."
. "$bin/lib/tools.sh"
need_java
need_maven
need_node
mvn -B -q -Dstyle.color=never spotless:apply
if [ -d web/node_modules ]; then (cd web && npm run --silent lint -- --fix); fi
