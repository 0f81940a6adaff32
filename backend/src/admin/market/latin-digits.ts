/** What was typed with Khmer digits as the API takes it, and whatever else is in it as it stands. */
export const latinDigits = (typed: string): string =>
  typed.replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0))
