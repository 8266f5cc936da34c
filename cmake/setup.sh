# shellcheck shell=bash
# What app/run, tests/run and .ci/run share: Debian packages, builds, words to the user.
# All words go to standard error, so that a program's own output can be piped.

root=$(cd "${BASH_SOURCE[0]%/*}/.." && pwd -P)

# shellcheck disable=SC2034  # used by the scripts that source this one
{
    build_packages=(
        g++ cmake ninja-build mold pkg-config
        qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6svg6 qt6-translations-l10n
        libsqlite3-dev libcli11-dev libspdlog-dev libqpdf-dev libexpected-dev libfontconfig-dev
        libxlsxwriter-dev libical-dev
        fonts-noto-core fonts-noto-cjk fonts-symbola tzdata
    )
    test_packages=(libgtest-dev librapidcheck-dev zlib1g-dev libbenchmark-dev poppler-utils qpdf tidy xvfb xauth)
    lint_packages=(clang-format clang-tidy clang)
    fuzz_packages=(clang xz-utils)
}

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# ensure_packages NAME...: installs what is missing of these Debian packages; elsewhere checks for the tools.
ensure_packages() {
    if ! have dpkg-query || ! have apt-get; then
        ensure_tools
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} > 0)); then
        install_packages "${missing[@]}"
    fi
}

missing_packages() {
    local installed package
    # shellcheck disable=SC2016  # the format is dpkg-query's
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        if [[ $'\n'$installed$'\n' != *$'\n'"installed $package"$'\n'* ]]; then
            printf '%s\n' "$package"
        fi
    done
}

install_packages() {
    local log=$root/build/packages.log
    local install="apt-get update; apt-get install --yes --no-install-recommends $*"
    local become=() by_hand="su -c '$install'"
    if have sudo; then
        by_hand="sudo sh -c '$install'"
    fi
    if ((EUID != 0)); then
        if have sudo && sudo -n true 2>/dev/null; then
            become=(sudo -n)
        elif have sudo && [[ -t 0 ]]; then
            become=(sudo)
        else
            fail "Debian packages are missing. Install them with this command, then try again:"$'\n'"  $by_hand"
        fi
    fi
    mkdir -p "$root/build"
    say "Installing $# Debian packages (log: $log): $*"
    if ! "${become[@]}" env DEBIAN_FRONTEND=noninteractive sh -c "$install" </dev/null >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        fail "The packages could not be installed; is this machine online? By hand:"$'\n'"  $by_hand"
    fi
}

# Not a Debian: packages have other names there, so only look for what nothing can be built without.
ensure_tools() {
    local tool absent=()
    for tool in cmake ninja g++; do
        have "$tool" || absent+=("$tool")
    done
    if ((${#absent[@]} > 0)); then
        fail "Not found: ${absent[*]}. Packages are installed by themselves on Debian 12 only;" \
            "the README lists what Moderato needs, for you to install by this system's names."
    fi
}

# build PRESET [ninja target...]: brings build/PRESET up to date, silently if it is.
build() {
    configure "$1"
    NINJA_STATUS='[%f/%t] ' ninja -C "$root/build/$1" "${@:2}" 2>&1 | show_progress "$1" \
        || fail "The build in build/$1 failed; the messages above say where."
}

# configure PRESET: only if needed. ninja itself runs cmake again when a CMakeLists.txt has changed.
configure() {
    local tree=$root/build/$1
    if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$tree/CMakeCache.txt"; then
        rm -rf "$tree"
    elif [[ -f $tree/build.ninja && ! $root/CMakePresets.json -nt $tree/build.ninja ]]; then
        return
    fi
    say "Configuring build/$1"
    mkdir -p "$tree"
    if ! (cd "$root" && cmake --preset "$1") >"$tree/configure.log" 2>&1; then
        cat "$tree/configure.log" >&2
        fail "CMake could not configure build/$1; its messages are above. The README lists what Moderato needs."
    fi
}

# Turns ninja's steps into progress, on a terminal in one line; passes warnings and errors on as they are.
show_progress() {
    local line shown=-20 percent end='' step='^\[([0-9]+)/([0-9]+)\]'
    while IFS= read -r line; do
        if [[ $line == *'Re-checking globbed'* || $line == 'ninja: '[En]* || $line == '-- '* ]]; then
            continue
        elif [[ ! $line =~ $step ]]; then
            say "$end$line"
        elif [[ -t 2 ]]; then
            end=$'\r\033[K'
            printf '%sBuilding build/%s: %s of %s' "$end" "$1" "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" >&2
        else
            percent=$((100 * BASH_REMATCH[1] / BASH_REMATCH[2]))
            if ((percent >= shown + 20)); then
                shown=$percent
                say "Building build/$1: $percent %"
            fi
        fi
    done
    printf '%s' "$end" >&2
}
