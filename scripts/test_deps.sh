#!/bin/sh
# Installs the system packages that some tests use: Dovecot (IMAP and LMTP), Postfix (its smtp-sink), Chromium.
# Debian and Ubuntu, as root; elsewhere it says so and changes nothing. None of their services is started.
set -eu

packages="dovecot-imapd dovecot-lmtpd postfix chromium"

installed() {
    dpkg-query -W -f '${Status}\n' $packages 2>/dev/null | grep -c '^install ok installed$' || true
}

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "Not a Debian system: please install Dovecot, Postfix and Chromium yourself. Tests without them are skipped."
    exit 0
fi
if [ "$(installed)" = 4 ]; then
    echo "The system packages for the tests are there."
    exit 0
fi
if [ "$(id -u)" != 0 ]; then
    echo "Not root: to run all tests, let root run: apt-get install $packages. Tests without them are skipped."
    exit 0
fi

# Debian's packages start their services unless this file says no (exit status 101, see invoke-rc.d(8)).
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    trap 'rm -f "$policy"' EXIT
    trap 'exit 1' HUP INT TERM
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
fi
export DEBIAN_FRONTEND=noninteractive
echo "postfix postfix/main_mailer_type select No configuration" | debconf-set-selections
apt-get update -q
apt-get install -q -y --no-install-recommends $packages
