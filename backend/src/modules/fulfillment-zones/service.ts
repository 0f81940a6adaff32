import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MathBN } from "@medusajs/framework/utils"
import { type DeliveryService, deliveryServiceSchema } from "@ovop/contracts"

type Parcel = { service: string; country_code: string; province_code: string | null; goodsGrams: number }

/** What other modules lend this one; the configuration names them as its dependencies. */
type Cradle = {
  delivery: { quote(parcel: Parcel): Promise<string | undefined> }
  exchange_rate: { priceInRiel(usd: string): Promise<string> }
}
type Context = CalculateShippingOptionPriceDTO["context"] & { currency_code?: string }

const serviceOf = (data: Record<string, unknown>): DeliveryService | undefined =>
  deliveryServiceSchema.safeParse(data.service).data

/** Prices parcels by zone and weight. Carrying is left to people, so a fulfilment needs nothing from outside. */
export class ZonesFulfillmentProvider extends AbstractFulfillmentProviderService {
  static override identifier = "zones"

  constructor(private readonly cradle: Cradle) {
    super()
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return deliveryServiceSchema.options.map((service) => ({ id: service, service }))
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return serviceOf(data) !== undefined
  }

  override async validateFulfillmentData(
    _option: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return data
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  override async calculatePrice(
    option: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const usd = await this.dollarsFor(serviceOf(option), context)
    const inRiel = (context as Context).currency_code === "khr"
    const amount = inRiel ? await this.cradle.exchange_rate.priceInRiel(usd) : usd
    return { calculated_amount: Number(amount), is_calculated_price_tax_inclusive: true }
  }

  private async dollarsFor(service: DeliveryService | undefined, { items, shipping_address }: Context) {
    if (service === "pick_up") return "0"
    const goodsGrams = items
      .filter((item) => item.requires_shipping)
      .reduce((sum, { variant, quantity }) => {
        const grams = MathBN.mult((variant as { weight?: number } | undefined)?.weight ?? 0, quantity)
        return sum + grams.toNumber()
      }, 0)
    const usd =
      service &&
      (await this.cradle.delivery.quote({
        service,
        country_code: shipping_address?.country_code ?? "kh",
        province_code: shipping_address?.province ?? null,
        goodsGrams,
      }))
    if (usd === undefined)
      throw new Error("No price is set for this parcel: the zone or the weight is not served.")
    return usd
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }
}
