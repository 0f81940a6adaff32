import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MapPin } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import type { DeliveryZone } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { Reading } from "../../components/reading"
import { Rows } from "../../components/rows"
import { ScreenHead } from "../../components/screen-head"
import { ScreenLink } from "../../components/screen-link"
import { useCount } from "../../components/use-count"
import { useCountries } from "../../components/use-countries"
import { useProvinces } from "../../components/use-provinces"
import { useWords } from "../../components/use-words"
import { useRead } from "../../market/use-market"

/** So many places are named; of more, their number says enough. */
const NAMED = 6

const DeliveryZonesPage = () => {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const { nameOf } = useProvinces()
  const abroad = useCountries()
  const count = useCount()
  const read = useRead("listDeliveryZones", {})
  const placesOf = ({ countries, provinces }: DeliveryZone) => {
    const names = [...provinces.map(nameOf), ...countries.map(abroad.nameOf)]
    if (names.length === 0) return t("zones.nowhere")
    const more = names.length - NAMED
    return names.slice(0, NAMED).join(" · ") + (more > 0 ? t("zones.more", { more: count(more) }) : "")
  }
  return (
    <Container className="p-0">
      <ScreenHead title={t("zones.title")} lead={t("zones.lead")} />
      <Reading read={read}>
        {({ delivery_zones: zones }) => (
          <Rows
            rows={zones}
            keyOf={(row) => row.id}
            columns={[
              [
                t("zones.name"),
                (row) => <ScreenLink to={`/delivery-zones/${row.id}`}>{words(row.name)}</ScreenLink>,
              ],
              [t("zones.places"), placesOf],
              [
                t("zones.services"),
                (row) => (
                  <span className="flex flex-col">
                    {row.services.map(({ code, bands }) => (
                      <span key={code} className="whitespace-nowrap">
                        {t(`zones.service.${code}`)}: {formatMoney(bands[0]?.usd ?? "0", "usd")} –{" "}
                        {formatMoney(bands.at(-1)?.usd ?? "0", "usd")}
                      </span>
                    ))}
                    {row.services.length === 0 && t("zones.noService")}
                  </span>
                ),
              ],
              [
                t("zones.heaviest"),
                (row) => {
                  const heaviest = Math.max(
                    0,
                    ...row.services.flatMap(({ bands }) => bands.at(-1)?.up_to_grams ?? 0),
                  )
                  return (
                    <span className="whitespace-nowrap">
                      {heaviest ? t("zones.kilograms", { weight: count(heaviest / 1000) }) : "–"}
                    </span>
                  )
                },
              ],
            ]}
          />
        )}
      </Reading>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.zones",
  translationNs: "ovop",
  icon: MapPin,
  rank: 7,
})

export default DeliveryZonesPage
