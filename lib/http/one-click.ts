/** Answers what a mail program sends when its reader presses "Unsubscribe" (RFC 8058): `end` is given the token in the address, and nothing else is read. */
export async function answerOneClick({
  request,
  end,
}: Readonly<{ request: Request; end: (token: string) => Promise<boolean> }>): Promise<Response> {
  const isDone = await end(tokenOf(request));
  return new Response(null, {
    status: isDone ? 204 : 404,
    headers: { "cache-control": "no-store" },
  });
}

/** Leads whoever opens the address instead to the page that asks. */
export function leadToPage({
  request,
  page,
}: Readonly<{ request: Request; page: string }>): Response {
  const location = `${page}?token=${encodeURIComponent(tokenOf(request))}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get("token") ?? "";
}
