# Finds what building and checking need, or says what to install. To be sourced; needs $bin.

. "$bin/lib/java.sh"

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

need_java() {
    find_java bin/javac || no_java
    export JAVA_HOME
    # Maven's own libraries make newer JDKs print warnings that nobody here can act on.
    case ${java_version%%.*} in
        2[1-3]) ;;
        *) export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" ;;
    esac
}

need_maven() {
    # Its colours are off, yet it would end with two codes that reset them.
    export MAVEN_OPTS="-Djansi.noreset=true ${MAVEN_OPTS:-}"
    command -v mvn >/dev/null || fail "Building Coach needs Maven 3.8.7 or newer (mvn): apt install maven, brew install maven, or sdkman.io."
}

need_node() {
    command -v node >/dev/null && command -v npm >/dev/null ||
        fail "Building Coach's browser client needs Node 20.19 or newer with npm: nodejs.org, apt, brew or nvm."
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
        fail "Building Coach's browser client needs Node 20.19 or newer; this is $(node --version). Install a newer one: nodejs.org, brew or nvm."
}

# Sets and exports CHROMIUM when there is one, or Debian's package can be installed. Without one: a failure under CI=true, else a note.
find_chromium() {
    for chromium in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        '/Applications/Chromium.app/Contents/MacOS/Chromium' \
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
        if [ -n "$chromium" ] && CHROMIUM=$(command -v "$chromium"); then
            export CHROMIUM
            return 0
        fi
    done
    unset CHROMIUM
    if [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ]; then
        echo "Installing Chromium for the browser tests …" >&2
        apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >&2 || true
        if CHROMIUM=$(command -v chromium); then
            export CHROMIUM
            return 0
        fi
        unset CHROMIUM
    fi
    missing="The browser tests need Chromium: apt install chromium, brew install --cask chromium, or set CHROMIUM to its path."
    [ "${CI:-}" != true ] || fail "$missing"
    echo "SKIPPED: $missing" >&2
}
