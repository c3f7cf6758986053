"""SMTP, IMAP and MIME composing. Knows sockets and bytes; knows no table and no rule of when to send."""
