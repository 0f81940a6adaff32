import { type Basket, textFor } from "@ovop/contracts"
import { districtsOf, provinces } from "@ovop/gazetteer"
import { formatMoney, type Language } from "@ovop/i18n"
import { ClientMessages } from "@/i18n/client-messages"
import { pageLanguage } from "@/i18n/server"
import { deliveryFieldOf } from "../schema-fields"
import { DeliveryForm } from "./delivery-form"

type Named = { code: string; nameKm: string; nameEn: string }

function placesIn(language: Language) {
  const named = ({ code, nameKm, nameEn }: Named) => ({ code, name: language === "km" ? nameKm : nameEn })
  return provinces.map((province) => ({
    ...named(province),
    districts: districtsOf(province.code).map(named),
  }))
}

function questionsOf(basket: Basket, language: Language) {
  return basket.consignments.map(({ association, shipping_options, shipping_option_id }) => ({
    associationId: association.id,
    association: textFor(association.name, language).text,
    field: deliveryFieldOf(association.id),
    options: shipping_options.map((option) => ({
      id: option.id,
      name: textFor(option.name, language).text,
      amount: formatMoney(option.amount, basket.currency),
    })),
    chosen: shipping_option_id ?? shipping_options[0]?.id,
  }))
}

export async function DeliveryStep({ basket }: { basket: Basket }) {
  const language = await pageLanguage()
  const { address } = basket
  const known = address
    ? {
        name: address.name,
        phone: address.phone,
        province: address.province_code,
        district: address.district_code,
        line: address.line,
        landmark: address.landmark ?? "",
      }
    : {}
  return (
    <ClientMessages of={["checkout", "common"]}>
      <DeliveryForm known={known} places={placesIn(language)} questions={questionsOf(basket, language)} />
    </ClientMessages>
  )
}
