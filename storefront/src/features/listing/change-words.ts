import type { ListingChange, ListingChoices, ListingDocument, ListingValue } from "@ovop/contracts"
import { formatMoney, formatNumber, type Language, monthName } from "@ovop/i18n"
import type { TFunction } from "i18next"

type Asked = {
  t: TFunction<"listing">
  tCommon: TFunction<"common">
  language: Language
  choices: ListingChoices
  /** Where the names of packs are looked up: the newer document first. */
  documents: readonly ListingDocument[]
}

const inLanguage = (language: Language, name: { km: string; en: string | null }) =>
  (language === "en" && name.en) || name.km

const plainNames = {
  kind: "kind.kind",
  sector: "kind.sector",
  priced_in: "packs.currency",
  minimum_quantity: "selling.minimum",
  quantity_step: "selling.step",
  lead_time_days: "selling.leadTime",
  season_months: "selling.season",
  made_to_order: "selling.madeToOrder",
  hs_code_proposal: "trade.hs",
  posting_abroad: "trade.posting",
  allergens: "food.allergens",
  producer_ids: "producers.title",
  pictures: "changes.order",
  packs: "changes.packList",
  "name.km": "words.name",
  "name.en": "words.nameEn",
  "story.km": "words.story",
  "story.en": "words.storyEn",
  "ingredients.km": "food.ingredients",
  "ingredients.en": "food.ingredientsEn",
} as const

const packParts = {
  "name.km": "packs.name",
  "name.en": "packs.nameEn",
  amount: "packs.tierAmount",
  net_weight_grams: "packs.net",
  packed_weight_grams: "packs.packed",
  tiers: "packs.tiers",
} as const

const packNameOf = (id: string, { documents, language }: Asked): string => {
  const pack = documents.flatMap(({ packs }) => packs).find((one) => one.id === id)
  return pack ? inLanguage(language, pack.name) : ""
}

/** What a field of a document is called: by its path with places, or with the ids of packs and pictures. */
export function fieldName(field: string, asked: Asked): string {
  const { t, documents } = asked
  if (field in plainNames) return t(plainNames[field as keyof typeof plainNames])
  const {
    list,
    key = "",
    part = "",
  } = /^(?<list>packs|pictures)(?:\[(?<key>[^\]]+)\]|\.(?<place>\d+))\.?(?<part>.*)$/.exec(field)?.groups ??
  {}
  if (list === "pictures") return t("changes.pictureText")
  if (list !== "packs") return field === "" ? t("acts.returnAll") : field
  const place = Number(/^packs\.(\d+)/.exec(field)?.[1] ?? -1)
  const name = t("changes.pack", { name: packNameOf(key || (documents[0]?.packs[place]?.id ?? ""), asked) })
  const known = part in packParts ? t(packParts[part as keyof typeof packParts]) : ""
  return known ? `${name} – ${known}` : name
}

function listText(field: string, value: readonly (string | number)[], asked: Asked): string {
  const { t, language, choices, documents } = asked
  const currency = documents[0]?.priced_in ?? "khr"
  const nameOf = (one: string | number): string => {
    const text = String(one)
    if (field === "season_months") return monthName(Number(one), language)
    if (field === "allergens") return t(`food.allergen.${text as "gluten"}`)
    if (field === "packs") return packNameOf(text, asked)
    if (field === "producer_ids") {
      const producer = choices.producers.find(({ id }) => id === text)
      return producer ? inLanguage(language, producer.name) : text
    }
    const [from = "", amount = ""] = text.split(":")
    if (!field.endsWith(".tiers")) return text
    return t("changes.from", { number: from, price: amount ? formatMoney(amount, currency) : "–" })
  }
  return value.map(nameOf).join(" · ")
}

function plainText(field: string, value: string | number | boolean, asked: Asked): string {
  const { t, tCommon, language, choices, documents } = asked
  const text = String(value)
  if (typeof value === "boolean") return t(value ? "changes.yes" : "changes.no")
  if (field === "kind") {
    const kind = choices.kinds.find(({ code }) => code === text)
    return kind ? inLanguage(language, kind.name) : text
  }
  if (field === "sector") return tCommon(`sectors.${text as "service"}`)
  if (field === "priced_in") return t(`packs.${text as "khr"}`)
  if (field === "posting_abroad") return t(`trade.postingAbroad.${text as "allowed"}`)
  if (field === "made_to_order") return t("changes.perWeek", { number: formatNumber(text) })
  if (field.endsWith("_grams")) return t("changes.grams", { number: formatNumber(text) })
  if (field === "lead_time_days") return t("changes.days", { number: text })
  if (field.endsWith(".amount")) return formatMoney(text, documents[0]?.priced_in ?? "khr")
  return text
}

/** What stands, or stood, in a field, in words. */
export function valueText(field: string, value: ListingValue, asked: Asked): string {
  if (Array.isArray(value) && value.length === 0 && field === "season_months")
    return asked.t("changes.allYear")
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0))
    return asked.t("changes.nothing")
  if (typeof value === "object") return listText(field, value as readonly (string | number)[], asked)
  return plainText(field, value, asked)
}

/** A pack that is new or gone is said once, and not by each of its fields. */
export function tellingChanges(changes: readonly ListingChange[]): ListingChange[] {
  const lists = changes.find(({ field }) => field === "packs")
  const ids = (value: ListingValue | undefined) => (Array.isArray(value) ? value.map(String) : [])
  const [before, after] = [ids(lists?.before), ids(lists?.after)]
  const isHalf = (field: string) => {
    const id = /^packs\[([^\]]+)\]/.exec(field)?.[1]
    return id !== undefined && lists !== undefined && !(before.includes(id) && after.includes(id))
  }
  return changes.filter(({ field, before: old, after: now }) => {
    if (!isHalf(field)) return !/^pictures\[/.test(field) || (old !== null && now !== null)
    return field.endsWith(".amount")
  })
}
