import type { ApplicationFacts } from "@ovop/contracts"
import { districtsOf } from "@ovop/gazetteer"
import { formatCount, inDigits } from "@ovop/i18n"
import { PlaceName } from "@/components/place-name"
import { getT } from "@/i18n/server"

/** What was said of the association, where it cannot be changed. */
export async function FactsList({ facts }: { facts: ApplicationFacts }) {
  const { t, language } = await getT("application")
  const district = districtsOf(facts.province_code).find(({ code }) => code === facts.district_code)
  // A year is no quantity: it takes the digits of the sentence, and no mark of thousands.
  const digits = language === "km" ? "khmer" : "latin"
  const marks = (["women_led", "youth_led", "vat_registered"] as const).filter((mark) => facts[mark])
  const rows = [
    [t("name"), facts.name],
    [t("name_en"), facts.name_en],
    [t("form"), facts.form && t(`forms.${facts.form}`)],
    [
      t("village"),
      [facts.village, district && (language === "km" ? district.nameKm : district.nameEn)]
        .filter(Boolean)
        .join(", "),
    ],
    [t("story"), facts.story],
    [t("story_en"), facts.story_en],
    [t("founded_year"), facts.founded_year && inDigits(String(facts.founded_year), digits)],
    [t("member_count"), facts.member_count && formatCount(facts.member_count, language)],
    [t("contact_name"), [facts.contact_name, facts.contact].filter(Boolean).join(" · ")],
  ] as const
  return (
    <>
      <dl className="grid gap-3">
        <div>
          <dt className="text-sm text-muted">{t("province")}</dt>
          <dd>
            <PlaceName provinceCode={facts.province_code} />
          </dd>
        </div>
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt className="text-sm text-muted">{name}</dt>
                <dd className="whitespace-pre-line break-words">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {marks.length > 0 && <p>{marks.map((mark) => t(mark)).join(" · ")}</p>}
    </>
  )
}
