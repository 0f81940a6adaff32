import { type Bilingual, type Lot, lotOriginSchema, textFor } from "@ovop/contracts"
import { provinces } from "@ovop/gazetteer"
import { DayField } from "@/components/form/day-field"
import { SelectField } from "@/components/form/select-field"
import { TextField } from "@/components/form/text-field"
import { UnitsField } from "@/components/form/units-field"
import { breakable, getT } from "@/i18n/server"

type Props = {
  lot: Lot | undefined
  producers: readonly { id: string; name: Bilingual }[]
  provinceCode: string
  today: string
}

/** A share as people write it: per cent, with a point only where it is no whole one. */
const percentOf = (basisPoints: number | undefined) => (basisPoints ? String(basisPoints / 100) : "")

/** What is known of a lot, for a new one and for one that is there. */
export async function LotFields({ lot, producers, provinceCode, today }: Props) {
  const { t, language } = await getT("stock")
  const shareOf = new Map(lot?.producers.map(({ id, share_basis_points }) => [id, share_basis_points]))
  return (
    <>
      <UnitsField name="quantity" label={t("lotPage.quantity")} initial={lot ? String(lot.quantity) : ""} />
      <SelectField
        name="origin"
        label={t("lotPage.origin")}
        initial={lot?.origin ?? "harvested"}
        options={lotOriginSchema.options.map((value) => ({ value, name: t(`lotPage.${value}`) }))}
      />
      <DayField name="made_on" label={t("lotPage.madeOn")} initial={lot?.made_on ?? today} />
      <DayField
        name="best_before"
        label={t("lotPage.bestBefore")}
        initial={lot?.best_before ?? ""}
        isOptional
      />
      <SelectField
        name="province_code"
        label={t("lotPage.province")}
        initial={lot ? (lot.province_code ?? "") : provinceCode}
        options={[
          { value: "", name: t("lotPage.anyProvince") },
          ...provinces.map(({ code, nameKm, nameEn }) => ({
            value: code,
            name: language === "km" ? nameKm : nameEn,
          })),
        ]}
      />
      <TextField
        name="village"
        label={t("lotPage.village")}
        initial={lot?.village ?? ""}
        autoComplete="off"
        maxLength={120}
        isOptional
      />
      {producers.length > 0 && (
        <fieldset id="producers" className="grid gap-3">
          <legend className="mb-1 font-semibold">{t("lotPage.producers")}</legend>
          <p className="text-sm text-muted">{breakable(t("lotPage.producersText"))}</p>
          {producers.map(({ id, name }) => (
            <TextField
              key={id}
              name={`share:${id}`}
              label={t("lotPage.share", { name: textFor(name, language).text })}
              initial={percentOf(shareOf.get(id))}
              autoComplete="off"
              maxLength={8}
              isOptional
            />
          ))}
        </fieldset>
      )}
      <TextField
        name="code"
        label={t("lotPage.code")}
        hint={t("lotPage.codeHint")}
        initial={lot?.code ?? ""}
        autoComplete="off"
        maxLength={40}
        isOptional
      />
      <TextField
        name="note"
        label={t("lotPage.note")}
        initial={lot?.note ?? ""}
        autoComplete="off"
        maxLength={1000}
        isOptional
      />
    </>
  )
}
