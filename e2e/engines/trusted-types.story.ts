import { expect, test } from "./story";

/** What becomes of texts that a script that got in would make scripts of, each with what the engine says. */
const TRIED = `() => {
  const tries = {
    "a script of another site": () => { document.createElement("script").src = "https://evil.example/x.js"; },
    "a script that is a text": () => { document.createElement("script").text = "document.title = 'taken'"; },
    "HTML of a text": () => { document.createElement("div").innerHTML = "<img src=x onerror=alert(1)>"; },
    "a policy of its own": () => { trustedTypes.createPolicy("own", {}); },
  };
  const letThrough = [];
  for (const [what, attempt] of Object.entries(tries)) {
    try { attempt(); letThrough.push(what); } catch {}
  }
  return { letThrough, knows: typeof trustedTypes };
}`;

test("no text becomes a script, and a learner's pages work all the same", async ({
  reader,
  signIn,
}) => {
  await signIn();
  await reader.open("/roadmap");
  const { letThrough = ["nothing was tried"], knows = "" } = Object(
    await reader.ask({ source: TRIED }),
  );
  expect(knows).toBe("object");
  expect(letThrough).toEqual([]);
  // What the engine says of each try is no fault.
  await reader.takeComplaints();
});
