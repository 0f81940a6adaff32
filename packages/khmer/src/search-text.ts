import { searchKey } from "./search-key.js"
import { segment } from "./segment.js"
import { untilStable } from "./until-stable.js"

/**
 * A text as a search engine that splits on spaces can index it: keys of its words, joined by single spaces. Put
 * documents and queries through it alike. Breaks typed by hand do not matter: the words are found anew.
 */
export function searchText(text: string): string {
  return untilStable(text, (current) => segment(searchKey(current)).map(searchKey).filter(Boolean).join(" "))
}
