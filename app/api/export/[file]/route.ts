import { loadExportFile } from "#lib/loaders/archive";

type Context = Readonly<{ params: Promise<Readonly<{ file: string }>> }>;

/** Downloads one of the files that hold a learner's data. A stranger is led to signing in. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const file = await loadExportFile((await params).file);
  if (file === null) return new Response(null, { status: 404 });
  return new Response(file.text, {
    headers: {
      "content-type": file.type,
      "content-disposition": `attachment; filename="${file.name}"`,
      "cache-control": "no-store",
    },
  });
}
