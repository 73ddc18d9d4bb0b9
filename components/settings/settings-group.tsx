import { type ReactNode, useId } from "react";

/** What the settings are grouped by, in the order of the page. */
export const SETTINGS_GROUPS = [
  { id: "you", title: "You" },
  { id: "your-time", title: "Your time" },
  { id: "your-path", title: "Your path" },
  { id: "the-coach", title: "The coach" },
  { id: "sharing", title: "Sharing" },
  { id: "ways-to-sign-in", title: "Ways to sign in" },
  { id: "account", title: "Account" },
  { id: "your-data", title: "Your data" },
] as const;

type GroupId = (typeof SETTINGS_GROUPS)[number]["id"];

/** The settings of one area: what they are about in the margin, the settings themselves beside it. */
export function SettingsGroup({ id, children }: Readonly<{ id: GroupId; children: ReactNode }>) {
  return (
    <div
      id={id}
      className="grid gap-x-12 border-t border-line pt-8 pb-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,3fr)] lg:pt-10"
    >
      <h2 className="text-2xl">{SETTINGS_GROUPS.find((group) => group.id === id)?.title}</h2>
      <div className="min-w-0 divide-y divide-line max-lg:mt-2">{children}</div>
    </div>
  );
}

/** One setting. Its heading is its accessible name. */
export function Setting({
  title,
  id,
  children,
}: Readonly<{ title: string; id?: string; children: ReactNode }>) {
  const headingId = useId();
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className="flex scroll-mt-6 flex-col gap-4 py-7 lg:first:pt-1"
    >
      <h3 id={headingId} className="text-xl">
        {title}
      </h3>
      {children}
    </section>
  );
}
