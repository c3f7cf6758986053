# The service without the tools for tests. Alone it runs its own PostgreSQL in the volume /data;
# compose.yaml runs it with a PostgreSQL beside it. THAW_API_KEY must be set: the port is open to other machines.
FROM python:3.13-slim

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PATH=/opt/venv/bin:$PATH
RUN useradd --system --user-group --uid 10001 --no-create-home thaw \
    && install -d -o thaw -g thaw -m 700 /data

WORKDIR /srv/thaw
COPY requirements.lock ./
RUN python -m venv /opt/venv \
    && pip install --no-cache-dir --no-deps --require-hashes -r requirements.lock
COPY scripts/install.py scripts/
RUN python scripts/install.py link /opt/venv
COPY migrations migrations
COPY classifier classifier
RUN python -m classifier train
COPY app app
COPY sequences sequences

USER thaw
ENV THAW_HOST=0.0.0.0 THAW_PORT=8080 THAW_DATA_DIR=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["python", "-c", \
    "import os, urllib.request as u; u.urlopen(f'http://127.0.0.1:{os.environ[\"THAW_PORT\"]}/health', timeout=4)"]
ENTRYPOINT ["thaw"]
CMD ["serve"]
