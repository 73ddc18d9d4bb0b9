/** Returns a text of the content without the backticks around its code: for sentences, names and searches. */
export function withoutCodeMarks(text: string): string {
  return text.replaceAll("`", "");
}
