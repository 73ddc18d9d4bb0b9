import { Notice } from "#components/ui/notice";
import type { ConnectOutcome } from "#lib/domain/connection";
import { CONNECT_OUTCOMES } from "#lib/wording/connections";
import { ConnectForm, DisconnectForm } from "./connect-forms";

/** A service that people may sign in with, or that this learner once connected. */
export type Service = Readonly<{
  issuer: string;
  label: string;
  /** Absent where it is no longer set up here. */
  provider: string | undefined;
  /** What the learner is called there; absent where it is not connected. */
  connectedAs: string | undefined;
}>;

/** Which services the learner can sign in with, each to connect or to disconnect. */
export function ConnectedServices({
  services,
  outcome,
}: Readonly<{ services: readonly Service[]; outcome: ConnectOutcome | undefined }>) {
  const said = outcome === undefined ? undefined : CONNECT_OUTCOMES[outcome];
  return (
    <>
      {said === undefined ? null : <Notice tone={said.tone}>{said.text}</Notice>}
      <p className="max-w-prose">
        Once a service is connected, you can sign in with it instead of a password. Waymark learns
        your name and email address there, and nothing else.
      </p>
      <ul aria-label="Services to sign in with" className="flex max-w-2xl flex-col">
        {services.map((service) => (
          <li
            key={service.issuer}
            className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-4 font-sans first:border-t"
          >
            <div className="min-w-0">
              <p className="font-semibold wrap-anywhere">{service.label}</p>
              <p className="text-sm wrap-anywhere text-ink-soft">
                {service.connectedAs === undefined
                  ? "Not connected"
                  : `Connected as ${service.connectedAs}`}
              </p>
            </div>
            <ServiceForm {...service} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ServiceForm({ issuer, label, provider, connectedAs }: Service) {
  if (connectedAs !== undefined) return <DisconnectForm issuer={issuer} label={label} />;
  return provider === undefined ? null : <ConnectForm provider={provider} label={label} />;
}
