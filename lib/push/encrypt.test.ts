import { createECDH } from "node:crypto";
import { expect, test } from "vitest";
import { newBrowser, readPush } from "#lib/push/browser-example";
import { encryptPush, MOST_TEXT_BYTES } from "#lib/push/encrypt";

test("the example of RFC 8291 comes out as it is printed there", () => {
  const pair = createECDH("prime256v1");
  pair.setPrivateKey(Buffer.from("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw", "base64url"));
  const message = encryptPush({
    text: "When I grow up, I want to be a watermelon",
    receiver: {
      p256dh:
        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
      auth: "BTBZMqHH6r4Tts7J_aSIgg",
    },
    salt: Buffer.from("DGv6ra1nlYgDCS1FRnbzlw", "base64url"),
    pair,
  });
  expect(message.toString("base64url")).toBe(
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
  );
});

test("its browser reads it, and no other does", () => {
  const browser = newBrowser("https://push.example.org/a");
  const message = encryptPush({ text: "Loops, step 3 🙂", receiver: browser.receiver });
  expect(readPush({ message, browser })).toBe("Loops, step 3 🙂");
  const other = newBrowser("https://push.example.org/b");
  expect(() => readPush({ message, browser: other })).toThrow();
  expect(encryptPush({ text: "Loops, step 3 🙂", receiver: browser.receiver })).not.toEqual(
    message,
  );
});

test("what one message cannot hold is refused", () => {
  const { receiver } = newBrowser("https://push.example.org/a");
  expect(encryptPush({ text: "a".repeat(MOST_TEXT_BYTES), receiver })).toHaveLength(4_096);
  expect(() => encryptPush({ text: "a".repeat(MOST_TEXT_BYTES + 1), receiver })).toThrow();
});
