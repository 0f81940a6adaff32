"use client"
import { LISTING_PACKS, type ListingPack } from "@ovop/contracts"
import { formatDate, formatMoney } from "@ovop/i18n"
import { useState } from "react"
import { Icon } from "@/components/icon"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { DeskCard } from "./desk-card"
import { useDesk } from "./desk-context"
import { NewPackFields } from "./new-pack-fields"
import { PackFields } from "./pack-fields"
import { UndoNotice } from "./undo-notice"

const emptyPack = (): ListingPack => ({
  id: crypto.randomUUID(),
  name: { km: "", en: "" },
  net_weight_grams: null,
  packed_weight_grams: null,
  amount: null,
  tiers: [],
})

/** The sizes it is sold in, and what each costs. */
export function PacksCard() {
  const { t } = useTranslation("listing")
  const language = useLanguage()
  const { document, change, choices, faultOf } = useDesk()
  const [removed, setRemoved] = useState<{ pack: ListingPack; at: number } | null>(null)
  const { rate } = choices
  const fault = faultOf("packs")

  const remove = (pack: ListingPack, at: number) => {
    setRemoved({ pack, at })
    change((before) => ({ ...before, packs: before.packs.filter(({ id }) => id !== pack.id) }))
  }
  const bringBack = () => {
    if (removed)
      change((before) => ({ ...before, packs: before.packs.toSpliced(removed.at, 0, removed.pack) }))
    setRemoved(null)
  }
  return (
    <DeskCard id="packs-card" title={t("packs.title")} text={t("packs.text")}>
      <fieldset>
        <legend className="mb-1 font-semibold">{t("packs.currency")}</legend>
        <div className="flex gap-6">
          {(["khr", "usd"] as const).map((currency) => (
            <label key={currency} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="priced_in"
                value={currency}
                checked={document.priced_in === currency}
                onChange={() => change((before) => ({ ...before, priced_in: currency }))}
                className="size-5 accent-krama"
              />
              {t(`packs.${currency}`)}
            </label>
          ))}
        </div>
        <p className="text-sm text-muted">
          {rate
            ? t("packs.rate", {
                date: formatDate(rate.day, language),
                rate: formatMoney(rate.khr_per_usd, "khr"),
              })
            : t("packs.noRate")}
        </p>
      </fieldset>
      {document.packs.map((pack, at) => (
        <PackFields key={pack.id} pack={pack} place={at} onRemove={() => remove(pack, at)} />
      ))}
      {removed && <UndoNotice text={t("packs.removed")} onUndo={bringBack} />}
      {fault && <p className="font-semibold text-alarm">{fault}</p>}
      <NewPackFields />
      {document.packs.length < LISTING_PACKS && (
        <button
          type="button"
          id="packs"
          onClick={() => change((before) => ({ ...before, packs: [...before.packs, emptyPack()] }))}
          className="button button-quiet [@media(scripting:none)]:hidden"
        >
          <Icon name="plus" />
          {t("packs.add")}
        </button>
      )}
    </DeskCard>
  )
}
