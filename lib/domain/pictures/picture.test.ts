import { expect, test } from "vitest";
import { descriptionInput, LONGEST_DESCRIPTION, looksLikePicture } from "./picture.ts";

const bytesOf = (text: string) => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));

test.each([
  ["\u00ff\u00d8\u00ff\u00e0....JFIF", true],
  ["\u0089PNG\r\n\u001a\n....IHDR", true],
  ["RIFF....WEBPVP8 ", true],
  ["RIFF....WAVEfmt ", false],
  ["GIF89a..........", false],
  ["<svg xmlns='http", false],
  ["%PDF-1.7........", false],
  ["", false],
])("%j looks like a picture: %s", (text, looks) => {
  expect(looksLikePicture(bytesOf(text))).toBe(looks);
});

test("a description is at most so long", () => {
  const longest = "x".repeat(LONGEST_DESCRIPTION);
  expect(descriptionInput.safeParse({ description: longest }).success).toBe(true);
  const { error } = descriptionInput.safeParse({ description: `${longest}x` });
  expect(error?.issues[0]?.message).toBe("description-too-long");
});
