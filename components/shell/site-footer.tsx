import Link from "next/link";
import type { ReactNode } from "react";

/** What stands below every page; a stranger finds there what a learner has in the account menu. */
export function SiteFooter({ children }: Readonly<{ children?: ReactNode }>) {
  return (
    <footer className="mt-20 border-t border-line font-sans text-sm text-ink-soft print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap justify-between gap-x-10 gap-y-3 px-5 py-8 sm:px-8">
        <p className="max-w-prose">
          Waymark is free software under the MIT license. It has no ads and no trackers, and your
          record stays on the server that runs it.
        </p>
        <p className="flex flex-wrap gap-x-6">
          <Link href="/how-it-works" prefetch={false} className="inline-flex min-h-6 items-center">
            How it works
          </Link>
          <Link href="/evidence" prefetch={false} className="inline-flex min-h-6 items-center">
            What is known
          </Link>
          <Link href="/paths" prefetch={false} className="inline-flex min-h-6 items-center">
            Compare the seven paths
          </Link>
          <Link href="/privacy" prefetch={false} className="inline-flex min-h-6 items-center">
            Privacy
          </Link>
        </p>
        {children}
      </div>
    </footer>
  );
}
