"""fill.py EDGE SCHEMA [LEDGER BLOBS]: makes the specified tables in the local edge's D1, and puts the newest 20,000 fills
of a ledger, its positions and its balances there, and each *.json below the folder BLOBS into the bucket of logs. EDGE is
the file with what edge.mjs printed."""
import http.client
import json
import pathlib
import sqlite3
import sys
import urllib.parse
import urllib.request

FILLS = 20_000
ROWS_AT_ONCE = 1_000
edge = json.load(open(sys.argv[1], encoding="utf-8"))
raw = f"{edge['url']}/cdn-cgi/local/explorer/api/d1/database/{edge['database']}/raw"


def run(sql, *params):
    body = json.dumps({"sql": sql, "params": params}).encode()
    urllib.request.urlopen(urllib.request.Request(raw, body, {"Content-Type": "application/json"})).read()


def put(table, rows):
    for at in range(0, len(rows), ROWS_AT_ONCE):
        values = ", ".join(f"value->>{column}" for column in range(len(rows[0])))
        run(f"INSERT INTO {table} SELECT {values} FROM json_each(?1)", json.dumps(rows[at:at + ROWS_AT_ONCE]))


for statement in open(sys.argv[2], encoding="utf-8").read().split(";")[:-1]:
    run(statement)
def put_blobs(folder):
    host = urllib.parse.urlsplit(edge["url"]).netloc
    line = http.client.HTTPConnection(host)
    for file in sorted(folder.rglob("*.json")):
        key = urllib.parse.quote(file.relative_to(folder).as_posix(), safe="")
        line.request("PUT", f"/cdn-cgi/local/explorer/api/r2/buckets/{edge['logs_bucket']}/objects/{key}",
                     file.read_bytes(), {"Content-Type": "application/json"})
        answer = line.getresponse()
        words = answer.read()
        if answer.status != 200:
            sys.exit(f"{file}: {answer.status} {words[:200]!r}")


if len(sys.argv) > 3:
    ledger = sqlite3.connect(sys.argv[3])
    newest = f"SELECT rowid FROM trades ORDER BY created_at DESC, rowid DESC LIMIT {FILLS}"
    put("trades", ledger.execute(
        f"SELECT * FROM trades WHERE rowid IN ({newest}) ORDER BY created_at, rowid").fetchall())
    put("positions", ledger.execute("SELECT * FROM positions").fetchall())
    put("balances", ledger.execute("SELECT * FROM balances").fetchall())
    put_blobs(pathlib.Path(sys.argv[4]))
