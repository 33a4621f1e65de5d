-- The tables as Hoox specifies them (design 2): names, types, NOT NULL, keys. A default time is taken as the row is
-- written.
CREATE TABLE `trades` (
    `id` text PRIMARY KEY NOT NULL,
    `request_id` text NOT NULL,
    `exchange` text NOT NULL,
    `symbol` text NOT NULL,
    `action` text NOT NULL,
    `side` text NOT NULL,
    `quantity` real NOT NULL,
    `price` real NOT NULL,
    `fee` real NOT NULL,
    `order_id` text NOT NULL,
    `status` text NOT NULL,
    `created_at` integer DEFAULT (unixepoch())
);
CREATE TABLE `positions` (
    `symbol` text PRIMARY KEY NOT NULL,
    `exchange` text NOT NULL,
    `side` text NOT NULL,
    `size` real NOT NULL,
    `entry_price` real NOT NULL,
    `leverage` integer DEFAULT 1,
    `updated_at` integer DEFAULT (unixepoch())
);
CREATE TABLE `balances` (
    `id` text PRIMARY KEY NOT NULL,
    `exchange` text NOT NULL,
    `asset` text NOT NULL,
    `free` real NOT NULL,
    `used` real NOT NULL,
    `total` real NOT NULL,
    `timestamp` integer NOT NULL DEFAULT (unixepoch())
);
