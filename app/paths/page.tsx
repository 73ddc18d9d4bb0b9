import type { Metadata } from "next";
import Link from "next/link";
import { PathTable } from "#components/paths/path-table";
import { PageHeader } from "#components/ui/page";
import { loadShell } from "#lib/loaders/account/viewer";
import { loadPaths } from "#lib/loaders/paths/paths";

export const metadata: Metadata = {
  title: "Compare the seven career paths",
  description:
    "Seven careers with Python side by side: what you do all day, what it pays and who says so, how hard it is to enter, and how long until your first own project.",
};

export default async function PathsPage() {
  const [{ viewer }, offers] = await Promise.all([loadShell(), loadPaths()]);
  return (
    <>
      <PageHeader
        title="Seven paths, side by side"
        lead={
          <p>
            Start with what you would do all day, not with the pay. Open the one or two paths that
            you can see yourself on, and look at what you would learn.
          </p>
        }
      />
      <p className="-mt-4 mb-8 font-sans sm:-mt-6">
        <Link
          href="/choose"
          prefetch={false}
          className="inline-flex min-h-11 items-center text-ink"
        >
          Not sure? Ten questions
        </Link>
      </p>
      <div className="wide">
        <PathTable offers={offers} />
      </div>
      <div className="mt-10 flex max-w-prose flex-col gap-4">
        <p className="font-sans text-sm text-ink-soft">
          Salaries and outlooks are what the named sources say, not a promise. Where two of them
          disagree, you see both. The weeks are our own plan for a beginner: the hours of everything
          required up to and including the first project of your own.
        </p>
        <p>
          Not sure yet? The first phase is the same on all of them.{" "}
          <Link href={viewer === null ? "/sign-up?next=/roadmap" : "/roadmap"} prefetch={false}>
            Start with the fundamentals
          </Link>{" "}
          and choose later.
        </p>
      </div>
    </>
  );
}
