import { loadPublishedPicture, pictureResponse } from "#lib/loaders/pictures";

type Context = Readonly<{ params: Promise<{ handle: string; picture: string }> }>;

/** Shows everybody a picture of a published page, as long as it stands there. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return pictureResponse(await loadPublishedPicture(await params));
}
