import { GIT } from "../fixed-roadmap";
import { PASSWORD } from "../new-account";
import { test } from "./story";

test.use({ settings: { scheme: "light", script: "off" } });

test("without script, a learner signs in, ticks a milestone and writes a note", async ({
  reader,
  newAccount,
}) => {
  const { email } = await newAccount();
  await reader.open("/sign-in");
  await reader.fill("Email", email);
  await reader.fill("Password", PASSWORD);
  await reader.press({ role: "button", name: "Sign in" });
  await reader.isAt(/^\/today/);
  await reader.open("/roadmap");
  await reader.press({ role: "checkbox", name: GIT });
  await reader.isAt(/\?ticked=/);
  await reader.holds({ role: "checkbox", name: GIT }, true);
  await reader.open("/milestones/fnd-git");
  await reader.fill("Note", "Written without script");
  await reader.press({ role: "button", name: "Save" });
  await reader.sees({ role: "status", name: "Saved." });
  await reader.holds({ role: "field", name: "Note" }, "Written without script");
});
