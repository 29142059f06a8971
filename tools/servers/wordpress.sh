#!/bin/sh
# Prepare real WordPress sites for the tests: wordpress.sh DIR
#
# Puts PHP on the machine (Debian packages, as root) and the files of WordPress with
# its SQLite drop-in into DIR. Does nothing where they are already there.
set -eu

dir=${1:?usage: wordpress.sh DIR}
builds=@wp-playground/wordpress-builds@0.9.19
version=6.5

has_php() {
    php -r 'exit((int) !(extension_loaded("pdo_sqlite") && extension_loaded("mbstring") && extension_loaded("dom")));' 2>/dev/null
}

install_php() {
    [ "$(id -u)" = 0 ] || { echo "PHP is missing, and only root can install it." >&2; exit 1; }
    export DEBIAN_FRONTEND=noninteractive
    packages="php-cli php-sqlite3 php-mbstring php-xml"
    # shellcheck disable=SC2086
    apt-get install -y -qq --no-install-recommends $packages >/dev/null 2>&1 || {
        apt-get update -qq
        apt-get install -y -qq --no-install-recommends $packages >/dev/null
    }
}

unpack() {
    python3 -c 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])' "$1" "$2"
}

fetch_wordpress() {
    new=$(mktemp -d "$dir.XXXXXX")
    trap 'rm -rf "$new"' EXIT
    (cd "$new" && npm pack --silent "$builds" >/dev/null && tar xzf ./*.tgz)
    unpack "$new/package/src/wordpress/wp-$version.zip" "$new/site"
    if [ -d "$new/site/wordpress" ]; then
        mv "$new/site" "$new/outer" && mv "$new/outer/wordpress" "$new/site"
    fi
    unpack "$new/package/src/sqlite-database-integration/sqlite-database-integration.zip" "$new"
    mkdir -p "$new/site/wp-content/plugins"
    rm -rf "$new/site/wp-content/plugins/sqlite-database-integration"
    mv "$new"/sqlite-database-integration-* "$new/site/wp-content/plugins/sqlite-database-integration"
    rm -f "$new/site/wp-config.php"
    mkdir -p "$dir"
    rm -rf "$dir/site"
    mv "$new/site" "$dir/site"
}

mkdir -p "$(dirname "$dir")"
has_php || install_php
[ -f "$dir/site/wp-content/plugins/sqlite-database-integration/load.php" ] || fetch_wordpress
