import type { ListingDocument } from "@ovop/contracts"

/** A part of a document that is changed as one: a text in one language, a pack, a picture, any other field. */
type Parts = Map<string, unknown>
type Choice = "mine" | "theirs"
export type Choices = Readonly<Record<string, Choice>>

const texts = ["name", "story", "ingredients"] as const
const lists = ["packs", "pictures"] as const
type ListName = (typeof lists)[number]

const keyOf = (item: { id: string } | { upload_id: string }): string =>
  "id" in item ? item.id : item.upload_id
const partOf = (list: ListName, key: string) => `${list}[${key}]`
const keysOf = (document: ListingDocument, list: ListName): string[] => document[list].map(keyOf)

function partsOf(document: ListingDocument): Parts {
  const { name, story, ingredients, packs, pictures, ...plain } = document
  const parts: Parts = new Map(Object.entries(plain))
  for (const [field, text] of Object.entries({ name, story, ingredients }))
    parts.set(`${field}.km`, text.km).set(`${field}.en`, text.en)
  for (const pack of packs) parts.set(partOf("packs", pack.id), pack)
  for (const picture of pictures) parts.set(partOf("pictures", picture.upload_id), picture)
  return parts
}

/** Keys in one order: a database gives them back in another than a form does. */
const sorted = (_key: string, value: unknown) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
const isSame = (one: unknown, other: unknown) => JSON.stringify(one, sorted) === JSON.stringify(other, sorted)
export const isSameDocument = (one: ListingDocument, other: ListingDocument): boolean => isSame(one, other)

/** The order of who moved something, with what the other added behind it. */
function orderOf(base: ListingDocument, mine: ListingDocument, theirs: ListingDocument, list: ListName) {
  const [before, own, other] = [base, mine, theirs].map((document) => keysOf(document, list))
  const [first, second] = isSame(before, own) ? [other, own] : [own, other]
  return [...new Set([...(first ?? []), ...(second ?? [])])]
}

function documentOf(parts: Parts, order: Record<ListName, string[]>): ListingDocument {
  const plain = [...parts].filter(([part]) => !/[.[]/.test(part))
  const text = (field: string) => ({ km: parts.get(`${field}.km`), en: parts.get(`${field}.en`) })
  const items = (list: ListName) =>
    order[list].map((key) => parts.get(partOf(list, key))).filter((item) => item !== undefined)
  return {
    ...Object.fromEntries(plain),
    ...Object.fromEntries(texts.map((field) => [field, text(field)])),
    ...Object.fromEntries(lists.map((list) => [list, items(list)])),
  } as ListingDocument
}

export type Merged = {
  document: ListingDocument
  /** Parts that both changed, each in another way; mine stands in the document unless chosen otherwise. */
  clashes: { part: string; mine: unknown; theirs: unknown }[]
}

/**
 * Brings two changes of one document together. What only one of both changed is taken from there; for what both
 * changed somebody has to choose.
 */
export function mergeDocuments(
  base: ListingDocument,
  mine: ListingDocument,
  theirs: ListingDocument,
  choices: Choices = {},
): Merged {
  const [before, own, other] = [partsOf(base), partsOf(mine), partsOf(theirs)]
  const merged: Parts = new Map()
  const clashes: Merged["clashes"] = []
  for (const part of new Set([...other.keys(), ...own.keys()])) {
    const [was, my, their] = [before.get(part), own.get(part), other.get(part)]
    const isMineUntouched = isSame(was, my)
    const isClash = !isMineUntouched && !isSame(was, their) && !isSame(my, their)
    if (isClash) clashes.push({ part, mine: my, theirs: their })
    const isTheirs = isMineUntouched || (isClash && choices[part] === "theirs")
    const taken = isTheirs ? their : my
    if (taken !== undefined) merged.set(part, taken)
  }
  const order = {
    packs: orderOf(base, mine, theirs, "packs"),
    pictures: orderOf(base, mine, theirs, "pictures"),
  }
  return { document: documentOf(merged, order), clashes }
}
