/** The id by which a change is applied once, however often its form is sent. A new one with every page. */
export function OperationId({ name = "operationId" }: Readonly<{ name?: string }>) {
  return <input type="hidden" name={name} value={crypto.randomUUID()} />;
}
