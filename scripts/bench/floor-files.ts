/** What the floor app holds: by path, the text of each file. */
export type FloorFiles = Readonly<Record<string, string>>;

export type FloorPages = Readonly<{
  /** A dynamic page of so many list rows, each. */
  rows: readonly number[];
  /** A static page of so many bytes, each. */
  bytes: readonly number[];
}>;

/** What Next.js 16 puts around a page's text: found by asking for one. Text goes out twice, as HTML and as React's payload. */
const AROUND_BYTES = 5_700;
const WORDS = "what a page says in plain words, one after the other, ";

/** Returns the floor: the least that the same framework can do, built and served in the same way. */
export function floorFiles({ rows, bytes }: FloorPages): FloorFiles {
  return {
    "package.json": JSON.stringify({ name: "floor", private: true, type: "module" }),
    "next.config.mjs": `export default {
  poweredByHeader: false, reactStrictMode: true, images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true }, serverExternalPackages: ["pg"],
  turbopack: { root: "/" }, outputFileTracingRoot: "/",
};`,
    "app/layout.jsx": `export const metadata = { title: "Floor" };
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}`,
    "app/bare/page.jsx": dynamicPage(`<h1>A bare page</h1>`),
    ...Object.fromEntries(rows.map((count) => [`app/rows-${count}/page.jsx`, rowsPage(count)])),
    ...Object.fromEntries(bytes.map((size) => [`app/static-${size}/page.jsx`, staticPage(size)])),
    "app/upsert/route.js": UPSERT,
    "app/health/route.js": `export const dynamic = "force-dynamic";
export const GET = () => new Response("ok");`,
  };
}

function dynamicPage(content: string, before = ""): string {
  return `export const dynamic = "force-dynamic";
${before}
export default function Page() { return <main>${content}</main>; }`;
}

/** Rows of a title, a sentence, two figures and a link. */
function rowsPage(count: number): string {
  const rows = `const ROWS = Array.from({ length: ${count} }, (_, index) => ({
  id: "milestone-" + index, title: "A milestone with a title " + index, hours: 4 + (index % 20) }));`;
  return dynamicPage(
    `<h1>Rows</h1><ul>{ROWS.map(({ id, title, hours }) =>
  <li key={id} className="row"><a href={"/milestones/" + id}>{title}</a><p>What you can do afterwards</p>
  <span>{hours + " h"}</span></li>)}</ul>`,
    rows,
  );
}

function staticPage(bytes: number): string {
  const length = Math.max(0, Math.floor((bytes - AROUND_BYTES) / 2));
  const text = WORDS.repeat(Math.ceil(length / WORDS.length)).slice(0, length);
  return `export const dynamic = "force-static";
export default function Page() { return <main><h1>A static page</h1><p>${text}</p></main>; }`;
}

const UPSERT = `import pg from "pg";
const pool = new pg.Pool({ connectionString: process.env.FLOOR_DATABASE_URL, max: 10 });
export const dynamic = "force-dynamic";
export async function POST(request) {
  const { key, id } = await request.json();
  await pool.query({
    name: "upsert",
    text: 'INSERT INTO "Floor" (key, id, at) VALUES ($1, $2, now()) ON CONFLICT (key) DO UPDATE SET id = $2, at = now()',
    values: [key, id],
  });
  return Response.json({ ok: true });
}`;
