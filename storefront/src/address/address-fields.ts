/** Fields of the two kinds of address, in the order they stand on the page. Apart from the schema, so that pages do not load zod. */
export const homeFields = ["name", "phone", "province", "district", "commune", "line", "landmark"] as const
export const abroadFields = ["name", "phone", "line", "line_2", "city", "region", "postal_code"] as const

export type AddressField = (typeof homeFields)[number] | (typeof abroadFields)[number]

/** The fields of both, each once. */
export const addressFields: readonly AddressField[] = [
  ...homeFields,
  ...abroadFields.filter((field) => !homeFields.some((home) => home === field)),
]

/** What a part of a form needs to know of the whole: what stands in a field, and whether it is wrong. */
export type AddressFormState = {
  textOf: (field: AddressField) => string
  isWrong: (field: AddressField) => boolean
}
