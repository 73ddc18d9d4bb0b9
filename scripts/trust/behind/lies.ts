import type { OutgoingHttpHeaders } from "node:http";

/** Somebody else's address, and somebody else's host. */
export const ELSEWHERE = "203.0.113.7";
export const EVIL_HOST = "evil.example";

/** What a stranger may write of where a request comes from, and where it was meant for: each is one request. */
export const LIES: readonly OutgoingHttpHeaders[] = [
  { "x-forwarded-for": ELSEWHERE },
  { "x-forwarded-for": `127.0.0.1, ${ELSEWHERE}` },
  { "x-forwarded-for": `${ELSEWHERE}, 127.0.0.1, 127.0.0.1` },
  { "x-forwarded-for": [ELSEWHERE, "127.0.0.1"] },
  { "X-FORWARDED-FOR": ELSEWHERE, x_forwarded_for: ELSEWHERE },
  { "x-forwarded-for": `"${ELSEWHERE}"` },
  { "x-forwarded-for": `[::ffff:${ELSEWHERE}]:443` },
  { "x-forwarded-for": "" },
  { "x-forwarded-for": `,,${",".repeat(500)}` },
  { "x-real-ip": ELSEWHERE },
  { forwarded: `for=${ELSEWHERE};host=${EVIL_HOST};proto=http` },
  { "true-client-ip": ELSEWHERE, "cf-connecting-ip": ELSEWHERE, "x-client-ip": ELSEWHERE },
  { "x-forwarded-host": EVIL_HOST },
  { "x-forwarded-host": `${EVIL_HOST}, ${EVIL_HOST}`, "x-forwarded-port": "8443" },
  { "x-forwarded-proto": "http", "x-forwarded-ssl": "off", "front-end-https": "off" },
  { "x-forwarded-server": EVIL_HOST, "x-host": EVIL_HOST, "x-original-url": `//${EVIL_HOST}/` },
  { "x-original-host": EVIL_HOST, "x-rewrite-url": `//${EVIL_HOST}/` },
  { host: EVIL_HOST },
  { host: `${EVIL_HOST}:443`, "x-forwarded-host": EVIL_HOST },
];
