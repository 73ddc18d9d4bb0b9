import type { Metadata } from "next";
import { BackupWarning } from "#components/admin/backup-warning";
import { BrokenLinks } from "#components/admin/broken-links";
import { FailedMails } from "#components/admin/failed-mails";
import { Health } from "#components/admin/health";
import { Invitations } from "#components/admin/invitations";
import { LearnerFigures } from "#components/admin/learner-figures";
import { LearnerForms } from "#components/admin/learner-forms";
import { ReportedPages } from "#components/admin/reported-pages";
import { MarginSection } from "#components/ui/margin-section";
import { PageHeader } from "#components/ui/page";
import { loadAdmin } from "#lib/loaders/admin";

export const metadata: Metadata = { title: "Admin" };

export default async function AdminPage() {
  const view = await loadAdmin();
  const { state, invitations, isSignUpOpen, brokenLinks, timeZone, now } = view;
  return (
    <>
      <PageHeader
        title="Admin"
        lead={
          <p>
            How this Waymark is doing. What learners write, and how focused they are, is not shown
            here.
          </p>
        }
      />
      <BackupWarning lastBackupAt={state.lastBackupAt} now={now} timeZone={timeZone} />
      <MarginSection id="health" title="Health">
        <Health {...view} />
      </MarginSection>
      <MarginSection id="learners" title="Learners">
        <LearnerFigures counted={view.counted} timeZone={timeZone} />
      </MarginSection>
      <MarginSection id="failed-mail" title="Email that failed">
        <FailedMails mails={view.failedMail} timeZone={timeZone} />
      </MarginSection>
      <MarginSection id="invitations" title="Invitations">
        <Invitations invitations={invitations} isSignUpOpen={isSignUpOpen} timeZone={timeZone} />
      </MarginSection>
      <MarginSection id="broken-links" title="Broken links">
        <BrokenLinks links={brokenLinks} timeZone={timeZone} />
      </MarginSection>
      <MarginSection id="reports" title="Reported portfolios">
        <ReportedPages reported={view.reported} timeZone={timeZone} />
      </MarginSection>
      <MarginSection id="requests" title="When a learner asks you">
        <LearnerForms />
      </MarginSection>
    </>
  );
}
