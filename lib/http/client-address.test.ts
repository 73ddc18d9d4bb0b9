import { expect, test } from "vitest";
import { addressOf, clientAddress, membership } from "./client-address.ts";
import { inRequest } from "./request-context.ts";

const PROXIES = ["127.0.0.1", "::1", "10.0.0.0/8", "fd00::/8"];
const isTrusted = membership(PROXIES) ?? (() => false);

test("without a trusted proxy it is the peer, whatever a stranger says", () => {
  const asked = { peer: "203.0.113.7", forwardedFor: "198.51.100.1, 127.0.0.1", isTrusted };
  expect(addressOf(asked)).toBe("203.0.113.7");
  expect(addressOf({ ...asked, peer: "127.0.0.1", isTrusted: () => false })).toBe("127.0.0.1");
});

test.each([
  ["198.51.100.1", "198.51.100.1"],
  ["6.6.6.6, 198.51.100.1", "198.51.100.1"],
  ["6.6.6.6, 198.51.100.1, 10.1.2.3", "198.51.100.1"],
  ["198.51.100.1:4711", "198.51.100.1"],
  ["2001:DB8::1", "2001:db8::1"],
  ["[2001:db8::1]:4711", "2001:db8::1"],
  ["::ffff:198.51.100.1", "198.51.100.1"],
])("behind a trusted proxy, %s is from %s", (forwardedFor, address) => {
  expect(addressOf({ peer: "::ffff:127.0.0.1", forwardedFor, isTrusted })).toBe(address);
});

test.each([undefined, "", "nonsense", "6.6.6.6, <script>", "6.6.6.6,"])(
  "behind a trusted proxy that names nobody it is the proxy: %s",
  (forwardedFor) => {
    expect(addressOf({ peer: "10.0.0.9", forwardedFor, isTrusted })).toBe("10.0.0.9");
  },
);

test("a peer without an address is nobody in particular", () => {
  expect(addressOf({ peer: undefined, forwardedFor: "6.6.6.6", isTrusted })).toBe("unknown");
});

test.each(["nonsense", "10.0.0.0/33", "fd00::/129", "10.0.0", ""])(
  "%s is no network",
  (network) => {
    expect(membership([network])).toBeUndefined();
  },
);

test("it is asked for where a request is answered, also after waiting, and is unknown elsewhere", async () => {
  const context = {
    id: "1",
    address: "203.0.113.7",
    method: "GET",
    path: "/",
    isFailureLogged: false,
  };
  const asked = inRequest(context, async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return clientAddress();
  });
  expect(clientAddress()).toBe("unknown");
  expect(await asked).toBe("203.0.113.7");
});
