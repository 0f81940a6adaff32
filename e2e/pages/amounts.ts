import type { Locator } from "@playwright/test"

/** An amount as the page shows it, in the currency's smallest unit: `$18.50` is 1850n, `75,850 ៛` is 75850n. */
export function minorUnits(shown: string): bigint {
  const digits = shown.replace(/[^\d.]/g, "")
  if (!/^\d+(\.\d{2})?$/.test(digits)) throw new Error(`Not an amount: ${shown}`)
  return BigInt(digits.replace(".", ""))
}

/** The amount beside a name in a list of amounts. */
export async function amountBeside(list: Locator, name: string): Promise<bigint> {
  const row = list
    .locator("dl > div, dl > div > div")
    .filter({ has: list.page().getByText(name, { exact: true }) })
  return minorUnits((await row.last().getByRole("definition").textContent()) ?? "")
}

export const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n)
