// Stands in for Hoox's gateway at the local edge: the lock of its idempotency Durable Object (contract 5.1), and the
// kill switch before everything else (contract 5.2). It never trades.
import { DurableObject } from "cloudflare:workers";

const LIFETIME_MS = 300_000;
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
