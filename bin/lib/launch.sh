# Starts one of Coach's programs. To be sourced by a launcher that knows its own folder:
#
#   launch PROGRAM "JVM FLAGS" ARGUMENT…    PROGRAM is the jar's name without its version: coach-cli
#
# In a packaged archive the jars stand in ../lib; in a checkout they are in ../dist/lib, which is built on first use.

. "$bin/lib/java.sh"

launch() {
    launch_program=$1
    launch_flags=$2
    shift 2

    launch_lib=${bin%/*}/lib
    if [ ! -d "$launch_lib" ]; then
        launch_lib=${bin%/*}/dist/lib
        [ -f "$launch_lib/../.built" ] || "$bin/lib/build.sh" >&2 || exit 1
    fi

    find_java bin/java || no_java

    for launch_jar in "$launch_lib/$launch_program"-[0-9]*.jar; do :; done
    if [ ! -f "$launch_jar" ]; then
        echo "$launch_lib holds no $launch_program. Run 'make build', or unpack the archive again." >&2
        exit 1
    fi
    set -- -jar "$launch_jar" "$@"

    # The JVM passes over an archive that is missing, broken or does not fit it, but says so on stdout unless all that carries the tag
    # is turned off, alone (cds) or with others (cds,dynamic).
    launch_cache=$launch_lib/$launch_program-$java_version.jsa
    if [ -f "$launch_cache" ]; then
        set -- -XX:SharedArchiveFile="$launch_cache" -Xshare:auto -Xlog:cds*=off:stderr "$@"
    fi

    # Whatever else the JVM warns of belongs to stderr: stdout is for results.
    # shellcheck disable=SC2086 # the flags are words
    exec "$JAVA_HOME/bin/java" $launch_flags -Xlog:disable -Xlog:all=warning:stderr "$@"
}
