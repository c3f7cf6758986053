"""The composition root: settings become an `App`, and an `App` becomes a service. Tests call the same functions."""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import signal
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import uvicorn
from cryptography.fernet import Fernet
from fastapi import FastAPI
from procrastinate import App as Procrastinate
from sqlalchemy.ext.asyncio import async_sessionmaker

from app.access import keys_exist, somebody_may_call
from app.api.build import OnlyThisMachine, install, install_errors
from app.clock import Clock, SystemClock
from app.context import App, Reader, no_transaction_is_open
from app.errors import Invalid, ThawError
from app.ids import Ids
from app.jobs import queue, tasks
from app.jobs.worker import Worker
from app.mail.dial import Dialler, is_loopback
from app.mail.dkim import read_keys
from app.mail.dns import system_resolver
from app.mail.dry import MARK, DrySender
from app.mail.imap import ImapOpener
from app.mail.smtp import SmtpSender
from app.mail.tokens import Tokens
from app.outreach.accounts import keep_rotated
from app.outreach.applied import AppliedCatalogs, apply
from app.outreach.catalog import read_folder
from app.settings import Settings
from app.store import deliveries, embedded, engine, migrate
from app.triage import learn
from app.triage.reader import ProcessReader, ReaderDown
from app.web.build import build as web_routes
from app.webhooks.post import HttpPoster

VERSION = "0.1.0"
_QUESTION = 3.0  # seconds for one DNS question
log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Service:
    """An application with its background half."""

    app: App
    jobs: Procrastinate
    worker: Worker


@asynccontextmanager
async def database(settings: Settings) -> AsyncIterator[str]:
    """The address of a migrated database: the given one, or the embedded server's, which is stopped behind us."""
    if settings.database_url is not None:
        url = settings.database_url.get_secret_value()
        await asyncio.to_thread(migrate.upgrade, url)
        yield url
        return
    server = await asyncio.to_thread(embedded.start, settings.data_dir / "postgres")
    try:
        url = server.url()
        await asyncio.to_thread(migrate.upgrade, url)
        yield url
    finally:
        await asyncio.to_thread(server.close)


@asynccontextmanager
async def service(
    settings: Settings,
    url: str,
    *,
    clock: Clock | None = None,
    reader: Reader | None = None,
    at_point: Callable[[str], None] = lambda name: None,
) -> AsyncIterator[Service]:
    """Everything composed on one database, and closed again in the reverse order."""
    dialler = Dialler(offline=settings.offline, guard=no_transaction_is_open, cafile=settings.mail_ca_file)
    pool = engine.create(url)
    jobs = queue.engine(url)
    tokens = Tokens(dialler=dialler)
    dry = DrySender(settings.data_dir / "dry-run") if settings.dry_run else None
    sender = dry or SmtpSender(dialler=dialler, tokens=tokens)
    own = ProcessReader()
    app = App(
        settings=settings,
        clock=clock or SystemClock(),
        ids=Ids(),
        sessions=async_sessionmaker(pool, expire_on_commit=False),
        sender=sender,
        inbox=ImapOpener(dialler=dialler, tokens=tokens),
        reader=reader or own,
        poster=HttpPoster(dialler=dialler, is_private=settings.webhook_private),
        queue=queue.JobQueue(jobs),
        catalogs=AppliedCatalogs(),
        vault=Fernet(secret_key(settings)),
        worker_id=f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}",
        signer=read_keys(settings.dkim_dir),
        resolver=None if settings.offline else system_resolver(_QUESTION),
        at_point=at_point,
    )
    tokens.rotated = partial(keep_rotated, app)
    own.choice = partial(learn.model_to_read_with, app)
    tasks.register(jobs, app)
    try:
        async with jobs.open_async():
            yield Service(app=app, jobs=jobs, worker=Worker(app, jobs))
    finally:
        await sender.close()
        await app.reader.close()
        await pool.dispose()


def secret_key(settings: Settings) -> bytes:
    """The key that encrypts mailbox passwords: the given one, else one that is made once in the data folder."""
    if settings.secret_key is not None:
        key = settings.secret_key.get_secret_value().encode()
        try:
            Fernet(key)
        except ValueError:
            raise Invalid(
                "THAW_SECRET_KEY must be 32 random bytes in URL-safe base 64: `thaw new-key` prints one"
            ) from None
        return key
    path = settings.data_dir / "secret.key"
    path.parent.mkdir(parents=True, exist_ok=True)
    return _read_or_make(path)


def _read_or_make(path: Path) -> bytes:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_bytes().strip()
    with os.fdopen(descriptor, "wb") as file:
        file.write(key := Fernet.generate_key())
    return key


# -- running -------------------------------------------------------------------------------------------------------


