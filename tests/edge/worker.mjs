// Stands in for Hoox's gateway at the local edge: the lock of its idempotency Durable Object (contract 5.1), and the
// checks of its webhook in their order (contract 5.2). It never trades: it counts what it would have traded, by key.
//
// What a real gateway does when it pleases, a test asks for in the address:
//   ?delay_ms=N            answer so much later, after the order is done
//   ?ip=denied             this computer is not in the allowlist
//   ?rate_limit=1          ten orders in 60 seconds for the API key, as the real one; else it does not count them
//   ?store=down            no idempotency store: 503
//   ?answer=queued         202; it is done later, which here is at once
//   ?answer=rejected       the exchange says no: 200 with success false, nothing done
//   ?answer=failed         500 and nothing done;          ?answer=done-failed    the same after it is done
//   ?answer=unavailable    503 without the switch's code; ?answer=done-unavailable
//   ?answer=dropped        done, and the answer breaks off;   ?answer=unreadable  done, and no JSON
// GET /executions tells how often anything was done; ?key=K: for that idempotency key.
import { DurableObject } from "cloudflare:workers";

const LIFETIME_MS = 300_000;
const SHARDS = 16;
const LOCK_PREFIX = "lock:";
const TRUTHY = new Set(["true", "1", "yes", "on"]);

export class Lock extends DurableObject {
  async reserve(key) {
    const now = Date.now();
    const entry = await this.ctx.storage.get(key);
    if (entry && entry.expiresAt > now) return { duplicate: true, ...entry };
    await this.ctx.storage.put(key, { storedAt: now, status: "pending", expiresAt: now + LIFETIME_MS });
    await this.armFor(now + LIFETIME_MS);
    return { duplicate: false };
  }
  async commit(key) {
    const entry = await this.ctx.storage.get(key);
    if (!entry) return;
    if (entry.expiresAt <= Date.now()) await this.ctx.storage.delete(key);
    else await this.ctx.storage.put(key, { ...entry, status: "committed" });
  }
  async release(key) {
    await this.ctx.storage.delete(key);
  }

  async armFor(time) {
    const armed = await this.ctx.storage.getAlarm();
    if (armed === null || armed > time) await this.ctx.storage.setAlarm(time);
  }
  async alarm() {
    const now = Date.now();
    let next = Infinity;
    for (const [key, entry] of await this.ctx.storage.list({ prefix: "idemp:" })) {
      if (entry.expiresAt <= now) await this.ctx.storage.delete(key);
      else next = Math.min(next, entry.expiresAt);
    }
    if (next !== Infinity) await this.ctx.storage.setAlarm(next);
  }

  // The locks of the contract tests: as above, with a token that proves whose a key is, and the time of whoever asks.
  async take({ key, token, now, pending, owner, process }) {
    const at = LOCK_PREFIX + key;
    const entry = await this.ctx.storage.get(at);
    if (entry && entry.expiresAt > now) return { granted: false, entry };
    const taken = { key, token, state: "reserved", reservedAt: now, expiresAt: now + pending, owner, process };
    await this.ctx.storage.put(at, taken);
    return { granted: true, entry: taken };
  }
  async keep({ key, token, now, committed, owner, process }) {
    const at = LOCK_PREFIX + key;
    const entry = await this.ctx.storage.get(at);
    if (entry && entry.token !== token && entry.expiresAt > now) return { conflict: true };
    const base = entry && entry.token === token ? entry : { key, token, reservedAt: now, owner, process };
    await this.ctx.storage.put(at, { ...base, state: "committed", expiresAt: now + committed });
    return {};
  }
  async free({ key, token, now }) {
    const at = LOCK_PREFIX + key;
    const entry = await this.ctx.storage.get(at);
    if (entry && entry.token !== token) return { conflict: entry.expiresAt > now };
    if (entry) await this.ctx.storage.delete(at);
    return {};
  }
  async look({ key, now }) {
    const entry = await this.ctx.storage.get(LOCK_PREFIX + key);
    return { entry: entry && entry.expiresAt > now ? entry : null };
  }
  async all({ now }) {
    const entries = [...(await this.ctx.storage.list({ prefix: LOCK_PREFIX })).values()];
    return { entries: entries.filter((entry) => entry.expiresAt > now) };
  }
  async purge({ now }) {
    const entries = [...(await this.ctx.storage.list({ prefix: LOCK_PREFIX })).entries()];
    const expired = entries.filter(([, entry]) => entry.expiresAt <= now).map(([at]) => at);
    for (const at of expired) await this.ctx.storage.delete(at);
    return { purged: expired.length };
  }
  async clear() {
    for (const at of (await this.ctx.storage.list({ prefix: LOCK_PREFIX })).keys()) await this.ctx.storage.delete(at);
    return {};
  }
}

