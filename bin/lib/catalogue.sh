#!/bin/sh
# Writes the pages that say what the catalogue declares: its names in openapi.yaml, from which the types of the web client are
# generated, and docs/attributes.md.
set -eu
self=$(readlink -f "$0")
bin=${self%/lib/*}
cd "$bin/.."
. "$bin/lib/tools.sh"
need_java
need_maven
${MVN:-mvn} -B -q -Dstyle.color=never -pl coach-core test -Dtest='AttributeReferenceTest,CatalogueContractTest' -Dcatalogue=write
