/** What XML 1.0 cannot hold or would change, as spreadsheets write it: _x000D_. So must be what only looks like that. */
const escaped = /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu

/** Halves of a character, which UTF-8 has no bytes for. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, "\ufffd")

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

const plainEscape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character)

/** For an attribute, in which XML would turn a line break into a space. */
export const xmlAttribute = (text: string): string =>
  plainEscape(wellFormed(text).replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, ""))
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;")

/** For the text of a cell. */
export const xmlText = (text: string): string =>
  plainEscape(
    wellFormed(text).replace(
      escaped,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  )
