"use client";

import { useState } from "react";
import "./globals.css";
import { MessagePage } from "#components/shell/message-page";
import { Button } from "#components/ui/button";
import { type Theme, themeNamed } from "#lib/domain/theme";
import { FONTS } from "./fonts";

/** Stands in for the whole page, layout included, when even that could not be shown. */
export default function GlobalError({ retry }: Readonly<{ retry: () => void }>) {
  const [theme] = useState(chosenTheme);
  return (
    <html lang="en" className={FONTS} data-theme={theme === "system" ? undefined : theme}>
      <body>
        <title>Something went wrong · Waymark</title>
        <main className="mx-auto max-w-6xl px-5 sm:px-8">
          <MessagePage
            title="Waymark cannot be shown right now"
            ways={<Button onClick={retry}>Try again</Button>}
          >
            <p>Something went wrong on our side. Everything you saved is safe.</p>
            <p>
              Wait a minute and try again. If it keeps happening, tell the people who run this
              Waymark.
            </p>
          </MessagePage>
        </main>
      </body>
    </html>
  );
}

/** The document that this page replaces still names the theme; the cookie is out of reach of scripts. */
function chosenTheme(): Theme {
  if (typeof document === "undefined") return "system";
  const scheme = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  return themeNamed(scheme?.content);
}
