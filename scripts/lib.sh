# Shared by the scripts here. Sourced, with `set -euo pipefail` in force.
root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")

# Where what takes long to fetch is kept from one run to the next.
cache=${MARSHRUT_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/marshrut}

# Where builds go: build/ of the work tree, or a folder in the user's cache where that is not ours to write.
if mkdir -p "$root/build" 2>/dev/null && [ -w "$root/build" ] && [ -z "$(find "$root/build" -maxdepth 2 ! -writable -print -quit)" ]; then
    build=$root/build
else
    build=$cache/build-$(printf %s "$root" | sha256sum | cut -c 1-12)
    mkdir -p "$build"
fi

say() { printf '%s\n' "$*" >&2; }

# configure_and_build <preset> [cmake options …]
configure_and_build() {
    local preset=$1
    shift
    (cd "$root" && cmake --preset "$preset" -B "$build/$preset" "$@" && cmake --build "$build/$preset") >&2
}

# Builds what teachers get and sets `package` and `package_kind` (release or dev).
# Where the sysroot cannot be had it is a build for this machine's own LibreOffice, and says so.
build_package() {
    if "$root/scripts/sysroot" >/dev/null; then
        configure_and_build release
        package=$build/release/marshrut.oxt package_kind=release
    else
        say "The sysroot of the released package cannot be had: building for this machine's LibreOffice alone."
        say "What follows is NOT checked on the package that teachers get."
        configure_and_build dev
        package=$build/dev/marshrut.oxt package_kind=dev
    fi
}

# The archives of the machine's apt sources, of either format, each once; or the one named in MARSHRUT_DEBIAN_MIRROR.
debian_mirrors() {
    if [ -n "${MARSHRUT_DEBIAN_MIRROR:-}" ]; then
        echo "${MARSHRUT_DEBIAN_MIRROR%/}"
        return
    fi
    local etc=${APT_ETC:-/etc/apt} files
    shopt -s nullglob
    {
        files=("$etc"/sources.list.d/*.sources)
        [ ${#files[@]} = 0 ] || awk '
            function flush(i) { if (binary && !off) for (i = 1; i <= n; i++) print uri[i]; binary = off = n = 0 }
            FNR == 1 || /^[ \t]*$/ { flush() }
            /^Types:/ { binary = / deb( |$)/ }
            /^Enabled:/ { off = /no/ }
            /^URIs:/ { for (i = 2; i <= NF; i++) uri[++n] = $i }
            END { flush() }' "${files[@]}"
        files=("$etc"/sources.list "$etc"/sources.list.d/*.list)
        for file in "${files[@]}"; do
            [ -r "$file" ] && sed -nE 's/^[ \t]*deb[ \t]+(\[[^]]*\][ \t]+)?([^ \t]+).*/\2/p' "$file"
        done
    } | sed 's:/*$::' | grep -E '^(https?|file|copy):' | awk '!seen[$0]++'
}
