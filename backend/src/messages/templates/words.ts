import { type Bilingual, type Currency, type Locale, textFor } from "@ovop/contracts"
import { formatDate, formatMoney, formatNumber, serverTranslations } from "@ovop/i18n"

/** Words and formats of one language, for a template. */
export type Words = ReturnType<typeof wordsOf>

export function wordsOf(locale: Locale) {
  return {
    t: serverTranslations().getFixedT(locale, "mail"),
    locale,
    text: (value: Bilingual) => textFor(value, locale).text,
    money: (amount: string, currency: Currency) => formatMoney(amount, currency),
    day: (value: string) => formatDate(value, locale),
    count: (value: number) => formatNumber(String(value)),
  }
}
