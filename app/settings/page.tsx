import type { Metadata } from "next";
import { ChangePasswordForm } from "#components/account/change-password-form";
import { EmailState } from "#components/account/email-state";
import { ProfileForm } from "#components/account/profile-form";
import { SessionList } from "#components/account/session-list";
import { LeavePath } from "#components/enrollment/leave-path";
import { PageHeader, Panel } from "#components/ui/page";
import { loadSettings } from "#lib/loaders/account/settings";
import { loadCurrentPath } from "#lib/loaders/enrollment/current-path";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const { viewer, timeZones, ...view } = await loadSettings();
  const current = await loadCurrentPath();
  const { name, email, timeZone, hoursPerWeek } = viewer;
  return (
    <>
      <PageHeader title="Settings" />
      <Panel title="About you">
        <ProfileForm
          name={name}
          timeZone={timeZone ?? ""}
          hoursPerWeek={hoursPerWeek === null ? "" : String(hoursPerWeek)}
          timeZones={[
            { value: "", label: "Not known: UTC is used" },
            ...timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })),
          ]}
        />
      </Panel>
      {current === undefined ? null : (
        <Panel title="Your path">
          <LeavePath {...current} />
        </Panel>
      )}
      <Panel title="Email">
        <EmailState
          email={email}
          isConfirmed={viewer.emailConfirmed}
          isMailSetUp={view.isMailSetUp}
          isLinkOut={view.confirmationSentAt !== null}
        />
      </Panel>
      <Panel title="Password">
        <ChangePasswordForm />
      </Panel>
      <Panel title="Where you are signed in">
        <SessionList
          sessions={view.sessions}
          currentId={viewer.sessionId}
          timeZone={timeZone ?? "UTC"}
        />
      </Panel>
    </>
  );
}
