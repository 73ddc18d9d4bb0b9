import type { ReactNode } from "react";
import { GroupFrame } from "./setting";

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
    <GroupFrame id={id} title={SETTINGS_GROUPS.find((group) => group.id === id)?.title}>
      {children}
    </GroupFrame>
  );
}
