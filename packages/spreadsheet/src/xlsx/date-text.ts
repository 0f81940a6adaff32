const secondsPerDay = 86_400
/** 9999-12-31, the last day that spreadsheets know. */
const lastDay = 2_958_465
const daysTo1904 = 1462

const two = (value: number) => String(value).padStart(2, "0")

/**
 * The moment that a spreadsheet keeps as a count of days: "2026-11-30", with its time if it has one
 * ("2026-11-30 14:05"), the time alone if it is of no day. Undefined for what is no moment.
 */
export function dateText(serial: number, from1904: boolean): string | undefined {
  const seconds = Math.round((serial + (from1904 ? daysTo1904 : 0)) * secondsPerDay)
  const day = Math.floor(seconds / secondsPerDay)
  if (!Number.isFinite(seconds) || seconds < 0 || day > lastDay) return undefined
  const time = timeText(seconds - day * secondsPerDay)
  if (day === 0) return time || "00:00"
  // Excel believes that 1900 had a 29th of February, so its days before that are one off.
  const date = new Date(Date.UTC(1899, 11, day < 60 ? day + 31 : day + 30)).toISOString().slice(0, 10)
  return time ? `${date} ${time}` : date
}

function timeText(seconds: number): string {
  if (seconds === 0) return ""
  const rest = seconds % 60
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return rest ? `${clock}:${two(rest)}` : clock
}
