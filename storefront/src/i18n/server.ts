import "server-only"
import { isLanguage, type Language, type Namespace, serverTranslations } from "@ovop/i18n"
import { withBreaks } from "@ovop/khmer"
import { locale } from "next/root-params"

/** The language in the page's address. */
export async function pageLanguage(): Promise<Language> {
  const value = await locale()
  return isLanguage(value) ? value : "km"
}

/** `t` for one namespace in the page's language. Server components only. */
export async function getT<N extends Namespace>(namespace: N) {
  const language = await pageLanguage()
  return { t: serverTranslations().getFixedT(language, namespace), language }
}

/** A longer text with line-break hints between Khmer words, which browsers lay out better than their own guess. */
export function breakable(text: string): string {
  return withBreaks(text)
}
