// Stands in for Hoox's gateway at the local edge: the lock of its idempotency Durable Object (contract 5.1), and the
// kill switch before everything else (contract 5.2). It never trades.
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
    return { duplicate: false };
  }
  async commit(key) {
    const entry = await this.ctx.storage.get(key);
    if (entry) await this.ctx.storage.put(key, { ...entry, status: "committed" });
  }
  async release(key) {
    await this.ctx.storage.delete(key);
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

// 32-bit FNV-1a over UTF-16 units, as Hoox spreads its keys over its objects.
function shardOf(key) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; ++at) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return hash % SHARDS;
}

const LOCK_VERBS = { reserve: "take", commit: "keep", release: "free", check: "look" };
const EVERY_SHARD = new Set(["all", "purge", "clear"]);

async function answerLock(verb, body, env) {
  const shard = (number) => env.IDEMPOTENCY.get(env.IDEMPOTENCY.idFromName(`idemp-shard-${number}`));
  if (EVERY_SHARD.has(verb)) {
    const answers = await Promise.all([...Array(SHARDS).keys()].map((number) => shard(number)[verb](body)));
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

export default {
  async fetch(request, env) {
    const path = new URL(request.url).pathname;
    if (path === "/health") return Response.json({ ok: true });
    if (request.method !== "POST") return new Response("Method not allowed", { status: 405 });
    if (path.startsWith("/locks/")) return answerLock(path.slice("/locks/".length), await request.json(), env);
    if (await isEngaged(env))
      return Response.json({ success: false, error: "Trading is paused", code: "KILL_SWITCH" }, { status: 503 });
    const body = await request.json().catch(() => null);
    if (body === null || typeof body.idempotencyKey !== "string")
      return Response.json({ success: false, error: "Invalid body" }, { status: 400 });
    const lock = env.IDEMPOTENCY.get(env.IDEMPOTENCY.idFromName("idemp-shard-0"));
    const answer = await lock.reserve(body.idempotencyKey);
    if (answer.duplicate) return Response.json({ success: false, error: "Duplicate request" }, { status: 409 });
    return Response.json({ success: true, requestId: body.idempotencyKey });
  },
};
