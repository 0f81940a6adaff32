import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { Reading } from "../../../components/reading"
import { ScreenLink } from "../../../components/screen-link"
import { ZoneForm } from "../../../components/zone-form"
import { MarketRefusal, useRead } from "../../../market/use-market"

const DeliveryZonePage = () => {
  const { t } = useTranslation("ovop")
  const { id = "" } = useParams()
  const { data, error, refetch } = useRead("listDeliveryZones", {})
  const zone = data?.delivery_zones.find((candidate) => candidate.id === id)
  const absent = data && !zone ? new MarketRefusal("not_found", []) : null
  return (
    <div className="flex flex-col gap-3">
      <ScreenLink to="/delivery-zones">{t("shared.back")}</ScreenLink>
      <Reading read={{ data: zone, error: error ?? absent, refetch }}>
        {(found) => <ZoneForm key={found.id} zone={found} />}
      </Reading>
    </div>
  )
}

export default DeliveryZonePage
