import { certificateStatusSchema, type SchemeSummary, textFor } from "@ovop/contracts"
import { provinces } from "@ovop/gazetteer"
import { compareKhmer } from "@ovop/khmer"
import Link from "next/link"
import { getT } from "@/i18n/server"
import type { RegisterAddress } from "../schema"

type Choice = { value: string; text: string }
type SelectProps = { name: string; label: string; all: string; value: string | undefined; choices: Choice[] }

function Select({ name, label, all, value, choices }: SelectProps) {
  return (
    <label className="min-w-40 flex-1">
      <span className="mb-1 block text-sm font-semibold">{label}</span>
      <select name={name} defaultValue={value ?? ""} className="field">
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  )
}

type Props = { current: RegisterAddress; schemes: readonly SchemeSummary[] }

/** A plain form that leads to the same register with other filters. */
export async function RegisterFilter({ current, schemes }: Props) {
  const { t, language } = await getT("scheme")
  const { t: tCertificate } = await getT("certificate")
  const byName = provinces
    .map(({ code, nameKm, nameEn }) => ({ value: code, text: language === "km" ? nameKm : nameEn }))
    .toSorted((one, other) => compareKhmer(one.text, other.text))
  const { q, scheme, status, province } = current
  return (
    <form
      action={`/${language}/certificates`}
      className="card flex flex-wrap items-end gap-x-4 gap-y-3 bg-rice p-4"
    >
      <label className="min-w-56 flex-[2]">
        <span className="mb-1 block text-sm font-semibold">{t("search")}</span>
        <input name="q" type="search" maxLength={100} defaultValue={q} autoComplete="off" className="field" />
      </label>
      <Select
        name="scheme"
        label={t("filterScheme")}
        all={t("all")}
        value={scheme}
        choices={schemes.map(({ code, name }) => ({ value: code, text: textFor(name, language).text }))}
      />
      <Select
        name="status"
        label={t("filterStatus")}
        all={t("all")}
        value={status}
        choices={certificateStatusSchema.options.map((value) => ({
          value,
          text: tCertificate(`status.${value}`),
        }))}
      />
      <Select name="province" label={t("filterProvince")} all={t("all")} value={province} choices={byName} />
      <button type="submit" className="button button-buy">
        {t("show")}
      </button>
      {(q || scheme || status || province) && (
        <Link
          href={`/${language}/certificates`}
          className="link inline-flex min-h-12 items-center"
          prefetch={false}
        >
          {t("clear")}
        </Link>
      )}
    </form>
  )
}
