type OtherWay = Readonly<{ otherWay: string }>;

/** Stands in the place of a button for a passkey where no script runs. */
export function PasskeyNeedsScript({ otherWay }: OtherWay) {
  return (
    <p className="hidden max-w-prose text-ink-soft noscript:block">
      A passkey needs JavaScript, which is off. {otherWay}
    </p>
  );
}

/** Stands there where the browser has none; `isKept` for a script that shows it. */
export function NoPasskeys({ otherWay, isKept }: OtherWay & Readonly<{ isKept?: true }>) {
  return (
    <p hidden={isKept} data-no-passkeys="" className="max-w-prose text-ink-soft">
      This browser has no passkeys. {otherWay}
    </p>
  );
}
