import { loadCredential } from "#lib/loaders/completion";

type Context = Readonly<{ params: Promise<{ enrollment: string }> }>;

/** Downloads a completion record as an Open Badges 3.0 credential that this instance signed. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { jwt, fileName } = await loadCredential((await params).enrollment);
  return new Response(jwt, {
    headers: {
      // As Open Badges 3.0 asks for; headers of ours keep browsers from guessing.
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "no-store",
    },
  });
}
