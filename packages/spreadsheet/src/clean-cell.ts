const plainAscii = /^[!-~](?:[ -~]*[!-~])?$/
const blank = /[\s\u200b\u2060]/

/** By hand: the regular expression for both ends is slow on purpose-made runs of spaces. */
function trim(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && blank.test(text.charAt(start))) start += 1
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/**
 * A cell's text as tables hold it: NFC, no blanks at its ends (Khmer's zero-width space is one), lines parted by "\n",
 * no other control characters but tabs.
 */
export function cleanCell(text: string): string {
  if (plainAscii.test(text)) return text
  return trim(
    text
      .normalize("NFC")
      .replace(/\r\n?/g, "\n")
      .replace(/(?![\t\n])\p{Cc}/gu, ""),
  )
}
