import type { ProductDetail } from "@ovop/contracts"
import { monthName } from "@ovop/i18n"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"
import { Fact } from "./fact"

/** What a buyer should know before ordering: when it is sent, when it is to be had, what is in it. */
export async function Details({ product }: { product: ProductDetail }) {
  const { t, language } = await getT("product")
  const { lead_time_days: days, season_months: months, made_to_order: made, ingredients, allergens } = product
  const isEmpty = days === null && months.length === 0 && !made && !ingredients && allergens.length === 0
  if (isEmpty) return null
  return (
    <section aria-labelledby="details" className="mt-8">
      <h2 id="details" className="mb-2 text-xl">
        {t("details")}
      </h2>
      <dl className="divide-y divide-line">
        {days !== null && (
          <Fact name={t("leadTime")}>
            {days === 0 ? t("leadTimeNone") : t("leadTimeDays", { number: days })}
          </Fact>
        )}
        {made && (
          <Fact name={t("madeToOrder")}>{t("madeToOrderWeekly", { number: made.weekly_capacity })}</Fact>
        )}
        {months.length > 0 && (
          <Fact name={t("season")}>{months.map((month) => monthName(month, language)).join(" · ")}</Fact>
        )}
        {ingredients && (
          <Fact name={t("ingredients")}>
            <Words of={ingredients} />
          </Fact>
        )}
        {allergens.length > 0 && (
          <Fact name={t("allergens")}>{allergens.map((name) => t(`allergen.${name}`)).join(" · ")}</Fact>
        )}
      </dl>
    </section>
  )
}
