CREATE INDEX hoox_trades_created_at ON trades (created_at);
CREATE INDEX hoox_trades_exchange_symbol ON trades (exchange, symbol, created_at);
CREATE INDEX hoox_trades_order_id ON trades (order_id);
-- Failed orders are few: counting them reads this alone.
CREATE INDEX hoox_trades_failed ON trades (created_at) WHERE status = 'Failed';
CREATE INDEX hoox_balances_newest ON balances (exchange, asset, timestamp);
