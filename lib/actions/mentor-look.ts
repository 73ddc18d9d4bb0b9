"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { textField } from "#lib/actions/read-form";
import { readRequest } from "#lib/actions/read-request";
import { hashSecret } from "#lib/auth/secrets";
import { admitMentorLink } from "#lib/auth/throttle/mails-and-links";
import { noteLooked } from "#lib/data/mentor";

/** Notes that the reader of a learner's link has looked. Opening the page notes nothing: programs open links, too. */
export async function noteLookedAction(form: FormData): Promise<void> {
  await admitMentorLink();
  const { now } = await readRequest();
  const tokenHash = hashSecret(textField(form, "token"));
  if (!(await noteLooked({ tokenHash, now }))) notFound();
  refresh();
}