def create_api(running: Service, *, needs_key: bool = False) -> FastAPI:
    """The API and the pages of one service. `needs_key`: all calls must show one, though none is in the settings."""
    # No page for the description: the ones that come with FastAPI run scripts from elsewhere.
    api = FastAPI(title="Thaw", version=VERSION, docs_url=None, redoc_url=None, openapi_url="/api/openapi.json")
    install_errors(api)
    install(api, running.app, lambda: running.worker.health)
    api.include_router(web_routes(running.app))
    if running.app.settings.api_key is None and not needs_key:
        api.add_middleware(OnlyThisMachine)
    return api


def bind(host: str, port: int, *, or_next: int = 0) -> socket.socket:
    """A listening socket; with `or_next`, the first free one of so many ports above. Raises Invalid when none is."""
    for candidate in range(port, port + or_next + 1):
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listener = socket.socket(family, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, candidate))
            listener.listen(128)
        except OSError as error:
            listener.close()
            if candidate == port + or_next:
                raise Invalid(f"cannot listen on {host}:{port}: {error.strerror}; set THAW_PORT") from None
            continue
        return listener
    raise AssertionError("unreachable")


async def serve(api: FastAPI, listener: socket.socket) -> None:
    """Serve HTTP until SIGTERM or SIGINT, and come back, so that everything around it is closed in its order."""
    config = uvicorn.Config(api, log_config=None, lifespan="off", server_header=False, timeout_graceful_shutdown=10)
    server = _Server(config)
    async with signalled() as stop:
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
        server.should_exit = True
        stopping.cancel()
        await serving


class _Server(uvicorn.Server):
    """Uvicorn raises a signal again once it has shut down, which would end the process before our own cleanup."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def signalled() -> AsyncIterator[asyncio.Event]:
    """An event that SIGTERM and SIGINT set while the block runs."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    try:
        yield stop
    finally:
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(number)


async def run_server(settings: Settings, *, with_worker: bool = True) -> None:
    """`thaw serve`: the API and, unless told otherwise, a worker in one process, until SIGTERM or SIGINT."""
    async with database(settings) as url, service(settings, url) as running:
        if not _is_local(settings.host) and not await somebody_may_call(running.app):
            raise Invalid(
                f"listening on {settings.host or 'all addresses'} lets other machines in, which needs a key that all "
                "calls and pages must then show: make one with `thaw keys add NAME`, or set THAW_API_KEY"
            )
        api = create_api(running, needs_key=await keys_exist(running.app))
        with bind(settings.host, settings.port) as listener:
            if with_worker:
                await refuse_mixed_ledger(running.app)
            async with (
                at_work(running) if with_worker else nullcontext(),
                background(apply_edits(running.app)) if settings.auto_apply else nullcontext(),
            ):
                log.info("server.started", extra={"address": "{}:{}".format(*listener.getsockname()[:2])})
                await serve(api, listener)


async def run_worker(settings: Settings) -> None:
    """`thaw worker`: one more worker, until SIGTERM or SIGINT."""
    async with signalled() as stop, database(settings) as url, service(settings, url) as running:
        await refuse_mixed_ledger(running.app)
        async with at_work(running):
            log.info("worker.started", extra={"worker": running.app.worker_id})
            await stop.wait()


async def refuse_mixed_ledger(app: App) -> None:
    """Mails of a dry run and real ones never stand in one ledger: neither would be true then. Raises Invalid."""
    async with app.read() as s:
        dry, real = await deliveries.sent_with(s, MARK), await deliveries.sent_without(s, MARK)
    if app.settings.dry_run and real:
        raise Invalid("mail was sent with this database: a dry run needs another THAW_DATABASE_URL or THAW_DATA_DIR")
    if dry and not app.settings.dry_run:
        raise Invalid("this database holds a dry run, whose leads were never written to: take another one to send")


@asynccontextmanager
async def at_work(running: Service) -> AsyncIterator[None]:
    """The worker beside the block. Its classifier begins to load at once, since it takes longer than all the rest that
    the first message waits for."""
    async with background(running.worker.run()), background(_load(running.app.reader)):
        yield


async def _load(reader: Reader) -> None:
    if isinstance(reader, ProcessReader):
        try:
            await reader.start()
        except ReaderDown as error:
            log.warning("classifier.down", exc_info=error)


@asynccontextmanager
async def background(work: Coroutine[None, None, None]) -> AsyncIterator[None]:
    """Run something beside the block; at its end let what it does come to its end."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait({task})


async def apply_edits(app: App) -> None:
    """`auto_apply`, for a developer's machine: every edit in the folder goes live within a second, or says why not."""
    refused: dict[str, str] = {}
    while True:
        try:
            files = read_folder(app.settings.sequences_dir)
            if files != refused:
                await apply(app, files, by="auto_apply")
                refused = {}
        except ThawError as error:
            refused = files
            log.error("sequences.refused", extra={"problems": str(error)})
        await asyncio.sleep(1.0)


def _is_local(host: str) -> bool:
    """Whether only this machine reaches what listens there; a name that we do not know may be anywhere."""
    try:
        return host == "localhost" or is_loopback(host)
    except ValueError:
        return False
