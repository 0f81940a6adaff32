import { type Digits, inDigits } from "./digits.js"

const cambodian = /^\+855(?<prefix>\d{2})(?<first>\d{3})(?<rest>\d{3,4})$/

/**
 * A number in E.164 as people in Cambodia write and dial it, `012 345 678`. Numbers of other countries, and whatever
 * is not E.164, stay as they are.
 */
export function formatPhone(phone: string, digits: Digits = "latin"): string {
  const groups = cambodian.exec(phone)?.groups
  const text = groups ? `0${groups.prefix} ${groups.first} ${groups.rest}` : phone
  return inDigits(text, digits)
}
