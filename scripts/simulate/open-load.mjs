// Asks a server at given moments, whatever became of the requests before, in a process of its own: the job comes on standard
// input, the milliseconds that each took go to standard output. autocannon asks anew only when it was answered, and its rates come in bursts.
import { randomUUID } from "node:crypto";
import http from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

const { origin, requests } = JSON.parse(await text(process.stdin));
// A connection that has been idle is closed here, before the server closes it: a request on its way then would be lost.
const IDLE_MS = 2_000;
const agent = new http.Agent({ keepAlive: true, maxSockets: 512, timeout: IDLE_MS });
const began = performance.now();
const answers = [];
for (const { at, ...request } of requests) {
  const wait = began + at - performance.now();
  if (wait > 0) await sleep(wait);
  answers.push(ask(request));
}
console.log(JSON.stringify(await Promise.all(answers)));
agent.destroy();

function ask({ method, path, headers, body }) {
  const sent = performance.now();
  let bytes = 0;
  return new Promise((resolve) => {
    const end = (status) => resolve({ status, bytes, milliseconds: performance.now() - sent });
    const request = http.request(new URL(path, origin), { method, headers, agent }, (response) => {
      response.on("data", (chunk) => {
        bytes += chunk.length;
      });
      response.once("end", () => end(response.statusCode));
    });
    request.once("error", () => end(0));
    request.end(body?.replace("<id>", randomUUID()));
  });
}
