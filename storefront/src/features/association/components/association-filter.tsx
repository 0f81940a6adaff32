import { type AllianceSummary, textFor } from "@ovop/contracts"
import { provinces } from "@ovop/gazetteer"
import { compareKhmer } from "@ovop/khmer"
import Link from "next/link"
import { getT } from "@/i18n/server"
import type { AssociationsAddress } from "../schema"

const sectors = ["agriculture", "industry", "handicraft", "service"] as const

type Props = { current: AssociationsAddress; alliances: readonly AllianceSummary[] }

/** A plain form that leads to the same page with other filters. */
export async function AssociationFilter({ current, alliances }: Props) {
  const { t, language } = await getT("association")
  const { t: tCommon } = await getT("common")
  const byName = provinces
    .map(({ code, nameKm, nameEn }) => ({ code, name: language === "km" ? nameKm : nameEn }))
    .toSorted((one, other) => compareKhmer(one.name, other.name))
  const { province, sector, women_led, youth_led, model, alliance } = current
  const marks = [
    { name: "women_led", label: t("womenLed"), chosen: women_led },
    { name: "youth_led", label: t("youthLed"), chosen: youth_led },
    { name: "model", label: t("model"), chosen: model },
  ]
  return (
    <form
      action={`/${language}/associations`}
      className="card flex flex-wrap items-end gap-x-4 gap-y-3 bg-rice p-4"
    >
      <label className="min-w-40 flex-1">
        <span className="mb-1 block text-sm font-semibold">{t("province")}</span>
        <select name="province" defaultValue={province ?? ""} className="field">
          <option value="">{t("allProvinces")}</option>
          {byName.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="min-w-40 flex-1">
        <span className="mb-1 block text-sm font-semibold">{t("sector")}</span>
        <select name="sector" defaultValue={sector ?? ""} className="field">
          <option value="">{t("allSectors")}</option>
          {sectors.map((one) => (
            <option key={one} value={one}>
              {tCommon(`sectors.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {alliances.length > 0 && (
        <label className="min-w-40 flex-1">
          <span className="mb-1 block text-sm font-semibold">{t("alliance")}</span>
          <select name="alliance" defaultValue={alliance ?? ""} className="field">
            <option value="">{t("allAlliances")}</option>
            {alliances.map(({ handle, name }) => (
              <option key={handle} value={handle}>
                {textFor(name, language).text}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="flex basis-full flex-wrap gap-x-6 lg:basis-auto">
        {marks.map(({ name, label, chosen }) => (
          <label key={name} className="flex min-h-12 items-center gap-2">
            <input
              type="checkbox"
              name={name}
              value="true"
              defaultChecked={chosen === "true"}
              className="size-5 accent-krama"
            />
            {label}
          </label>
        ))}
      </div>
      <button type="submit" className="button button-buy">
        {t("show")}
      </button>
      {(province || sector || women_led || youth_led || model || alliance) && (
        <Link
          href={`/${language}/associations`}
          className="link inline-flex min-h-12 items-center"
          prefetch={false}
        >
          {t("clear")}
        </Link>
      )}
    </form>
  )
}
