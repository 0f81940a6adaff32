import { firstAssociations } from "./associations/first"
import { plainsAssociations } from "./associations/plains"
import { riverAndSeaAssociations } from "./associations/river-and-sea"
import { uplandAssociations } from "./associations/upland"
import type { SeedAssociation } from "./seed-association"

/** Invented associations in places that really make these goods. Everything about them is fictional. */
export const associations: readonly SeedAssociation[] = [
  ...firstAssociations,
  ...plainsAssociations,
  ...riverAndSeaAssociations,
  ...uplandAssociations,
]
