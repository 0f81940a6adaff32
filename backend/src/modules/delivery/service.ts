import { MedusaService } from "@medusajs/framework/utils"
import { DeliveryZone } from "./models/delivery-zone"
import { PickUpPoint } from "./models/pick-up-point"
import { WeightBand } from "./models/weight-band"
import { ZoneService } from "./models/zone-service"
import { parcelPrice, parcelWeight, zoneFor } from "./parcel-price"

type Parcel = {
  service: string
  country_code: string
  province_code: string | null
  goodsGrams: number
}

export default class DeliveryModuleService extends MedusaService({
  DeliveryZone,
  ZoneService,
  WeightBand,
  PickUpPoint,
}) {
  /** Dollars for one parcel; undefined where it cannot be sent. */
  async quote({ service, country_code, province_code, goodsGrams }: Parcel): Promise<string | undefined> {
    const zones = await this.listDeliveryZones({}, { relations: ["services.bands"] })
    const zone = zoneFor(zones, { country_code, province_code })
    const offered = zone?.services.find((row) => row.code === service)
    const bands = offered?.bands.map(({ up_to_grams, usd }) => ({ up_to_grams, usd: String(usd) }))
    return bands && parcelPrice(bands, parcelWeight(goodsGrams))
  }
}
