import { axeFaults, axeFaultsAsItIs } from "./judges/axe";
import { controlsOf } from "./judges/controls";
import { nameFaults } from "./judges/names";
import { reflowFaults } from "./judges/reflow";
import { smallTargets } from "./judges/targets";
import { expect, test } from "./story";

/** Two fields for a date, into each of which the browser builds parts with names of its own, and two buttons. */
const DATES = `
  <label>From <input type="date"></label> <label>To <input type="date"></label>
  <button>Save</button> <button>Save</button>`;

test("the browser's own parts of a field are not counted among the page's controls", async ({
  page,
}) => {
  await page.setContent(DATES);
  const controls = await controlsOf(page);
  expect(controls.map(({ name }) => name).toSorted()).toEqual(["From", "Save", "Save", "To"]);
  expect(await nameFaults(page)).toEqual(["several buttons “Save”"]);
});

test("a control without a name and a link of two meanings are seen", async ({ page }) => {
  await page.setContent(`
    <input type="checkbox"> <a href="https://example.org/a">More</a> <a href="https://example.org/b">More</a>`);
  expect(await nameFaults(page)).toEqual([
    "checkbox, no name",
    "“More” leads to https://example.org/a and https://example.org/b",
  ]);
});

test("axe sees a picture without words in the light, and gray on gray in the dark", async ({
  page,
}) => {
  await page.setContent(`
    <style>@media (prefers-color-scheme: dark) { p { color: #777; background: #888; } }</style>
    <img src="data:,"> <p>Hard to read at night</p>`);
  expect(await axeFaultsAsItIs(page)).toContainEqual(expect.stringMatching(/^image-alt at img/));
  const faults = await axeFaults(page);
  for (const width of [1280, 640, 320]) {
    expect(faults).toContainEqual(expect.stringMatching(`^light, ${width} px: image-alt`));
    expect(faults).toContainEqual(expect.stringMatching(`^dark, ${width} px: color-contrast`));
    expect(faults).not.toContainEqual(expect.stringMatching(`^light, ${width} px: color-contrast`));
  }
});

test("of many texts that look alike axe sees the one that is hard to read", async ({ page }) => {
  await page.setContent(`
    <style>
      main { position: relative; }
      div { position: absolute; top: 0; width: 9em; height: 4em; background: #888; }
      p { color: #555; }
      p:nth-of-type(3) { color: #aaa; }
      .over { position: absolute; top: 0; }
      button { color: #777; background: #888; }
    </style>
    <main>
      <h1>Many</h1> <div></div> <p>Well</p> <p>Well</p> <p id="odd">Gray on white</p> <p>Well</p>
      <p class="over" style="left: 20em">Beside the box</p> <p class="over" id="over">On the box</p>
      <button disabled>Never</button> <button id="pressed">Pressed</button>
    </main>`);
  const faults = await axeFaultsAsItIs(page);
  const unread = faults.filter((fault) => fault.startsWith("color-contrast"));
  expect(unread.map((fault) => fault.split(":", 1)[0])).toEqual([
    "color-contrast at #odd",
    "color-contrast at #over",
    "color-contrast at #pressed",
  ]);
});

test("a target of 20 pixels is seen", async ({ page }) => {
  await page.setContent(`<button style="width: 20px; height: 20px"></button>`);
  expect(await smallTargets(page)).toEqual([expect.stringMatching(/^20 × 20: <button/)]);
});

test("what hangs over is seen on the narrow screen and zoomed", async ({ page }) => {
  await page.setContent(`<div style="width: 700px">Wide</div>`);
  const faults = await reflowFaults(page);
  expect(faults).toContainEqual(expect.stringMatching(/^narrow: <div/));
  expect(faults).toContainEqual(expect.stringMatching(/^zoomed: <div/));
});

test("what hangs over only once its text is spaced is seen", async ({ page }) => {
  const line = "x".repeat(28);
  await page.setContent(`<span style="font: 16px monospace; white-space: nowrap">${line}</span>`);
  expect(await reflowFaults(page)).toEqual([expect.stringMatching(/^spaced: <span/)]);
});
