import { type Bilingual, type CertificateView, type Locale, type Picture, textFor } from "@ovop/contracts"
import { provinceByCode } from "@ovop/gazetteer"
import { formatMoney, serverTranslations } from "@ovop/i18n"
import type { ShareCard } from "../share-pictures/share-card"
import type { Query } from "./bilingual"
import { readCertificatePage } from "./certificate-page"
import { readAssociationPage } from "./discovery/association-page"
import { readGoods } from "./discovery/on-sale"
import type { ReadSql } from "./discovery/read-sql"
import { readProductRows } from "./product-rows"
import { productDetail } from "./product-view"

/** A card before its photograph is fetched. */
export type Shared = Omit<ShareCard, "photograph"> & { picture: Picture | null }

type Sources = { query: Query; read: ReadSql; now: Date }

const translator = (locale: Locale) => serverTranslations().getFixedT(locale, "common")

function placeName(code: string, locale: Locale): string {
  const province = provinceByCode(code)
  if (!province) return ""
  const name = locale === "km" ? province.nameKm : province.nameEn
  return translator(locale)(province.type === "capital" ? "capital" : "province", { name })
}

/** What all cards share: the market's name, no badge, no price. */
function card(locale: Locale, said: Partial<Shared> & Pick<Shared, "title">): Shared {
  const t = translator(locale)
  return {
    lang: locale,
    brand: t("brand"),
    overline: "",
    subtitle: "",
    fact: null,
    tone: "krama",
    badge: null,
    demonstration: null,
    picture: null,
    ...said,
  }
}

const demonstrationIn = (locale: Locale, isDemonstration: boolean) =>
  isDemonstration ? translator(locale)("demonstration") : null

const goodsIn = (locale: Locale, number: number) =>
  serverTranslations().getFixedT(locale, "place")("goodsCount", { number })

async function productCard({ query, now }: Sources, locale: Locale, handle: string) {
  const [both] = await readProductRows(query, { handle })
  const product = both && productDetail(both, now)
  if (!product) return undefined
  const t = translator(locale)
  const say = (text: Bilingual) => textFor(text, locale).text
  const currency = locale === "km" ? "khr" : "usd"
  const [badge] = product.badges
  return card(locale, {
    overline: placeName(product.province_code, locale),
    title: say(product.title),
    subtitle: say(product.association.name),
    fact: `${t("from")} ${formatMoney(product.price_from[currency], currency)}`,
    badge: badge ? t("certified", { name: say(badge.name) }) : null,
    demonstration: demonstrationIn(locale, product.demonstration),
    picture: product.picture,
  })
}

async function associationCard({ query, read, now }: Sources, locale: Locale, handle: string) {
  const association = await readAssociationPage(query, read, handle, now)
  if (!association) return undefined
  return card(locale, {
    overline: placeName(association.province_code, locale),
    title: textFor(association.name, locale).text,
    subtitle: association.village ? textFor(association.village, locale).text : "",
    fact: association.status === "active" ? goodsIn(locale, association.product_count) : null,
    demonstration: demonstrationIn(locale, association.demonstration),
    picture: association.picture,
  })
}

const tones: Partial<Record<CertificateView["status"], ShareCard["tone"]>> = {
  active: "leaf",
  suspended: "alarm",
  revoked: "alarm",
}

async function certificateCard({ query, now }: Sources, locale: Locale, code: string) {
  const certificate = await readCertificatePage(query, code, now)
  if (!certificate) return undefined
  const t = serverTranslations().getFixedT(locale, "certificate")
  return card(locale, {
    overline: t("title", { code: certificate.code }),
    title: textFor(certificate.scheme.name, locale).text,
    subtitle: textFor(certificate.holder.name, locale).text,
    // Claimed by the producer alone is not "valid", whatever its dates say.
    fact:
      certificate.status === "active" && !certificate.shows_badge
        ? t(`evidenceLevel.${certificate.evidence_level}`)
        : t(`status.${certificate.status}`),
    tone:
      ((certificate.status !== "active" || certificate.shows_badge) && tones[certificate.status]) || "stone",
    demonstration: demonstrationIn(locale, certificate.demonstration),
  })
}

async function provinceCard({ query, read, now }: Sources, locale: Locale, code: string) {
  const name = placeName(code, locale)
  if (!name) return undefined
  const here = { sql: " and a.province_code = ?", values: [code] }
  const { products, product_count } = await readGoods(query, read, here, 4, now)
  return card(locale, {
    overline: translator(locale)("provinces"),
    title: name,
    subtitle: products.map(({ title }) => textFor(title, locale).text).join(" · "),
    fact: product_count > 0 ? goodsIn(locale, product_count) : null,
    picture: products.find(({ picture }) => picture)?.picture ?? null,
  })
}

async function marketCard({ query, read, now }: Sources, locale: Locale) {
  const t = serverTranslations().getFixedT(locale, "home")
  const { products } = await readGoods(query, read, { sql: "", values: [] }, 8, now)
  return card(locale, {
    title: t("heroTitle"),
    subtitle: translator(locale)("siteDescription"),
    picture: products.find(({ picture }) => picture)?.picture ?? null,
  })
}

/** How the card of each kind of page is made; undefined when there is no such page. */
export const sharedPages = {
  products: productCard,
  associations: associationCard,
  certificates: certificateCard,
  provinces: provinceCard,
  market: marketCard,
} as const satisfies Record<
  string,
  (sources: Sources, locale: Locale, name: string) => Promise<Shared | undefined>
>
