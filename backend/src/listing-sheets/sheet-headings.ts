import { type ListingColumn, type Locale, listingColumnSchema } from "@ovop/contracts"
import { messages } from "@ovop/i18n"
import type { BookColumn } from "@ovop/spreadsheet"

/** Characters that a column is wide, where it holds more than a word or less than one. */
const WIDE: Partial<Record<ListingColumn, number>> = {
  name_km: 30,
  name_en: 30,
  story_km: 50,
  story_en: 50,
  ingredients_km: 30,
  ingredients_en: 30,
  producers: 30,
  tiers: 26,
}
const USUAL = 18

/** Headings of a table of listings, each with what it means beside it, and of the sheet that explains them. */
export function sheetHeadings(locale: Locale): { table: BookColumn[]; notes: BookColumn[] } {
  const { column: columns, sheet } = messages[locale].listingImport
  return {
    table: listingColumnSchema.options.map((column) => ({
      text: columns[column].name,
      hint: columns[column].hint,
      widthChars: WIDE[column] ?? USUAL,
    })),
    notes: [
      { text: sheet.column, widthChars: 26 },
      { text: sheet.meaning, widthChars: 70 },
      { text: sheet.allowed, widthChars: 40 },
    ],
  }
}
