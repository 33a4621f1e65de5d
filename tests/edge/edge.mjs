// The local edge: Cloudflare's own runtime on loopback, with what Hoox keeps there. Prints one line of JSON with its
// address and ids when it is ready, and stops on SIGTERM, or when its standard input ends (its starter died).
// --port N and --state FOLDER are for people; without them the port is free and the state is gone with the process.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";

const { values } = parseArgs({ options: { port: { type: "string", default: "0" }, state: { type: "string" } } });
const credentials = { accessKeyId: "localkey", secretAccessKey: "localsecret" };
const webhookKey = "local-webhook-key";
const ids = {
  namespace: "c5917667a21745e390ff969f32b1847d",
  database: "c5917667-a217-45e3-90ff-969f32b1847a",
  logs_bucket: "hoox-system-logs",
  reports_bucket: "trade-reports",
};
const options = convertV4MiniflareOptions({
  host: "127.0.0.1",
  port: Number(values.port),
  name: "hoox-local",
  modules: true,
  script: readFileSync(new URL("worker.mjs", import.meta.url), "utf8"),
  compatibilityDate: "2026-05-19",
  cf: false,
  unsafeLocalExplorer: true,
  kvNamespaces: { CONFIG_KV: ids.namespace },
  d1Databases: { DB: ids.database },
  r2Buckets: {
    LOGS: { id: ids.logs_bucket, s3Credentials: credentials },
    REPORTS: { id: ids.reports_bucket, s3Credentials: credentials },
  },
  bindings: { WEBHOOK_API_KEY: webhookKey },
  durableObjects: {
    IDEMPOTENCY: { className: "Lock", useSQLite: true },
    TALLY: { className: "Tally", useSQLite: true },
  },
});
if (values.state) options.resourcePersistencePath = values.state;
const edge = new Miniflare(options);
let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await edge.dispose();
  process.exit(0);
};
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
process.stdin.on("end", stop).on("error", stop).resume();
const url = await edge.ready;
console.log(JSON.stringify({ url: url.origin, ...ids, ...credentials, webhookKey }));
