import type { ListingTier } from "@ovop/contracts"

/** A text as a spreadsheet keeps it: no blanks at its ends, one kind of line break, no control characters. */
const kept = (text: string) =>
  text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "")
    .replace(/^[\s\u200b\u2060]+/u, "")
    .replace(/[\s\u200b\u2060]+$/u, "")

const cents = (amount: string) => Math.round(Number(amount) * 100)

/** Keeps a text as somebody typed it here where a table says the same of it. */
export const textSaid = (here: string, said: string): string => (kept(here) === said ? here : said)

/** Keeps `20.00` where a table says 20. */
export const amountSaid = (here: string | null, said: string): string =>
  here !== null && cents(here) === cents(said) ? here : said

/** Keeps the order that things have here where a table names the same ones. */
export function listSaid<Item extends string | number>(here: readonly Item[], said: readonly Item[]): Item[] {
  const isSame = here.length === said.length && here.every((item) => said.includes(item))
  return [...(isSame ? here : said)]
}

export const tiersSaid = (here: readonly ListingTier[], said: readonly ListingTier[]): ListingTier[] =>
  said.map(({ from_quantity, amount }, at) => ({
    from_quantity,
    amount: amount === null ? null : amountSaid(here[at]?.amount ?? null, amount),
  }))
