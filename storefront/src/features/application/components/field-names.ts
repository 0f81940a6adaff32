/** Fields of an application that can be wrong or empty, as its form names them. */
export const fieldNames = [
  "name",
  "form",
  "province",
  "district",
  "village",
  "story",
  "founded_year",
  "member_count",
  "contact_name",
  "contact",
] as const
export type FieldName = (typeof fieldNames)[number]

/** The form's name of a field of the API. */
export const fieldName = (field: string): FieldName =>
  field === "district_code" ? "district" : (field as FieldName)
