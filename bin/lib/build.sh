#!/bin/sh
# Packages Coach into dist/ without running tests: jars in dist/lib, launchers in dist/bin. Does nothing when dist/ is newer than every
# source. `make build` and the first start of a launcher in a checkout call it.
set -eu
self=$(readlink -f "$0")
bin=${self%/lib/*}
cd "$bin/.."
. "$bin/lib/tools.sh"

up_to_date() {
    [ -f dist/.built ] || return 1
    # Folders count too: their time changes when a file in them is removed.
    newer=$(find pom.xml Makefile bin coach-*/pom.xml coach-*/src/main web \
        \( -name node_modules -o -name target -o -name '*.test.ts*' -o -path web/e2e \) -prune -o -newer dist/.built -print 2>/dev/null | head -n 1)
    [ -z "$newer" ]
}

# One build at a time where the machine has a lock for it; whoever waited finds the work done.
mkdir -p target
if command -v flock >/dev/null; then
    exec 9>target/build.lock
    flock 9
fi
if up_to_date; then exit 0; fi

need_java
need_maven
need_node

echo "Building Coach with Java $java_version; the first time takes a minute or two …" >&2
rm -rf dist
${MVN:-mvn} -B -q -Dstyle.color=never -Pdist -DskipTests -Dspotless.check.skip=true -pl coach-server,coach-cli -am package
mkdir -p dist/bin/lib
for program in coach-cli coach-server; do
    cp -p "$program/target/$program"-[0-9]*.jar dist/lib/
done
cp -p bin/coach bin/coach-server bin/coach-jobs dist/bin/
cp -p bin/lib/java.sh bin/lib/launch.sh dist/bin/lib/

# Commands that use the database start in two thirds of the time with an archive of their loaded classes.
case ${java_version%%.*} in
    2[1-4]) ;;
    *)
        for jar in dist/lib/coach-cli-[0-9]*.jar; do :; done
        rehearse() {
            "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "$@" -cp "$jar" dev.coach.cli.Rehearsal dist/rehearsal \
                >dist/rehearsal.log 2>&1 || { cat dist/rehearsal.log >&2; exit 1; }
        }
        # The first time unpacks the database; classes that do so cannot come from an archive (see CompressedTar).
        rehearse
        rehearse -XX:ArchiveClassesAtExit="dist/lib/coach-cli-$java_version.jsa" -Xlog:cds=off
        rm -rf dist/rehearsal dist/rehearsal.log
        ;;
esac
touch dist/.built
