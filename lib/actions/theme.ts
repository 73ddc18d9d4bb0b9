"use server";

import { refresh } from "next/cache";
import { textField } from "#lib/actions/read-form";
import { keepTheme } from "#lib/auth/theme-cookie";
import { themeNamed } from "#lib/domain/theme";

/** Chooses the colours of this browser. They are in nobody's record, so strangers choose too. */
export async function chooseThemeAction(form: FormData): Promise<void> {
  await keepTheme(themeNamed(textField(form, "theme")));
  refresh();
}
