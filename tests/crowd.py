"""Many leads at once, straight into the tables: for tests and measurements that need more people than doors let in.

Each is in a company of its own and due in the cold sequence, mailbox after mailbox in turn.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import psycopg

from app.store.engine import conninfo
from tests.world import SEQUENCE

_COMPANIES = """
INSERT INTO company (id, domain, name, created_at)
SELECT 'com_' || n, 'firm' || n || '.example', 'Firm ' || n, %(now)s FROM generate_series(1, %(count)s) n
"""
_LEADS = """
INSERT INTO lead (id, address, address_key, first_name, last_name, company, company_id, country, fields,
                  unsubscribe_token, created_at)
SELECT 'lead_' || n, 'anna' || n || '@firm' || n || '.example', 'anna' || n || '@firm' || n || '.example', 'Anna',
       'Berg', 'Firm ' || n, 'com_' || n, 'GB', '{}', 'token' || n, %(now)s FROM generate_series(1, %(count)s) n
"""
_ENROLLMENTS = """
INSERT INTO enrollment (id, lead_id, mailbox_id, kind, sequence, state, next_step, priority, due_at, created_at)
SELECT 'enr_' || n, 'lead_' || n, (%(mailboxes)s::text[])[1 + n %% %(boxes)s], 'cold', %(sequence)s, 'active', 0, 2,
       %(now)s::timestamptz - n * interval '1 microsecond', %(now)s FROM generate_series(1, %(count)s) n
"""

_WRITTEN_TO = """
INSERT INTO delivery (id, key, purpose, state, priority, mailbox_id, lead_id, enrollment_id, step, message_id,
                      parent_references, recipients, subject, body, due_at, attempts, looked, sent_at, created_at)
SELECT 'del_' || n, 'step:enr_' || n || ':1', 'step', 'sent', 2, mailbox_id, lead_id, id, '1',
       '<del_' || n || '@northlane.example>', '{}', ARRAY['anna' || n || '@firm' || n || '.example'], 'Late shipments',
       'Hi Anna,' || chr(10) || 'would an hour a week less on late shipments be worth a short call?' || chr(10)
       || 'Mara',
       %(at)s, 1, 0, %(at)s, %(at)s
FROM (SELECT substr(id, 5) AS n, * FROM enrollment) e
"""
_ON_TO_NEXT = "UPDATE enrollment SET next_step = 1, due_at = %(at)s::timestamptz + interval '30 days'"


def written_to(url: str, at: datetime) -> None:
    """Each of the crowd got its first mail at `at`: the delivery `del_<n>`, with that in its Message-ID."""
    with psycopg.connect(conninfo(url), autocommit=True) as connection:
        for statement in (_WRITTEN_TO, _ON_TO_NEXT):
            connection.execute(statement.encode(), {"at": at})
        connection.execute("ANALYZE delivery, enrollment")


def a_crowd(url: str, mailboxes: Sequence[str], count: int, now: datetime) -> None:
    """`count` people, `anna<n>@firm<n>.example` with the lead's id `lead_<n>`, all due at `now`."""
    given = {
        "now": now,
        "count": count,
        "mailboxes": list(mailboxes),
        "boxes": len(mailboxes),
        "sequence": SEQUENCE,
    }
    with psycopg.connect(conninfo(url), autocommit=True) as connection:
        for statement in (_COMPANIES, _LEADS, _ENROLLMENTS):
            connection.execute(statement.encode(), given)
        connection.execute("ANALYZE company, lead, enrollment")
