import { type Basket, textFor, worldCountryCodes } from "@ovop/contracts"
import { provinces } from "@ovop/gazetteer"
import { byCountryName, countryName, formatDate, formatMoney } from "@ovop/i18n"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"
import { DestinationForm } from "./destination-form"
import { ProblemText } from "./problem-text"

/** Where the basket goes, with what follows from it for prices and currency. */
export async function Destination({ basket }: { basket: Basket }) {
  const { t, language } = await getT("basket")
  const { destination, problems, rate } = basket
  const countries = ["kh", ...byCountryName(worldCountryCodes, language)]
  const unserved = problems.find((problem) => problem.code === "address_outside_market")
  const isAbroad = destination.country_code !== "kh"
  return (
    <section id="destination" aria-labelledby="destination-title" className="card scroll-mt-4 p-4 md:px-6">
      <h2 id="destination-title" className="mb-3 text-lg">
        {t("destination")}
      </h2>
      <DestinationForm
        countries={countries.map((code) => ({ code, name: countryName(code, language) }))}
        provinces={provinces.map(({ code, nameKm, nameEn }) => ({
          code,
          name: language === "km" ? nameKm : nameEn,
        }))}
        chosen={{ country: destination.country_code, province: destination.province_code ?? "" }}
      />
      <div className="mt-3 text-sm text-muted">
        {!destination.is_chosen && <p>{breakable(t("destinationAssumed"))}</p>}
        {destination.is_chosen && destination.zone && (
          <p>{t("destinationZone", { zone: textFor(destination.zone, language).text })}</p>
        )}
        {rate && (
          <p>
            {t("rateOf", {
              date: formatDate(rate.day, language),
              rate: formatMoney(rate.khr_per_usd, "khr"),
            })}
          </p>
        )}
      </div>
      {unserved && <ProblemText problem={unserved} />}
      {isAbroad && !unserved && (
        <Notice tone="quiet" className="mt-3 text-sm">
          <p>{breakable(t("paidInDollars"))}</p>
        </Notice>
      )}
    </section>
  )
}
