import { CopyButton } from "./copy-button";
import { Notice } from "./notice";

/** A secret address that was just made, to be copied now: afterwards nobody can show it again. */
export function AddressShownOnce({ address }: Readonly<{ address: string }>) {
  return (
    <>
      <Notice tone="success" title="Copy this address now. It is shown only once.">
        <p className="font-mono text-sm break-all select-all">{address}</p>
      </Notice>
      <CopyButton key={address} text={address} label="Copy the address" />
    </>
  );
}
