import type { Currency, ListingDocument, ListingReview, ListingValue } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useWords } from "./use-words"

type Props = { field: string; value: ListingValue; document: ListingDocument | null; review: ListingReview }

const PICTURE_PX = 96

function Pictures({ ids, review }: { ids: readonly string[]; review: ListingReview }) {
  const { t } = useTranslation("ovop")
  return (
    <span className="flex flex-wrap gap-2">
      {ids.map((id, at) => {
        const picture = review.pictures.find(({ upload_id }) => upload_id === id)?.picture
        const number = t("listings.picture", { number: String(at + 1) })
        return picture ? (
          <a key={id} href={`${picture.base}-${picture.widths.at(-1)}.webp`} target="_blank" rel="noreferrer">
            <img
              src={`${picture.base}-${picture.widths[0]}.webp`}
              alt={number}
              width={PICTURE_PX}
              height={PICTURE_PX}
              className="size-24 rounded-lg object-cover"
            />
          </a>
        ) : (
          <span key={id}>{number}</span>
        )
      })}
    </span>
  )
}

/** What a field holds, as a person reads it. */
export function ListingValueText({ field, value, document, review }: Props): ReactNode {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const currency: Currency = document?.priced_in ?? "khr"
  const money = (amount: string) => (amount ? formatMoney(amount, currency) : t("listings.nothing"))
  const part = field.replace(/^.*\]\./, "")
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0))
    return t("listings.nothing")
  const texts = Array.isArray(value) ? value.map(String) : [String(value)]
  const [text = ""] = texts
  const each = (say: (one: string) => string) => texts.map(say).join(" · ")
  switch (part) {
    case "pictures":
      return <Pictures ids={texts} review={review} />
    case "packs":
      return each((id) => document?.packs.find((pack) => pack.id === id)?.name.km || id)
    case "tiers":
      return each((tier) => {
        const [number = "", amount = ""] = tier.split(":")
        return t("listings.tier", { number, amount: money(amount) })
      })
    case "amount":
      return money(text)
    case "net_weight_grams":
    case "packed_weight_grams":
      return t("listings.grams", { number: text })
    case "lead_time_days":
      return t("listings.days", { number: text })
    case "made_to_order":
      return t("listings.made", { number: text })
    case "kind":
      return review.kind?.code === text ? words(review.kind.name) : text
    case "sector":
      return t(`listings.sector.${text}`)
    case "priced_in":
      return t(`listings.currency.${text}`)
    case "posting_abroad":
      return t(`listings.posting.${text}`)
    case "allergens":
      return each((allergen) => t(`listings.allergen.${allergen}`))
    case "producer_ids":
      return texts.length === review.producers.length
        ? review.producers.map(words).join(" · ")
        : each((id) => id)
    default:
      return <span className="whitespace-pre-line">{each((one) => one)}</span>
  }
}
