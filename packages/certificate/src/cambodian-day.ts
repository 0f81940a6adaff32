const DAY_MS = 86_400_000
/** Cambodia is seven hours ahead of UTC all year; it has no summer time. */
const AHEAD_MS = 7 * 3_600_000

/** The calendar day in Cambodia, `YYYY-MM-DD`; a certificate ends with the Cambodian day, not with UTC's. */
export function dayInCambodia(at: Date): string {
  return new Date(at.getTime() + AHEAD_MS).toISOString().slice(0, 10)
}

/** A day as the number 261231, or undefined when this century has no such day. */
export function dayToNumber(day: string): number | undefined {
  if (!/^20\d\d-\d\d-\d\d$/.test(day)) return undefined
  const at = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at) || new Date(Math.floor(at / DAY_MS) * DAY_MS).toISOString().slice(0, 10) !== day)
    return undefined
  return Number(day.slice(2).replaceAll("-", ""))
}

/** The reverse of `dayToNumber`. */
export function numberToDay(number: unknown): string | undefined {
  if (typeof number !== "number") return undefined
  const day = String(number)
    .padStart(6, "0")
    .replace(/^(\d\d)(\d\d)(\d\d)$/, "20$1-$2-$3")
  return dayToNumber(day) === number ? day : undefined
}
