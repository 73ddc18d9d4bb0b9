import { expect, test } from "vitest";
import { faultOfNode } from "./node-version.mjs";

test.each(["20.19.0", "20.20.2", "22.0.0", "24.21.0"])(
  "Node %s can install the rest",
  (version) => {
    expect(faultOfNode(version)).toBeUndefined();
  },
);

test.each(["20.18.9", "18.20.0"])("Node %s cannot", (version) => {
  expect(faultOfNode(version)).toContain(`this is Node ${version}`);
});
