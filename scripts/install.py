"""Makes `.venv` from a lock file, puts `thaw` into it and fits its model; does nothing when that is done already.

    install.py runtime      what `thaw` needs (requirements.lock)
    install.py dev          that and the tools for checks and tests (requirements-dev.lock)
    install.py uv           only uv, into .boot
    install.py link FOLDER  only puts `thaw` into an existing virtual environment

Run by the Python that is to run Thaw. Uses the standard library only, and changes nothing outside the checkout.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
VENV = CHECKOUT / ".venv"
BOOT = CHECKOUT / ".boot"
LOCKS = {"runtime": CHECKOUT / "requirements.lock", "dev": CHECKOUT / "requirements-dev.lock"}
BOOT_LOCK = CHECKOUT / "scripts" / "boot.lock"
# What was installed: the digest of the lock for each of the two kinds. Inside, so that it goes with the environment.
RECORD = VENV / "installed.json"


def main(arguments: list[str]) -> None:
    match arguments:
        case [("runtime" | "dev") as kind]:
            # Two `make` at once take turns.
            with BOOT_LOCK.open() as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                install(kind)
        case ["uv"]:
            if install_uv() is None:
                sys.exit("uv cannot be installed here, or does not run.")
        case ["link", folder]:
            link(Path(folder).resolve())
        case _:
            sys.exit(__doc__)


def install(kind: str) -> None:
    packages(kind)
    # The model that reads replies is fitted here, from the corpus in the checkout; a second when that is done already.
    if not try_run([python_of(VENV), "-m", "classifier", "train", "--if-stale"]):
        sys.exit("The model that reads replies could not be fitted; see above.")


def packages(kind: str) -> None:
    record = read_record()
    if record.get(kind) == digest_of(kind):
        return
    print(f"Installing Python packages into .venv from {LOCKS[kind].name} (only when it changes)", flush=True)
    if not record:
        make_environment(VENV)
    RECORD.unlink(missing_ok=True)
    uv = install_uv()
    # Compiled here, as pip does: where PYTHONDONTWRITEBYTECODE is set, each process would compile scikit-learn anew.
    sync: list[Path | str] = ["pip", "sync", "--quiet", "--system-certs", "--require-hashes", "--compile-bytecode"]
    if uv is None or not try_run([uv, *sync, "--python", python_of(VENV), LOCKS[kind]]):
        print("uv could not do it: trying pip, which takes longer", flush=True)
        if not pip_install(VENV, LOCKS[kind]):
            sys.exit("The packages could not be installed; see above.")
    link(VENV)
    # The lock of the tools holds all that the other one does (`make check` proves it).
    RECORD.write_text(json.dumps({name: digest_of(name) for name in ("runtime", kind)}))


def digest_of(kind: str) -> str:
    """Also of the place: a virtual environment cannot be moved."""
    return hashlib.sha256(LOCKS[kind].read_bytes() + os.fsencode(CHECKOUT)).hexdigest()


def read_record() -> dict[str, str]:
    """What is in `.venv`; empty where there is none, or where its Python has gone or is another one than ours."""
    ask = f"import sys; print(sys.version_info[:2] == {tuple(sys.version_info[:2])}, sys.prefix)"
    try:
        record: dict[str, str] = json.loads(RECORD.read_text())
        said = subprocess.run([python_of(VENV), "-c", ask], capture_output=True, text=True, env=environment())
    except (OSError, ValueError):
        return {}
    return record if said.stdout.strip() == f"True {VENV}" else {}


def make_environment(folder: Path) -> None:
    """Make a virtual environment, again where one of another place or Python stands there."""
    # Not by the Python of an environment that is active: it may be the very one that is to be replaced.
    base = Path(sys.base_prefix) / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    python = base if base.exists() else Path(sys.executable)
    if not try_run([python, "-m", "venv", "--clear", folder]):
        sys.exit("Python could not make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv")


def install_uv() -> Path | None:
    """Our own uv in `.boot`; None where it cannot be installed or does not run on this machine."""
    uv = BOOT / "bin" / "uv"
    wanted = BOOT_LOCK.read_text().split()[0].partition("==")[2]
    if version_of(uv) != wanted:
        make_environment(BOOT)
        if not pip_install(BOOT, BOOT_LOCK):
            return None
    return uv if version_of(uv) == wanted else None


def pip_install(venv: Path, lock: Path) -> bool:
    pip: list[Path | str] = [python_of(venv), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    return try_run([*pip, "--no-deps", "--require-hashes", "-r", lock])


def version_of(uv: Path) -> str:
    with contextlib.suppress(OSError):
        said = subprocess.run([uv, "--version"], capture_output=True, text=True).stdout.split()
        return said[1] if len(said) > 1 else ""
    return ""


def link(venv: Path) -> None:
    """Make the checkout's packages importable in `venv`, and write the command `thaw`.

    Not `pip install --editable`: that would fetch a build backend, which no lock could hold.
    """
    [packages] = venv.glob("lib/python3*/site-packages")
    (packages / "thaw.pth").write_text(f"{CHECKOUT}\n", encoding="utf-8")
    command = venv / "bin" / "thaw"
    # Read by /bin/sh, which starts Python with the same file, for a path with spaces cannot stand after "#!".
    command.write_text(
        "#!/bin/sh\n"
        f"'''exec' {shlex.quote(str(python_of(venv)))} \"$0\" \"$@\"\n"
        "' '''\n"
        "import sys\n\n"
        "from app.cli import main\n\n"
        "sys.exit(main())\n",
        encoding="utf-8",
    )
    command.chmod(0o755)


def python_of(venv: Path) -> Path:
    return venv / "bin" / "python"


def environment() -> dict[str, str]:
    """The caller's, without what would turn pip or Python away from our virtual environments."""
    unwanted = {"PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV"}
    return {name: value for name, value in os.environ.items() if name not in unwanted}


def try_run(command: Sequence[Path | str]) -> bool:
    """Run it with its output shown; whether it succeeded."""
    try:
        return subprocess.run(command, env=environment(), cwd=CHECKOUT).returncode == 0
    except OSError as error:
        print(error, file=sys.stderr)
        return False


if __name__ == "__main__":
    main(sys.argv[1:])