// ---- the gateway's webhook ------------------------------------------------------------------------------------------

const LARGEST_BODY = 65_536;
const LONGEST_KEY = 256;
const LONGEST_SYMBOL = 20;
const LARGEST_QUANTITY = 1_000_000;
const HIGHEST_LEVERAGE = 125;
const RATE = 10;
const RATE_WINDOW_MS = 60_000;
const ACTIONS = new Set(["LONG", "SHORT", "CLOSE_LONG", "CLOSE_SHORT"]);

/** Counts what was done; an object of its own beside the locks. */
export class Tally extends DurableObject {
  async add(lock) {
    for (const name of [`done:${lock}`, "total"])
      await this.ctx.storage.put(name, ((await this.ctx.storage.get(name)) ?? 0) + 1);
  }
  async count(name) {
    return (await this.ctx.storage.get(name)) ?? 0;
  }
  async isOverRate(apiKey) {
    const now = Date.now();
    const name = `rate:${apiKey}`;
    const recent = ((await this.ctx.storage.get(name)) ?? []).filter((at) => at > now - RATE_WINDOW_MS);
    if (recent.length >= RATE) return true;
    await this.ctx.storage.put(name, [...recent, now]);
    return false;
  }
}

function refusal(status, error, more = {}) {
  return Response.json({ success: false, error, ...more }, { status });
}

function tallyOf(env) {
  return env.TALLY.get(env.TALLY.idFromName("tally"));
}

/** 32-bit FNV-1a over UTF-16 units. */
function shardOf(key) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; ++at) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return `idemp-shard-${hash % SHARDS}`;
}

function lockOf(env, key) {
  return env.IDEMPOTENCY.get(env.IDEMPOTENCY.idFromName(shardOf(key)));
}

// ---- the locks of the contract tests ---------------------------------------------------------------------------------

const LOCK_VERBS = { reserve: "take", commit: "keep", release: "free", check: "look" };
const EVERY_SHARD = new Set(["all", "purge", "clear"]);

async function answerLock(verb, body, env) {
  const shard = (name) => env.IDEMPOTENCY.get(env.IDEMPOTENCY.idFromName(name));
  if (EVERY_SHARD.has(verb)) {
    const answers = await Promise.all([...Array(SHARDS).keys()].map((number) => shard(`idemp-shard-${number}`)[verb](body)));
    return Response.json({
      entries: answers.flatMap((answer) => answer.entries ?? []),
      purged: answers.reduce((sum, answer) => sum + (answer.purged ?? 0), 0),
    });
  }
  if (!Object.hasOwn(LOCK_VERBS, verb)) return new Response("No such verb", { status: 404 });
  return Response.json(await shard(shardOf(body.key))[LOCK_VERBS[verb]](body));
}

async function isEngaged(env) {
  const raw = await Promise.all(["trade:kill_switch", "global:kill_switch"].map((key) => env.CONFIG_KV.get(key)));
  return raw.some((value) => TRUTHY.has((value ?? "").trim().toLowerCase()));
}

function hasGoodLength(request) {
  const length = request.headers.get("Content-Length");
  return length === null || (/^[0-9]+$/.test(length) && Number(length) <= LARGEST_BODY);
}

/** The body as an object; null if it is none, undefined if it is too long. */
async function orderIn(request) {
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > LARGEST_BODY) return undefined;
  try {
    const body = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof body === "object" && body !== null && !Array.isArray(body) ? body : null;
  } catch {
    return null;
  }
}

function isText(value) {
  return typeof value === "string" && value !== "";
}

function isTrade(body) {
  return [body.exchange, body.action, body.symbol].some(isText);
}

/** What is wrong with the fields of an order; nothing: they are sound. */
function faultIn(body) {
  if (!isText(body.exchange)) return "Invalid exchange";
  if (!isText(body.action) || !ACTIONS.has(body.action.toUpperCase())) return "Invalid action";
  if (!isText(body.symbol) || body.symbol.length > LONGEST_SYMBOL) return "Invalid symbol";
  if (typeof body.quantity !== "number" || !(body.quantity > 0) || body.quantity > LARGEST_QUANTITY)
    return "Invalid quantity";
  if (body.price !== undefined && !(typeof body.price === "number" && body.price > 0)) return "Invalid price";
  const leverage = body.leverage ?? 1;
  if (!Number.isInteger(leverage) || leverage < 1 || leverage > HIGHEST_LEVERAGE) return "Invalid leverage";
  if (body.test !== undefined && typeof body.test !== "boolean") return "Invalid test";
  return "";
}

