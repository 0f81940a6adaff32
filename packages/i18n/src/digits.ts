/** Which digits a reader sees. Shops in Cambodia print prices in Latin digits; letters and forms often use Khmer. */
export type Digits = "latin" | "khmer"

const khmerZero = 0x17e0

/** Writes the ASCII digits of a text as asked; everything else stays. */
export function inDigits(text: string, digits: Digits): string {
  if (digits === "latin") return text
  return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(khmerZero + Number(digit)))
}
