import { expect, test } from "vitest";
import { formatInOwnVoice } from "./in-own-voice.ts";

test.each([
  ["You can query a table.", "Can query a table."],
  [
    "You can help a beginner. You never touch their keyboard.",
    "Can help a beginner. Never touch their keyboard.",
  ],
  [
    "You can show how good a model is and how sure you are.",
    "Can show how good a model is and how sure I am.",
  ],
  [
    "You hear of a fault before its users have to tell you.",
    "Hear of a fault before its users have to tell me.",
  ],
  [
    "You can clean data of yours with code you wrote yourself. Your script is gentle.",
    "Can clean data of mine with code I wrote myself. My script is gentle.",
  ],
  ["Two small scripts you really use", "Two small scripts I really use"],
  ["Other people get their answers without you.", "Other people get their answers without me."],
])("%j is said as %j", (text, words) => {
  expect(formatInOwnVoice(text)).toBe(words);
});
