import { loadMentorPicture, pictureResponse } from "#lib/loaders/pictures";

type Context = Readonly<{ params: Promise<{ token: string; picture: string }> }>;

/** Shows the one person with a learner's link a picture of their evidence. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return pictureResponse(await loadMentorPicture(await params));
}
