import { expect, test } from "./story";

test.use({ settings: { scheme: "dark", script: "on" } });

/** How light the page and its words are, from 0 to 255, as the engine paints them. */
const LIGHTNESS = `() => {
  const canvas = document.createElement("canvas").getContext("2d");
  const lightness = (color) => {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  };
  const { backgroundColor, color } = getComputedStyle(document.body);
  return { page: lightness(backgroundColor), words: lightness(color) };
}`;

test("who wants it dark reads light words on a dark page", async ({ reader, signIn }) => {
  await signIn();
  await reader.open("/roadmap");
  const { page = 255, words = 0 } = Object(await reader.ask({ source: LIGHTNESS }));
  expect(page).toBeLessThan(80);
  expect(words).toBeGreaterThan(180);
});
