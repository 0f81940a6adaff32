export type ItemFacts = { name: { km: string; en: string }; is_required: boolean; is_used: boolean }

/** An item of the checklist as its table keeps it. */
export const itemRow = ({ name, is_required, is_used }: ItemFacts) => ({
  name_km: name.km,
  name_en: name.en,
  is_required,
  is_used,
})
export type ItemRow = ReturnType<typeof itemRow>
