import { Notice } from "#components/ui/notice";

/** The notice that the script of a page fills and shows (said.ts): so it looks like every other. */
export function NoticeToCome() {
  return (
    <div id="notice-to-come" hidden>
      <Notice tone="error">
        <p />
      </Notice>
    </div>
  );
}
