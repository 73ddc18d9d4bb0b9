import type { NextRequest } from "next/server";
import { YearPicture } from "#components/year/year-picture";
import { ownImage } from "#lib/loaders/share/preview-image";
import { loadYearCard } from "#lib/loaders/year";

type Context = Readonly<{ params: Promise<Readonly<{ year: string }>> }>;

/** Draws the picture of a year for the learner whose year it is, with what they chose and nothing else. A stranger is led to signing in. */
export async function GET({ nextUrl }: NextRequest, { params }: Context): Promise<Response> {
  const { year } = await params;
  const card = await loadYearCard({ asked: year, show: nextUrl.searchParams.getAll("show") });
  return ownImage({ card: <YearPicture card={card} />, name: `waymark-${card.year}.png` });
}
