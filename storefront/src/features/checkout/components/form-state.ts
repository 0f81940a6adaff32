import type { KeptField } from "../schema-fields"

/** What a part of the form needs to know of the whole: what stands in a field, and whether it is wrong. */
export type FormState = {
  textOf: (field: KeptField) => string
  isWrong: (field: string) => boolean
}
