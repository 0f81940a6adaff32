import { searchKey } from "@ovop/khmer"

/** What two spellings of a heading have in common: letters and digits of its search key, without any spaces. */
export function headingKey(heading: string): string {
  const key = searchKey(heading)
  return key.replace(/[^\p{L}\p{M}\p{N}]/gu, "") || key
}
