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
  expect(faults).toContainEqual(expect.stringMatching(/^light, 1280 px: image-alt/));
  for (const width of [1280, 640, 320]) {
    expect(faults).toContainEqual(expect.stringMatching(`^dark, ${width} px: color-contrast`));
    expect(faults).not.toContainEqual(expect.stringMatching(`^light, ${width} px: color-contrast`));
  }
});

test("axe sees what is there, too small, hard to read or on a box on the narrow screen alone", async ({
  page,
}) => {
  await page.setContent(`
    <style>
      img, div { display: none; }
      @media (width < 400px) {
        img { display: block; }
        div { display: block; position: absolute; top: 0; width: 9em; height: 6em; background: #888; }
        button { width: 9px; height: 9px; padding: 0; border: 0; }
        @media (prefers-color-scheme: dark) { #night { color: #777; background: #888; } }
      }
    </style>
    <div></div>
    <p id="on-a-box" style="position: relative; color: #555">On a box</p>
    <main style="margin-top: 9em"><p id="night">At night</p><button id="a">A</button><button id="b">B</button></main>
    <img src="data:,">`);
  const faults = await axeFaults(page);
  const found = faults
    .map((fault) => fault.split(":", 2).join(":"))
    .filter((fault) => !/title|lang|heading|region/.test(fault));
  expect(found).toEqual([
    "light, 320 px: color-contrast at #on-a-box",
    "light, 320 px: image-alt at img",
    "light, 320 px: target-size at #a",
    "light, 320 px: target-size at #b",
    "dark, 320 px: color-contrast at #on-a-box",
    "dark, 320 px: color-contrast at #night",
  ]);
});

test("what reads well on one page is asked about again where it looks different, what does not on each page", async ({
  page,
}) => {
  const style = "p { color: #555 } a, em { color: #767676 } a:hover { color: #aaa }";
  const contrast = async (body: string) => {
    await page.setContent(`<style>${style}</style> ${body}`);
    await page.getByText("Well").first().hover();
    const before = await axeFaultsAsItIs(page);
    await page.getByRole("link").hover();
    const faults = [...before, ...(await axeFaultsAsItIs(page))];
    return faults
      .filter((fault) => /^(color|link)/.test(fault))
      .map((fault) => fault.split(":")[0]);
  };
  const alone = '<p>Well</p> <div><em>Well</em></div> <div><a href="/">Away</a></div>';
  expect(await contrast(alone)).toEqual(["color-contrast at a"]);
  expect(await contrast(alone)).toEqual(["color-contrast at a"]);
  const onGray = '<p>Well</p> <div style="background: #888"><em id="dim">Gray</em></div>';
  expect(await contrast(`${onGray} <div><a href="/">Away</a></div>`)).toEqual([
    "color-contrast at #dim",
    "color-contrast at #dim",
    "color-contrast at a",
  ]);
  const within = '<p>Well, <a href="/" style="text-decoration: none">Away</a></p>';
  expect(await contrast(within)).toEqual(["link-in-text-block at a", "color-contrast at a"]);
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
