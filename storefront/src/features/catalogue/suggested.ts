import "server-only"
import { type Suggestion, textFor } from "@ovop/contracts"
import { type Language, serverTranslations } from "@ovop/i18n"

/** A suggestion in one language: where it leads, and what kind of thing it is. */
export type Suggested = { href: string; text: string; lang: Language; type: string }

const paths = {
  product: "products",
  kind: "kinds",
  province: "provinces",
  association: "associations",
} as const satisfies Record<Suggestion["type"], string>

export function suggestedOf({ type, code, name }: Suggestion, language: Language): Suggested {
  const t = serverTranslations().getFixedT(language, "catalogue")
  return {
    ...textFor(name, language),
    href: `/${language}/${paths[type]}/${encodeURIComponent(code)}`,
    type: t(`suggestedTypes.${type}`),
  }
}
