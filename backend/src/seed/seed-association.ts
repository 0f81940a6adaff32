import type { AssociationInput } from "../workflows/association/steps/create-association"
import type { Sign } from "./seed-product"

type Text = { km: string; en: string }
export const text = (km: string, en: string): Text => ({ km, en })

export type SeedAssociation = Omit<AssociationInput, "demonstration"> & {
  /** The signs and shared marks whose owner lets this association use them; goods of others never show them. */
  user_of?: Sign[]
}
