import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { Panel } from "#components/ui/panel";

/** After a link was asked for: what the mail holds, a field for its code, and a way to ask again. */
export function AskedByMail({ code, again }: Readonly<{ code: ReactNode; again: ReactNode }>) {
  return (
    <>
      <PageHeader title="Check your email" />
      <Notice>
        <p>
          If a Waymark account has the address you entered, an email is on its way. Open its link in
          this browser, or type its code here. Both work for 10 minutes.
        </p>
      </Notice>
      <div className="mt-10">
        <Panel title="Carry on here">{code}</Panel>
        <Panel title="Nothing arrived?">
          <p>Look in your spam folder, check the address, and ask again.</p>
          {again}
        </Panel>
      </div>
    </>
  );
}
