import { currencySchema, type Today } from "@ovop/contracts"
import { breakable, getT } from "@/i18n/server"
import { SalesPlot } from "./sales-plot"

type Props = { sales: Today["sales"]; hasSold: boolean }

/** What was sold week by week, a plot for each currency that was paid in. */
export async function SalesSection({ sales, hasSold }: Props) {
  const { t } = await getT("today")
  const currencies = currencySchema.options.filter((currency) => sales.total[currency].consignments > 0)
  return (
    <section aria-labelledby="sales">
      <h2 id="sales" className="text-xl">
        {t("sales.title")}
      </h2>
      {currencies.length === 0 ? (
        <div className="card mt-2 grid gap-1 p-4">
          <p className="font-semibold">{t("sales.none")}</p>
          <p>{breakable(t(hasSold ? "sales.noneRecent" : "sales.noneText"))}</p>
        </div>
      ) : (
        <>
          <p className="text-sm text-muted">{breakable(t("sales.text"))}</p>
          <div className="mt-2 grid grid-cols-1 gap-4 lg:grid-cols-2">
            {currencies.map((currency) => (
              <SalesPlot key={currency} sales={sales} currency={currency} />
            ))}
          </div>
        </>
      )}
    </section>
  )
}
