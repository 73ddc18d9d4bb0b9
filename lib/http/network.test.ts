import fc from "fast-check";
import { expect, test } from "vitest";
import { networkOf } from "#lib/http/network";

test("an IPv4 address stands for itself", () => {
  expect(networkOf("203.0.113.7")).toBe("203.0.113.7");
});

test("addresses of one /64 are one network, and those of the next another", () => {
  expect(networkOf("2001:db8:0:1::1")).toBe("2001:db8:0:1::/64");
  expect(networkOf("2001:DB8::1:ffff:2:3:4")).toBe("2001:db8:0:1::/64");
  expect(networkOf("2001:db8:0:2::1")).not.toBe(networkOf("2001:db8:0:1::1"));
});

test.each(["::1", "::", "fe80::1%eth0", "::ffff:203.0.113.7", "1::8"])(
  "%s is of one network, however it is written",
  (address) => {
    expect(networkOf(address)).toMatch(/^([\da-f]{1,4}:){4}:\/64$/);
  },
);

test("whatever the last 64 bits are, the network is the same", () => {
  const group = fc.integer({ min: 0, max: 0xffff });
  const groups = fc.array(group, { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(groups, groups, (one, other) => {
      const address = (parts: readonly number[]) =>
        parts.map((part) => part.toString(16)).join(":");
      const mixed = [...one.slice(0, 4), ...other.slice(4)];
      expect(networkOf(address(mixed))).toBe(networkOf(address(one)));
    }),
  );
});

test("what is no address is one place with all that are none", () => {
  expect(networkOf("unknown")).toBe("unknown");
});
