-- The console's own, apart from the mirrored tables.
-- Rows that an import refused (LG-5), in the order of the file they came from.
CREATE TABLE hoox_rejects (
    id INTEGER PRIMARY KEY,
    source_row INTEGER NOT NULL,
    row_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL
);
-- A recorded position that another exchange's took the place of: `positions` has one row a symbol (LG-2).
CREATE TABLE hoox_displaced_positions (
    symbol TEXT NOT NULL,
    exchange TEXT NOT NULL,
    side TEXT NOT NULL,
    size REAL NOT NULL,
    entry_price REAL NOT NULL,
    leverage INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (symbol, exchange)
);
