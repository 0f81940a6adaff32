/** Fields of the address, in the order they stand on the page. Apart from the schema, so that pages do not load zod. */
export const addressFields = ["name", "phone", "province", "district", "line", "landmark"] as const
export type AddressField = (typeof addressFields)[number]

/** A form field of one association's delivery is named after the association. */
export const deliveryFieldOf = (associationId: string) => `delivery.${associationId}`
