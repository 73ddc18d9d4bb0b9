import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { YEAR_CARD_PARTS, type YearCard } from "#lib/domain/year/year-card";
import { YearPicture } from "./year-picture";

const WHOLE = {
  ...{ year: 2026, isRunning: true, name: "Ada Lovelace", path: "Backend" },
  ...{ hours: { hours: 180, workDays: 96 }, weeks: [0, 4, 2] },
  phases: ["fundamentals"],
  built: { titles: ["A small API"], more: 2 },
} as const satisfies YearCard;

/** By what each part is seen. */
const SEEN = {
  ...{ name: "Ada Lovelace", path: "Backend", hours: "180 hours on 96 days", weeks: "<rect" },
  ...{ phases: "Finished: fundamentals", built: "Built: A small API, and 2 more" },
} as const;

function drawn(card: YearCard): string {
  return renderToStaticMarkup(<YearPicture card={card} />);
}

test("a picture shows the year and all that its card holds", () => {
  for (const seen of ["2026, so far", ...Object.values(SEEN)]) {
    expect(drawn(WHOLE)).toContain(seen);
  }
});

test.each(YEAR_CARD_PARTS)("a picture without %s shows everything else", (part) => {
  const { [part]: _, ...rest } = WHOLE;
  const picture = drawn(rest);
  for (const [name, seen] of Object.entries(SEEN))
    expect(picture.includes(seen)).toBe(name !== part);
});

test("letters that our fonts do not hold are left out: a picture asks no other host for one", () => {
  expect(drawn({ year: 2026, isRunning: false, name: "Ada 愛" })).not.toContain("愛");
});
