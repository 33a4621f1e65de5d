-- A ledger file becomes the replica of a D1 database: what D1 may not tell may be missing here (LG-3), rows keep the
-- numbers that they have at D1, and `positions` has a row an exchange and symbol.
DROP TABLE trades;
CREATE TABLE trades (
    hoox_row INTEGER PRIMARY KEY,
    `id` text NOT NULL UNIQUE,
    `request_id` text NOT NULL DEFAULT '',
    `exchange` text NOT NULL,
    `symbol` text NOT NULL,
    `action` text NOT NULL,
    `side` text NOT NULL,
    `quantity` real,
    `price` real,
    `fee` real,
    `order_id` text NOT NULL DEFAULT '',
    `status` text NOT NULL,
    `created_at` integer NOT NULL
);
CREATE INDEX hoox_trades_created_at ON trades (created_at);
CREATE INDEX hoox_trades_pending ON trades (created_at) WHERE status = 'Pending';
DROP TABLE positions;
CREATE TABLE positions (
    `symbol` text NOT NULL,
    `exchange` text NOT NULL,
    `side` text NOT NULL,
    `size` real NOT NULL,
    `entry_price` real,
    `leverage` integer,
    `updated_at` integer,
    PRIMARY KEY (`symbol`, `exchange`)
);
CREATE INDEX hoox_rejects_source ON hoox_rejects (source_row);
-- What the replica is of, and where its copy stands.
CREATE TABLE hoox_replica (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
-- Rows of a pull that is not whole yet: nobody sees them before the last one came. Those with a fault are refused.
CREATE TABLE hoox_incoming (
    number INTEGER PRIMARY KEY,
    id TEXT, request_id TEXT, exchange TEXT, symbol TEXT, action TEXT, side TEXT,
    quantity REAL, price REAL, fee REAL, order_id TEXT, status TEXT, created_at INTEGER,
    fault_kind TEXT, fault_column TEXT, fault_value TEXT
);
