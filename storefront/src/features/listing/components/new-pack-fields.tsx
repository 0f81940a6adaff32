"use client"
import { useTranslation } from "@/i18n/messages-provider"
import { useDesk } from "./desk-context"

/** One further pack where no scripts run; a page with scripts has a button for it. */
export function NewPackFields() {
  const { t } = useTranslation("listing")
  const { document } = useDesk()
  const fields = [
    { name: "new_pack.name.km", label: t("packs.name"), max: 80 },
    {
      name: "new_pack.amount",
      label: t("packs.amount", { currency: t(`packs.${document.priced_in}`) }),
      max: 16,
    },
    { name: "new_pack.packed_weight_grams", label: t("packs.packed"), max: 16 },
  ]
  return (
    <fieldset className="hidden gap-4 rounded-xl border border-line p-4 [@media(scripting:none)]:grid">
      <legend className="px-2 font-semibold">{t("packs.add")}</legend>
      {fields.map(({ name, label, max }) => (
        <label key={name} className="grid gap-1 font-semibold">
          {label}
          <input name={name} type="text" maxLength={max} autoComplete="off" className="field font-normal" />
        </label>
      ))}
    </fieldset>
  )
}
