import type { Metadata } from "next";
import { ChangePasswordForm } from "#components/account/change-password-form";
import { ConnectedServices } from "#components/account/connected-services";
import { EmailState } from "#components/account/email-state";
import { PasskeySetting } from "#components/account/passkey-setting";
import { ProfileForm } from "#components/account/profile-form";
import { SecondFactorSetting } from "#components/account/second-factor-setting";
import { SessionList } from "#components/account/session-list";
import { DataFiles } from "#components/archive/data-files";
import { CalendarSetting } from "#components/calendar/calendar-setting";
import { DismissedList } from "#components/coach/dismissed-list";
import { LeavePath } from "#components/commit/leave-path";
import { ForecastSetting } from "#components/forecast/forecast-form";
import { GoalForm } from "#components/goal/goal-form";
import { MentorLinkSetting } from "#components/mentor/mentor-link-setting";
import { CoolingOffForm } from "#components/plan/cooling-off-form";
import { PortfolioSetting } from "#components/portfolio/portfolio-setting";
import { RemindersSetting } from "#components/reminders/reminders-setting";
import { Setting } from "#components/settings/setting";
import { SETTINGS_GROUPS, SettingsGroup } from "#components/settings/settings-group";
import { ButtonLink } from "#components/ui/button";
import { Contents } from "#components/ui/contents";
import { PageHeader } from "#components/ui/page";
import { connectOutcomeOf } from "#lib/domain/connection";
import { DELETION_DAYS } from "#lib/domain/deletion";
import { once, type SearchProps } from "#lib/loaders/account/search-params";
import { loadSettings } from "#lib/loaders/account/settings";
import { loadDismissed } from "#lib/loaders/coach";
import { loadCurrentPath } from "#lib/loaders/commit";
import { loadIsForecastHidden } from "#lib/loaders/forecast";
import { loadGoal } from "#lib/loaders/goal";
import { loadMentorLink } from "#lib/loaders/mentor";
import { loadCoolingOff } from "#lib/loaders/plan";
import { loadReminders } from "#lib/loaders/reminders";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage({ searchParams }: SearchProps) {
  const outcome = connectOutcomeOf(once(await searchParams, "connect"));
  const { viewer, timeZone, timeZones, services, ...view } = await loadSettings();
  const current = await loadCurrentPath();
  const mentorLink = await loadMentorLink();
  const dismissedCorrections = await loadDismissed();
  const { name, email, hoursPerWeek } = viewer;
  return (
    <>
      <PageHeader title="Settings" />
      <Contents parts={SETTINGS_GROUPS} />
      <SettingsGroup id="you">
        <Setting title="About you">
          <ProfileForm
            name={name}
            timeZone={viewer.timeZone ?? ""}
            hoursPerWeek={hoursPerWeek === null ? "" : String(hoursPerWeek)}
            timeZones={timeZones.join(" ")}
          />
        </Setting>
      </SettingsGroup>
      <SettingsGroup id="your-time">
        <Setting title="Weekly goal" id="weekly-goal">
          <GoalForm {...(await loadGoal())} />
        </Setting>
        <Setting title="Reminders" id="reminders">
          <RemindersSetting {...(await loadReminders())} />
        </Setting>
        <Setting title="Time off">
          <p className="max-w-prose">
            Sick, on vacation, or busy? Note the days off, and Waymark leaves them out.{" "}
            <a href="/pause">Take or note a pause</a>
          </p>
        </Setting>
      </SettingsGroup>
      <SettingsGroup id="your-path">
        <Setting title="Planned switches" id="planned-switches">
          <CoolingOffForm days={await loadCoolingOff()} operationId={crypto.randomUUID()} />
        </Setting>
        {current === undefined ? null : (
          <Setting title="The path you are on">
            <LeavePath {...current} operationId={crypto.randomUUID()} />
          </Setting>
        )}
      </SettingsGroup>
      <SettingsGroup id="the-coach">
        <Setting title="Forecast">
          <ForecastSetting isHidden={await loadIsForecastHidden()} />
        </Setting>
        {dismissedCorrections.length === 0 ? null : (
          <Setting title="Suggestions you have hidden">
            <DismissedList dismissedCorrections={dismissedCorrections} />
          </Setting>
        )}
      </SettingsGroup>
      <SettingsGroup id="sharing">
        <Setting title="Your planned days in a calendar" id="calendar">
          <CalendarSetting {...view.calendar} />
        </Setting>
        <Setting title="Portfolio" id="portfolio">
          <PortfolioSetting published={view.portfolio} />
        </Setting>
        <Setting title="Share with one person" id="share">
          <MentorLinkSetting {...mentorLink} />
        </Setting>
      </SettingsGroup>
      <SettingsGroup id="ways-to-sign-in">
        <Setting title="Password">
          {view.hasPassword ? (
            <ChangePasswordForm hasLink={mentorLink.link !== null || view.calendar.feed !== null} />
          ) : (
            <p className="max-w-prose">
              You have no password. You can{" "}
              <a href="/forgot-password">set one with a link by email</a>.
            </p>
          )}
        </Setting>
        {services.length === 0 ? null : (
          <Setting title="Services to sign in with" id="connected-services">
            <ConnectedServices services={services} outcome={outcome} />
          </Setting>
        )}
        <Setting title="Passkeys" id="passkeys">
          <PasskeySetting
            passkeys={view.passkeys}
            isPossible={view.arePasskeysPossible}
            timeZone={timeZone}
          />
        </Setting>
        <Setting title="A second step after your password" id="second-step">
          <SecondFactorSetting
            hasPassword={view.hasPassword}
            hasPasskey={view.passkeys.length > 0}
            isOn={view.secondFactorAt !== null}
            recoveryCodes={view.recoveryCodes}
          />
        </Setting>
      </SettingsGroup>
      <SettingsGroup id="account">
        <Setting title="Email">
          <EmailState
            email={email}
            isConfirmed={viewer.emailConfirmed}
            isMailSetUp={view.isMailSetUp}
            isLinkOut={view.confirmationSentAt !== null}
          />
        </Setting>
        <Setting title="Where you are signed in">
          <SessionList sessions={view.sessions} currentId={viewer.sessionId} timeZone={timeZone} />
        </Setting>
      </SettingsGroup>
      <SettingsGroup id="your-data">
        <Setting title="Take it with you">
          <p className="max-w-prose">
            Everything that Waymark keeps about you is yours.{" "}
            <a href="/your-data">Read it all on one page</a>, or download it.
          </p>
          <DataFiles />
        </Setting>
        <Setting title="Bring in a file">
          <p className="max-w-prose">
            A file that you downloaded here or from another Waymark.{" "}
            <a href="/import">Choose a file, and see what it would add</a>
          </p>
        </Setting>
        <Setting title="Delete your account">
          <p className="max-w-prose">
            At once, or in {DELETION_DAYS} days so that you can change your mind.
          </p>
          <p>
            <ButtonLink href="/delete-account" variant="danger">
              Delete my account …
            </ButtonLink>
          </p>
        </Setting>
      </SettingsGroup>
    </>
  );
}
