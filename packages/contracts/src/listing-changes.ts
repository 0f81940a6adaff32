import type { ListingDocument } from "./listing-document.js"

/** What a field of a document holds, as far as a difference has to show it. */
export type ListingValue = string | number | boolean | null | string[] | number[]

/**
 * One field that differs. `field` is a path in which packs and pictures are named by their ids and not by their
 * places, so that moving one is not a change of all behind it: `packs[jar-100].amount`. `before` is null for what is
 * new and `after` for what is gone.
 */
export type ListingChange = { field: string; before: ListingValue; after: ListingValue }

type Flat = Map<string, ListingValue>

/** Every field of a document by its path. Two documents are the same exactly when this is. */
function flatten(document: ListingDocument): Flat {
  const { name, story, ingredients, pictures, packs, made_to_order, ...plain } = document
  const flat: Flat = new Map(Object.entries(plain))
  const text = (field: string, { km, en }: { km: string; en: string }) =>
    flat.set(`${field}.km`, km).set(`${field}.en`, en)
  text("name", name)
  text("story", story)
  text("ingredients", ingredients)
  flat.set("made_to_order", made_to_order?.weekly_capacity ?? null)
  flat.set(
    "pictures",
    pictures.map(({ upload_id }) => upload_id),
  )
  for (const { upload_id, alt } of pictures) text(`pictures[${upload_id}].alt`, alt)
  flat.set(
    "packs",
    packs.map(({ id }) => id),
  )
  for (const { id, name: packName, tiers, ...rest } of packs) {
    const field = `packs[${id}]`
    text(`${field}.name`, packName)
    for (const [part, value] of Object.entries(rest)) flat.set(`${field}.${part}`, value)
    flat.set(
      `${field}.tiers`,
      tiers.map(({ from_quantity, amount }) => `${from_quantity}:${amount ?? ""}`),
    )
  }
  return flat
}

const isSame = (one: ListingValue | undefined, other: ListingValue | undefined) =>
  JSON.stringify(one) === JSON.stringify(other)

/** What differs between two documents, field by field; empty exactly when they are the same. */
export function listingChanges(before: ListingDocument, after: ListingDocument): ListingChange[] {
  const [old, now] = [flatten(before), flatten(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => !isSame(old.get(field), now.get(field)))
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
}
