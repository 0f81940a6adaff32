/** Writes Khmer digits (០ to ៩) as 0 to 9 and leaves every other character, separators too, as it is. */
export function toLatinDigits(text: string): string {
  return text.replace(/[\u17e0-\u17e9]/gu, (digit) => String(digit.charCodeAt(0) - 0x17e0))
}
