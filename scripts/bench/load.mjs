// Asks a server over several connections, so often, in a process of its own: the job comes on standard input, the figures go
// to standard output. It needs no build and no types, so that nothing but the load runs here.
import { randomUUID } from "node:crypto";
import { text } from "node:stream/consumers";
import autocannon from "autocannon";

/** Stands in a body where each request has an id of its own. */
const ID = "<id>";

const { url, connections, amount, clients } = JSON.parse(await text(process.stdin));
let begun = 0;
const began = performance.now();
let ended = began;
const running = autocannon({
  url,
  connections,
  amount,
  // Nothing is given up that a busy machine answers late.
  timeout: 120,
  setupClient: (client) => client.setRequests(clients[begun++ % clients.length].map(withIds)),
});
// autocannon looks once a second whether all is answered: its own duration is no measure of a load that is shorter.
running.on("response", () => {
  ended = performance.now();
});
const result = await running;
console.log(
  JSON.stringify({
    answered: result["2xx"],
    refused: result.non2xx + result.errors,
    statuses: Object.keys(result.statusCodeStats),
    perSecond: result["2xx"] / ((ended - began) / 1_000),
    p50: result.latency.p50,
    p99: result.latency.p99,
  }),
);

function withIds(request) {
  if (!request.body?.includes(ID)) return request;
  return {
    ...request,
    setupRequest: (asked) => ({ ...asked, body: request.body.replace(ID, randomUUID()) }),
  };
}
