import { type Digits, inDigits } from "./digits.js"
import type { Language } from "./languages.js"

const months = {
  km: ["មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const satisfies Record<Language, readonly string[]>

/**
 * The name of a month, 1 to 12.
 *
 * @throws RangeError when there is no such month.
 */
export function monthName(month: number, language: Language): string {
  const name = months[language][month - 1]
  if (name === undefined) throw new RangeError(`Not a month: ${month}`)
  return name
}

/** Cambodia has had UTC+7 without summer time since 1975, so no time zone data is needed. */
const phnomPenhOffsetMs = 7 * 60 * 60 * 1000
const calendarDay = /^\d{4}-\d{2}-\d{2}$/

/** The moment of a text, shifted so that its UTC parts are those of the clock in Phnom Penh. */
function localDate(iso: string): Date {
  const instantMs = Date.parse(iso)
  if (Number.isNaN(instantMs)) throw new RangeError(`Not an ISO date: ${iso}`)
  return new Date(calendarDay.test(iso) ? instantMs : instantMs + phnomPenhOffsetMs)
}

/**
 * A day of a year that is plain from what stands around it: `២២ វិច្ឆិកា`, `22 November`. Takes what `formatDate` takes.
 *
 * @throws RangeError when the text is not an ISO 8601 day or instant.
 */
export function formatDayAndMonth(iso: string, language: Language): string {
  const local = localDate(iso)
  const text = `${local.getUTCDate()} ${months[language][local.getUTCMonth()]}`
  return inDigits(text, language === "km" ? "khmer" : "latin")
}

/**
 * A day for reading: `២២ វិច្ឆិកា ២០២៦`, `22 November 2026`. Takes a calendar day, `2026-11-22`, as it is, and an
 * instant, `2026-11-21T20:00:00Z`, as the day it is in Phnom Penh. Khmer text has Khmer digits unless asked otherwise.
 *
 * @throws RangeError when the text is not an ISO 8601 day or instant.
 */
export function formatDate(
  iso: string,
  language: Language,
  digits: Digits = language === "km" ? "khmer" : "latin",
): string {
  const local = localDate(iso)
  const month = months[language][local.getUTCMonth()]
  return inDigits(`${local.getUTCDate()} ${month} ${local.getUTCFullYear()}`, digits)
}
