import { loadOwnPicture, pictureResponse } from "#lib/loaders/pictures";

type Context = Readonly<{ params: Promise<{ picture: string }> }>;

/** Shows a learner a picture of their own. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return pictureResponse(await loadOwnPicture((await params).picture));
}
