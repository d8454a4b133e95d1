# Finds a Java of at least 21. To be sourced; starts no process, because the terminal is timed in milliseconds.
#
#   find_java FILE   FILE is what it must hold: bin/java to run, bin/javac to build.
#
# Sets JAVA_HOME and java_version (25.0.3) and succeeds, or fails and leaves both empty. JAVA_HOME wins when it is new enough; else
# the newest in the usual folders.

# The value of JAVA_VERSION in the `release` file of a JDK, for example 25.0.3; empty when there is none.
release_version() {
    release_version=
    [ -r "$1/release" ] || return 0
    while IFS='=' read -r release_key release_value || [ -n "$release_key" ]; do
        if [ "$release_key" = JAVA_VERSION ]; then
            release_value=${release_value#\"}
            release_version=${release_value%%\"*}
            return 0
        fi
    done <"$1/release"
}

find_java() {
    find_java_best=
    find_java_best_number=0
    for find_java_home in \
        "${JAVA_HOME:-}" \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/.sdkman/candidates/java/* \
        "${HOME:-}"/.jdks/* "${HOME:-}"/.jdk/* \
        "${HOME:-}"/.local/share/mise/installs/java/* \
        "${HOME:-}"/.asdf/installs/java/*; do
        [ -n "$find_java_home" ] && [ -x "$find_java_home/$1" ] || continue
        release_version "$find_java_home"
        # 25.0.3 counts as 25000003, 26-ea as 26000000, so that the newest is the largest number.
        find_java_rest=${release_version%%[-+_]*}.0.0
        find_java_major=${find_java_rest%%.*}
        find_java_rest=${find_java_rest#*.}
        find_java_minor=${find_java_rest%%.*}
        find_java_rest=${find_java_rest#*.}
        find_java_patch=${find_java_rest%%.*}
        case $find_java_major$find_java_minor$find_java_patch in '' | *[!0-9]*) continue ;; esac
        [ "$find_java_major" -ge 21 ] || continue
        find_java_number=$((find_java_major * 1000000 + find_java_minor * 1000 + find_java_patch))
        if [ "$find_java_number" -gt "$find_java_best_number" ]; then
            find_java_best=$find_java_home
            find_java_best_number=$find_java_number
            java_version=$release_version
            [ "$find_java_home" = "${JAVA_HOME:-}" ] && break
        fi
    done
    JAVA_HOME=$find_java_best
    [ -n "$JAVA_HOME" ]
}

no_java() {
    {
        echo "Coach needs Java 21 or newer, and none was found in JAVA_HOME or the usual folders."
        echo "Install one, for example a build of OpenJDK 25 (adoptium.net, sdkman.io, apt, brew), or set JAVA_HOME to it."
    } >&2
    exit 1
}
