"use client"
import type { ListingPack } from "@ovop/contracts"
import { useTranslation } from "@/i18n/messages-provider"
import { useDesk } from "./desk-context"
import { EnglishMark } from "./english-mark"
import { OtherPrice } from "./other-price"
import { PackTiers } from "./pack-tiers"
import { TypedNumberField } from "./typed-number-field"
import { TypedText } from "./typed-text"

type Props = { pack: ListingPack; place: number; onRemove: () => void }

/** One size that is sold. */
export function PackFields({ pack, place, onRemove }: Props) {
  const { t } = useTranslation("listing")
  const { document, change } = useDesk()
  const at = `packs.${place}`
  const set = (how: (pack: ListingPack) => ListingPack) =>
    change((before) => ({
      ...before,
      packs: before.packs.map((one) => (one.id === pack.id ? how(one) : one)),
    }))
  const setName = (language: "km" | "en") => (value: string) =>
    set((before) => ({ ...before, name: { ...before.name, [language]: value } }))
  const isService = document.sector === "service"
  return (
    <fieldset className="grid gap-4 rounded-xl border border-line p-4">
      <legend className="px-2 font-semibold">{t("packs.pack", { place: place + 1 })}</legend>
      <input type="hidden" name={`${at}.id`} value={pack.id} />
      <TypedText
        field={`${at}.name.km`}
        label={t("packs.name")}
        hint={t("packs.nameHint")}
        value={pack.name.km}
        onType={setName("km")}
        lang="km"
        maxLength={80}
      />
      <TypedNumberField
        kind="amount"
        field={`${at}.amount`}
        label={t("packs.amount", { currency: t(`packs.${document.priced_in}`) })}
        value={pack.amount}
        onType={(amount) => set((before) => ({ ...before, amount }))}
        below={<OtherPrice amount={pack.amount} />}
      />
      {!isService && (
        <TypedNumberField
          kind="whole"
          field={`${at}.packed_weight_grams`}
          max={1_000_000}
          label={t("packs.packed")}
          hint={t("packs.packedHint")}
          value={pack.packed_weight_grams}
          onType={(packed_weight_grams) => set((before) => ({ ...before, packed_weight_grams }))}
        />
      )}
      <details className="group">
        <summary className="flex min-h-11 flex-wrap items-center gap-x-2 link">
          {t("packs.more")} <EnglishMark of={pack.name} />
        </summary>
        <div className="mt-2 grid gap-4">
          <TypedText
            field={`${at}.name.en`}
            label={t("packs.nameEn")}
            mark={<EnglishMark of={pack.name} />}
            value={pack.name.en}
            onType={setName("en")}
            lang="en"
            maxLength={80}
          />
          {!isService && (
            <TypedNumberField
              kind="whole"
              field={`${at}.net_weight_grams`}
              max={1_000_000}
              label={t("packs.net")}
              value={pack.net_weight_grams}
              onType={(net_weight_grams) => set((before) => ({ ...before, net_weight_grams }))}
            />
          )}
          <PackTiers at={at} pack={pack} set={set} />
        </div>
      </details>
      <button
        type="button"
        onClick={onRemove}
        className="inline-flex min-h-11 items-center justify-self-start text-alarm underline underline-offset-4 [@media(scripting:none)]:hidden"
      >
        {t("packs.remove", { place: place + 1 })}
      </button>
    </fieldset>
  )
}
