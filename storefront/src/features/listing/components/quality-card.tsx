"use client"
import { type ListingImprovement, listingImprovementMessages, listingQuality } from "@ovop/contracts"
import { Icon } from "@/components/icon"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { DeskCard } from "./desk-card"
import { useDesk } from "./desk-context"
import { JumpLink } from "./jump-link"

/** Where each improvement is made. */
const places: Record<ListingImprovement, string> = {
  add_picture: "pictures",
  add_more_pictures: "pictures",
  describe_pictures: "pictures.0.alt.km",
  name_it: "name.km",
  tell_story: "story.km",
  tell_more: "story.km",
  choose_kind: "kind",
  add_pack: "packs",
  add_second_pack: "packs",
  add_tier: "packs.0.net_weight_grams",
  give_net_weight: "packs.0.net_weight_grams",
  say_lead_time: "lead_time_days",
  name_producers: "producer_ids",
  propose_hs_code: "hs_code_proposal",
  list_ingredients: "ingredients.km",
  add_english: "name.en",
}

/** How well it will do with buyers, and what would help it most; each leads to its field. */
export function QualityCard() {
  const { t } = useTranslation("listing")
  const language = useLanguage()
  const { score, improvements } = listingQuality(useDesk().document)
  const fields = useDesk().document
  const placeOf = (code: ListingImprovement) => {
    const place = places[code]
    if (place.startsWith("pictures.") && fields.pictures.length === 0) return "pictures"
    return place.startsWith("packs.") && fields.packs.length === 0 ? "packs" : place
  }
  return (
    <DeskCard id="quality" title={t("quality.title")}>
      <p className="flex items-center gap-3">
        <meter
          value={score}
          min={0}
          max={100}
          aria-label={t("scoreOf", { number: score })}
          className="h-4 flex-1"
        />
        <span className="font-semibold">{t("score", { number: score })}</span>
      </p>
      {improvements.length === 0 && <p>{t("quality.done")}</p>}
      <ul className="divide-y divide-line">
        {improvements.map(({ code, points }) => (
          <li key={code}>
            <JumpLink to={placeOf(code)} className="flex min-h-11 items-center gap-3 py-1 hover:underline">
              <span className="flex-1">{listingImprovementMessages[code][language]}</span>
              <span className="text-sm whitespace-nowrap text-leaf">
                {t("quality.points", { number: points })}
              </span>
              <Icon name="right" />
            </JumpLink>
          </li>
        ))}
      </ul>
    </DeskCard>
  )
}