/** The gateway's key for the order: the sender's if it is one, else a fingerprint of the order and the minute. */
function keyOf(body, request) {
  const mode = body.test ? "test" : "live";
  const given = isText(body.idempotencyKey) ? body.idempotencyKey : (request.headers.get("Idempotency-Key") ?? "");
  const key = given.trim();
  if (key !== "" && key.length <= LONGEST_KEY) return { id: key, lock: `idemp:${key}:${mode}` };
  const fingerprint =
    `trade:${body.exchange}:${body.symbol}:${body.action}:${body.quantity}:${mode}:` + Math.floor(Date.now() / 60_000);
  return { id: fingerprint, lock: `idemp:${fingerprint}` };
}

/** The gateway's refusals in their order, up to the lock; nothing: the order may be looked at. */
async function refusalOf(request, env, query) {
  if (request.method !== "POST") return { answer: new Response("Method not allowed", { status: 405 }) };
  if (!hasGoodLength(request)) return { answer: refusal(413, "Payload too large") };
  if (await isEngaged(env)) return { answer: refusal(503, "Trading is paused", { code: "KILL_SWITCH" }) };
  if (query.get("ip") === "denied") return { answer: refusal(403, "Access denied") };
  const body = await orderIn(request);
  if (body === undefined) return { answer: refusal(413, "Payload too large") };
  if (body === null) return { answer: refusal(400, "Invalid body") };
  if (body.apiKey !== env.WEBHOOK_API_KEY) return { answer: refusal(403, "Forbidden") };
  if (query.has("rate_limit") && (await tallyOf(env).isOverRate(body.apiKey)))
    return { answer: refusal(429, "Too many requests", { code: "RATE_LIMITED" }) };
  if (!isTrade(body)) return { answer: refusal(400, "Neither a trade nor a notification") };
  const fault = faultIn(body);
  return fault === "" ? { body } : { answer: refusal(400, fault) };
}

/** The trade worker: does the order as far as `wanted` lets it, and never one that it did before. */
async function execute(env, key, wanted) {
  if ((await tallyOf(env).count(`done:${key.lock}`)) > 0) return "duplicate";
  if (["rejected", "failed", "unavailable"].includes(wanted)) return "nothing";
  await tallyOf(env).add(key.lock);
  return "done";
}

function answerOf(wanted, body, key) {
  const done = { success: true, requestId: key.id };
  switch (wanted) {
    case "queued":
      return Response.json({ ...done, status: "Enqueued", tradeResult: { queued: true } }, { status: 202 });
    case "rejected":
      return Response.json({ ...done, success: false, error: "Insufficient balance", tradeResult: { success: false } });
    case "failed":
    case "done-failed":
      return refusal(500, "Internal error");
    case "unavailable":
    case "done-unavailable":
      return refusal(503, "Trade service unavailable");
    case "unreadable":
      return new Response("ok");
    case "dropped":
      return new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode('{"success":true,')),
          pull: (controller) => controller.error(new Error("broken off")),
        }),
      );
    default: {
      const orderId = `local-${key.id}`.replace(/[^A-Za-z0-9_-]/g, "-").slice(0, 64);
      const result = { success: true, result: { orderId, symbol: body.symbol, test: body.test === true } };
      return Response.json({ ...done, tradeResult: result, notificationResult: null });
    }
  }
}

async function webhook(request, env, query) {
  const { answer, body } = await refusalOf(request, env, query);
  if (answer) return answer;
  if (query.get("store") === "down") return refusal(503, "Idempotency store unavailable");
  const key = keyOf(body, request);
  const lock = lockOf(env, key.lock);
  if ((await lock.reserve(key.lock)).duplicate) return refusal(409, "Duplicate request");
  const wanted = query.get("answer");
  const done = await execute(env, key, wanted);
  // A failure lets the key go, also one that came after the order was done: then only the worker behind still knows.
  if (done === "done" && !(wanted ?? "").startsWith("done-")) await lock.commit(key.lock);
  else await lock.release(key.lock);
  if (done === "duplicate") return refusal(409, "Duplicate request", { code: "DUPLICATE" });
  if (query.has("delay_ms")) await scheduler.wait(Number(query.get("delay_ms")));
  return answerOf(wanted, body, key);
}

async function executions(env, query) {
  const tally = tallyOf(env);
  if (!query.has("key")) return Response.json({ executions: await tally.count("total") });
  const [live, test] = await Promise.all(
    ["live", "test"].map((mode) => tally.count(`done:idemp:${query.get("key")}:${mode}`)),
  );
  return Response.json({ executions: live + test, live, test });
}

// ---- routes ---------------------------------------------------------------------------------------------------------

export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/health") return Response.json({ ok: true });
    if (pathname === "/executions") return executions(env, searchParams);
    if (pathname.startsWith("/locks/"))
      return answerLock(pathname.slice("/locks/".length), await request.json(), env);
    return webhook(request, env, searchParams);
  },
};
