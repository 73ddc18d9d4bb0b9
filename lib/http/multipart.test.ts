import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf } from "./multipart.ts";

const field = fc.tuple(
  fc.stringMatching(/^[\w$:-]{1,20}$/),
  fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("", "--", "\r\n", "\r\n--", "--\r\n\r\n"),
  ),
);

test("whatever is typed into a form comes out as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(field, { minLength: 1, maxLength: 8 }), async (fields) => {
      const form = new FormData();
      for (const [name, value] of fields) form.append(name, value);
      const sent = new Response(form);
      const contentType = sent.headers.get("content-type") ?? "";
      const body = Buffer.from(await sent.arrayBuffer());
      const parts = partsOf({ body, contentType, most: 8 })?.map(({ name, content }) => {
        return [name, Buffer.from(content).toString()];
      });
      // As browsers send it: a line ends with both of its characters.
      const typed = fields.map(([name, value]) => [name, value.replace(/\r\n|\r|\n/g, "\r\n")]);
      expect(parts).toEqual(typed);
    }),
    { numRuns: 500 },
  );
});
