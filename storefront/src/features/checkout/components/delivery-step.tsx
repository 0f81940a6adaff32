import {
  type Basket,
  type BuyerKind,
  type Currency,
  type DeliveryAddress,
  type ShippingChoice,
  textFor,
} from "@ovop/contracts"
import { countryName, formatMoney, type Language } from "@ovop/i18n"
import Link from "next/link"
import { countryFacts } from "@/components/address/country-facts"
import { buyerKindOptions } from "@/components/buyer-kind-options"
import { placeChoices } from "@/components/place-choices"
import { ClientMessages } from "@/i18n/client-messages"
import { getT } from "@/i18n/server"
import { choiceValue, deliveryFieldOf } from "../schema-fields"
import type { DeliveryOption } from "./delivery-choices"
import { DeliveryForm } from "./delivery-form"
import { knownFields } from "./known-fields"
import { SavedAddresses } from "./saved-addresses"

const otherCurrency = { khr: "usd", usd: "khr" } as const satisfies Record<Currency, Currency>

async function optionOf(choice: ShippingChoice, currency: Currency): Promise<DeliveryOption> {
  const { t, language } = await getT("checkout")
  const point = choice.pick_up_point
  const other = otherCurrency[currency]
  const isFree = !/[1-9]/.test(choice.amount)
  return {
    value: choiceValue(choice.id, point?.id ?? null),
    isPickUp: point !== null,
    name: textFor(choice.name, language).text,
    detail: point
      ? `${textFor(point.address, language).text} · ${textFor(point.hours, language).text}`
      : undefined,
    amount: isFree ? t("free") : formatMoney(choice.amount, currency),
    other: isFree ? undefined : `≈ ${formatMoney(choice.amounts[other], other)}`,
  }
}

async function questionsOf(basket: Basket, language: Language) {
  const needing = basket.consignments.filter((consignment) => consignment.needs_delivery)
  return Promise.all(
    needing.map(async ({ association, shipping_options, shipping_option_id, pick_up_point_id }) => {
      const options = await Promise.all(shipping_options.map((choice) => optionOf(choice, basket.currency)))
      return {
        associationId: association.id,
        association: textFor(association.name, language).text,
        field: deliveryFieldOf(association.id),
        options,
        chosen: shipping_option_id ? choiceValue(shipping_option_id, pick_up_point_id) : options[0]?.value,
      }
    }),
  )
}

type Props = {
  basket: Basket
  saved: readonly DeliveryAddress[]
  picked: number | undefined
  buyerKind: BuyerKind | null
}

export async function DeliveryStep({ basket, saved, picked: place, buyerKind }: Props) {
  const { t, language } = await getT("checkout")
  const { destination } = basket
  const code = destination.country_code
  const fitting = saved.filter((address) => address.country_code === code)
  const picked = place === undefined ? undefined : fitting[place]
  const zone = destination.zone ? textFor(destination.zone, language).text : countryName(code, language)
  return (
    <>
      <p className="mb-4">
        <Link
          href={`/${language}/basket#destination`}
          prefetch={false}
          className="link inline-flex min-h-11 items-center"
        >
          {t("countryChange")}
        </Link>
      </p>
      {fitting.length > 0 && <SavedAddresses addresses={fitting} />}
      <ClientMessages of={["checkout", "common"]}>
        <DeliveryForm
          key={picked ? JSON.stringify(picked) : "basket"}
          known={knownFields(basket, { picked, buyerKind })}
          country={countryFacts(code, language)}
          places={placeChoices(language)}
          buyerKinds={await buyerKindOptions()}
          questions={await questionsOf(basket, language)}
          pricedFor={t("placePriced", { place: zone })}
        />
      </ClientMessages>
    </>
  )
}
