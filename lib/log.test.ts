import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SECURITY_EVENTS } from "#lib/log";

/** Runs a module in a process of its own, whose output is the log; returns its lines. */
function linesOf(source: string): readonly string[] {
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", source], {
    env: {
      ...process.env,
      LOG_LEVEL: "info",
      DATABASE_URL: "postgresql://localhost/waymark",
      NODE_NO_WARNINGS: "1",
    },
    encoding: "utf8",
  });
  return stdout.split("\n").slice(0, -1);
}

const FORGED = '\r\n{"security":"session.started"}\r\n\u2028"';

test("each security event is one line of JSON, whatever is in its words", () => {
  const lines = linesOf(`
    import { logSecurityEvent, SECURITY_EVENTS } from "#lib/log";
    import { inRequest } from "#lib/http/request-context";
    const said = ${JSON.stringify(FORGED)};
    inRequest({ id: "a-request", address: "203.0.113.7", method: "GET", path: "/", isFailureLogged: false }, () => {
      for (const kind of SECURITY_EVENTS)
        logSecurityEvent({ kind, actor: "ada" + said, object: said, result: "refused" });
    });`);
  expect(lines).toHaveLength(SECURITY_EVENTS.length);
  for (const [index, line] of lines.entries()) {
    expect(JSON.parse(line)).toMatchObject({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      security: SECURITY_EVENTS[index],
      requestId: "a-request",
      address: "203.0.113.7",
      actor: `ada${FORGED}`,
      object: FORGED,
      result: "refused",
    });
  }
});

test("the filter for fail2ban finds the address of a refusal, and of nothing else", () => {
  const doc = readFileSync("docs/security.md", "utf8");
  const filter = /^failregex = (.*)$/m.exec(doc)?.[1] ?? "";
  const found = new RegExp(filter.replace("<HOST>", "(?<host>[\\da-f.:]+)"));
  const lines = linesOf(`
    import { logSecurityEvent, SECURITY_EVENTS } from "#lib/log";
    import { inRequest } from "#lib/http/request-context";
    inRequest({ id: "1", address: "2001:db8::7", isFailureLogged: false }, () => {
      for (const kind of SECURITY_EVENTS) logSecurityEvent({ kind, result: "refused" });
    });`);
  const hosts = lines.map((line) => found.exec(line)?.groups?.host);
  const banned = SECURITY_EVENTS.filter((_, index) => hosts[index] === "2001:db8::7");
  expect(banned).toEqual([
    "access.refused",
    "proof.refused",
    "request.throttled",
    "reset.refused",
    "sign-in.refused",
  ]);
});

test("a form of another build is a warning, and what fails is an error", () => {
  const [old, failed] = linesOf(`
    import { logFailure } from "#lib/log";
    logFailure(new Error("Invalid Server Actions request."));
    logFailure(new Error("something else"));`).map((line) => JSON.parse(line));
  expect(old).toMatchObject({ level: 40, msg: "no such action" });
  expect(old).not.toHaveProperty("err");
  expect(failed).toMatchObject({ level: 50, msg: "request failed" });
});
