/** What a form shows again: that it is saved, or what was wrong and what was typed. Never a password. */
export type FormState = Readonly<{
  status: "idle" | "saved" | "refused";
  /** By field; `form` is about the whole. */
  errors?: Readonly<Record<string, string | undefined>>;
  values?: Readonly<Record<string, string>>;
  /** It was refused only because it is too long ago that somebody showed who they are. */
  proof?: "missing";
  /** Its page is of an earlier version: loaded anew, it can be sent. */
  page?: "outdated";
}>;

export const IDLE: FormState = { status: "idle" };
