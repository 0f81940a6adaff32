const MIN_LENGTH = 3
const MAX_LENGTH = 60

/** What the handle of an association begins with until it is approved; no page has it. */
export const DRAFT_HANDLE = "applied-"

/**
 * The end of an association's public address, made of its English name; of its id where there is none, since Khmer
 * letters make no address that can be read out over the telephone.
 */
export function proposedHandle(name_en: string, id: string): string {
  const slug = name_en
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, "")
  return slug.length >= MIN_LENGTH ? slug : `association-${id.slice(-8).toLowerCase()}`
}
