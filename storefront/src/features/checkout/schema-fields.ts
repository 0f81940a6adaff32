import { type AddressField, addressFields } from "@/address/address-fields"

export const giftFields = ["gift_message", "gift_wrap"] as const

/** Whom the order is for: asked beside the gift, and nobody has to say. */
export const BUYER_KIND = "buyer_kind"

type GiftField = (typeof giftFields)[number]
export type KeptField = AddressField | GiftField | typeof BUYER_KIND

/** Every field whose text is kept when the form comes back. */
export const keptFields: readonly KeptField[] = [...addressFields, ...giftFields, BUYER_KIND]

/** A form field of one association's delivery is named after the association. */
export const deliveryFieldOf = (associationId: string) => `delivery.${associationId}`

/** A choice as the value of a radio button: the option, and for a pick-up the place behind it. */
export const choiceValue = (optionId: string, pointId: string | null) =>
  pointId === null ? optionId : `${optionId} ${pointId}`
