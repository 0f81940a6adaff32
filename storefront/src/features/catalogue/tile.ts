import "server-only"
import { type Picture, type Prices, type ProductCard, textFor } from "@ovop/contracts"
import { provinceByCode } from "@ovop/gazetteer"
import { type Language, serverTranslations } from "@ovop/i18n"
import { withBreaks } from "@ovop/khmer"

type Text = { text: string; lang: Language }

/** A card in one language, with every word in it ready to show: the same on the server and in a browser. */
export type Tile = {
  id: string
  href: string
  title: Text
  picture: Picture | null
  place: string
  from: string
  prices: Prices
  badges: { code: string; certified: string; name: Text }[]
  soldOut: string | null
}

export function tileOf(product: ProductCard, language: Language): Tile {
  const t = serverTranslations().getFixedT(language, "common")
  const said = (content: ProductCard["title"]): Text => {
    const { text, lang } = textFor(content, language)
    return { text: withBreaks(text), lang }
  }
  const province = provinceByCode(product.province_code)
  const name = language === "km" ? province?.nameKm : province?.nameEn
  return {
    id: product.id,
    href: `/${language}/products/${product.handle}`,
    title: said(product.title),
    picture: product.picture,
    place: name ? t(province?.type === "capital" ? "capital" : "province", { name }) : "",
    from: t("from"),
    prices: product.price_from,
    badges: product.badges.map((badge) => ({
      code: badge.scheme_code,
      certified: t("certified", { name: "" }),
      name: said(badge.name),
    })),
    soldOut: product.in_stock ? null : t("outOfStock"),
  }
}
