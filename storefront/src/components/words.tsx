import { type Bilingual, textFor } from "@ovop/contracts"
import { breakable, pageLanguage } from "@/i18n/server"

/** Content in the page's language; what exists in Khmer only says so to screen readers and fonts. */
export async function Words({ of: content }: { of: Bilingual }) {
  const language = await pageLanguage()
  const { text, lang } = textFor(content, language)
  const shown = breakable(text)
  return lang === language ? shown : <span lang={lang}>{shown}</span>
}
