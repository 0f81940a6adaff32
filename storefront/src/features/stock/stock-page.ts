import "server-only"
import type { Metadata } from "next"
import { getT } from "@/i18n/server"

const stockT = async () => (await getT("stock")).t
type StockT = Awaited<ReturnType<typeof stockT>>

/** What the head of a page about stock says; none of them is for search engines. */
export async function stockMetadata(title: (t: StockT) => string): Promise<Metadata> {
  return { title: title(await stockT()), robots: { index: false, follow: false } }
}

/** Today in Cambodia, which has had UTC+7 without summer time since 1975. */
export const todayInCambodia = () => new Date(Date.now() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** One value out of an address; the first where there are several. */
export const oneOf = (value: string | string[] | undefined): string | undefined =>
  (Array.isArray(value) ? value[0] : value) || undefined

/** A place in a list that is read by number; none where the address says something else. */
export function numberOf(value: string | string[] | undefined): number | undefined {
  const text = oneOf(value)
  return text && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}
