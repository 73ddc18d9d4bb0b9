/** Returns an amount of money without its cents: "$133,080". */
export function formatMoney({
  amount,
  currency,
}: Readonly<{ amount: number; currency: string }>): string {
  const format = { style: "currency", currency, maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat("en-US", format).format(amount);
}
