import { EXPORT_FILES } from "#lib/loaders/archive";

type Context = Readonly<{ params: Promise<Readonly<{ file: string }>> }>;

/** Downloads one of the files that hold a learner's data. A stranger is led to signing in. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const load = Object.hasOwn(EXPORT_FILES, file) ? EXPORT_FILES[file] : undefined;
  if (load === undefined) return new Response(null, { status: 404 });
  const { name, type, text } = await load();
  return new Response(text, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
