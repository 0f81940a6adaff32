import type { Basket, BuyerKind, DeliveryAddress } from "@ovop/contracts"
import { knownAddress } from "@/address/known-address"
import type { KeptField } from "../schema-fields"

type Known = Partial<Record<KeptField, string>>

type FromAccount = { picked: DeliveryAddress | undefined; buyerKind: BuyerKind | null }

/** What the form can be filled with before anybody types: what the basket knows, else what the account does. */
export function knownFields(basket: Basket, { picked, buyerKind }: FromAccount): Known {
  const address = picked ?? basket.address
  return {
    ...(basket.recipient ?? {}),
    province: basket.destination.province_code ?? "",
    ...(address ? knownAddress(address) : {}),
    buyer_kind: basket.buyer_kind ?? buyerKind ?? "",
    gift_message: basket.gift?.message ?? "",
    gift_wrap: basket.gift?.wrap_note ?? "",
  }
}
