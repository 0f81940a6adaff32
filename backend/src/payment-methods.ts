import type { PaymentMethod } from "@ovop/contracts"
import { bankAccounts } from "./bank-accounts"

/** What decides whether a way to pay is offered. */
export type PaymentPlace = { country_code: string | null; currency_code: string }

type Method = {
  /** The Medusa provider behind it. */
  provider_id: string
  /** Whether an order that goes there may be paid so; while there is no address yet, nothing is excluded by it. */
  isOffered: (place: PaymentPlace) => boolean
}

/** Core's provider without a gateway: nothing is paid beforehand, so whoever hands the goods over collects. */
export const CASH_ON_DELIVERY = "pp_system_default"
export const BANK_TRANSFER = "pp_bank-transfer_default"

/** Each way to pay, in the order buyers see them. A new one is added here and in the contract, and nowhere else. */
export const paymentMethods = {
  // Handed over inside Cambodia: at the door, at the pick-up point, or on arrival for a visit or a stay.
  cash_on_delivery: {
    provider_id: CASH_ON_DELIVERY,
    isOffered: ({ country_code }) => country_code === null || country_code === "kh",
  },
  // From everywhere, as long as the market has an account to send to.
  bank_transfer: {
    provider_id: BANK_TRANSFER,
    isOffered: ({ currency_code }) => bankAccounts[currency_code] !== undefined,
  },
} as const satisfies Record<PaymentMethod, Method>

const names = Object.keys(paymentMethods) as PaymentMethod[]

export function paymentMethodsFor(place: PaymentPlace): PaymentMethod[] {
  return names.filter((name) => (paymentMethods[name] as Method).isOffered(place))
}

/** The method behind a provider. Throws for one that the market does not know. */
export function paymentMethodOf(providerId: string | undefined): PaymentMethod {
  const method = names.find((name) => paymentMethods[name].provider_id === providerId)
  if (!method) throw new Error(`No payment method is behind ${providerId}.`)
  return method
}
