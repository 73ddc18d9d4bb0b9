"use server";

import { refresh } from "next/cache";
import { startChange } from "#lib/actions/change";
import { hideForecast, showForecast } from "#lib/data/forecast";

/** Hides the forecast until it is asked for again. */
export async function hideForecastAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  await hideForecast(change);
  refresh();
}

/** Shows the forecast again. */
export async function showForecastAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  await showForecast(change);
  refresh();
}
