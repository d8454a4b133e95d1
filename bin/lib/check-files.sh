#!/bin/sh
# The rules for files that no compiler checks. Prints every breach; fails when there is one.
set -eu
self=$(readlink -f "$0")
cd "${self%/bin/lib/*}"

files() {
    find . \( -name .git -o -name node_modules -o -name target -o -name dist \) -prune -o -type f "$@"
}
breaches=$(
    # A long file is two files. Over 250 lines it says why; over 400 there is no reason good enough.
    files -name '*.java' -print | while read -r file; do
        lines=$(wc -l <"$file")
        if [ "$lines" -gt 400 ]; then
            echo "$file: $lines lines, more than 400: split it"
        elif [ "$lines" -gt 250 ] && ! grep -q 'Longer than 250 lines because ' "$file"; then
            echo "$file: $lines lines: split it, or say why in a comment '// Longer than 250 lines because …'"
        fi
    done
    # Lock files with download addresses bind everyone to one registry.
    files -name package-lock.json -print | while read -r file; do
        if grep -q '"resolved"' "$file"; then echo "$file: holds download addresses (\"resolved\"); see web/.npmrc"; fi
    done
    # A path of somebody's machine works on that machine only. (/work/0 is a place in a JSON Resume.)
    paths='(^|[^A-Za-z0-9_.}~*-])/((root|home/[a-z][a-z0-9_-]*|Users/[A-Za-z][A-Za-z0-9_-]*|tmp)/[A-Za-z0-9]|work/[0-9]*[A-Za-z])'
    files -exec grep -InE "$paths" {} + | cut -c1-160 | sed 's/$/ … a path of one machine/'
)
if [ -n "$breaches" ]; then
    printf '%s\n' "$breaches" >&2
    exit 1
fi
