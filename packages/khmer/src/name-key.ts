import { searchKey } from "./search-key.js"

/** A name for comparing: spacing does not tell names apart, "tuktrei" is as common as "tuk trei". */
export const nameKey = (text: string): string => searchKey(text).replaceAll(" ", "")
