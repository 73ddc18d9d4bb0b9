/** Shows the button for a passkey where the browser knows them, and otherwise says that it does not. */
export function offerPasskeys(): void {
  const form = document.querySelector<HTMLElement>("form[data-passkey]");
  if (form === null) return;
  if ("PublicKeyCredential" in globalThis) {
    form.classList.remove("invisible");
    return;
  }
  form.hidden = true;
  document.querySelector("[data-no-passkeys]")?.removeAttribute("hidden");
}

/** Has the browser ask a passkey for what the server wants of it. Its code is loaded at the press: most visits use no passkey. */
export async function askPasskey(asked: string): Promise<string> {
  const { startAuthentication } = await import("@simplewebauthn/browser");
  return JSON.stringify(await startAuthentication({ optionsJSON: JSON.parse(asked) }));
}
