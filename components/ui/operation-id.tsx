/** The id by which a change is applied once, however often its form is sent. A new one with every page. */
export function OperationId() {
  return <input type="hidden" name="operationId" value={crypto.randomUUID()} />;
}
