import type { Metadata } from "next";
import Link from "next/link";
import { ChangePasswordForm } from "#components/account/change-password-form";
import { EmailState } from "#components/account/email-state";
import { ProfileForm } from "#components/account/profile-form";
import { SessionList } from "#components/account/session-list";
import { LeftOutList } from "#components/coach/left-out-list";
import { CoolingOffForm } from "#components/enrollment/cooling-off-form";
import { LeavePath } from "#components/enrollment/leave-path";
import { ForecastSetting } from "#components/forecast/forecast-form";
import { GoalForm } from "#components/goal/goal-form";
import { MentorLinkSetting } from "#components/mentor/mentor-link-setting";
import { OperationId } from "#components/ui/operation-id";
import { PageHeader, Panel } from "#components/ui/page";
import { loadSettings } from "#lib/loaders/account/settings";
import { loadLeftOut } from "#lib/loaders/coach/left-out";
import { loadCoolingOff, loadCurrentPath } from "#lib/loaders/enrollment/current-path";
import { loadIsForecastHidden } from "#lib/loaders/forecast/forecast";
import { loadGoal } from "#lib/loaders/goal/goal";
import { loadMentorLink } from "#lib/loaders/mentor/mentor";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const { viewer, timeZones, ...view } = await loadSettings();
  const current = await loadCurrentPath();
  const leftOut = await loadLeftOut();
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
      {leftOut.length === 0 ? null : (
        <Panel title="What the coach leaves out">
          <LeftOutList leftOut={leftOut} />
        </Panel>
      )}
      <Panel title="Weekly goal" id="weekly-goal">
        <GoalForm {...(await loadGoal())} />
      </Panel>
      <Panel title="Time off">
        <p className="max-w-prose">
          An illness, a holiday, a busy month: note the days off, and Waymark leaves them out.{" "}
          <Link href="/pause" prefetch={false}>
            Take or note a pause
          </Link>
        </p>
      </Panel>
      <Panel title="Forecast">
        <ForecastSetting isHidden={await loadIsForecastHidden()} />
      </Panel>
      <Panel title="Planned switches" id="planned-switches">
        <CoolingOffForm days={await loadCoolingOff()}>
          <OperationId />
        </CoolingOffForm>
      </Panel>
      <Panel title="Share with one person" id="share">
        <MentorLinkSetting {...(await loadMentorLink())} />
      </Panel>
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
