import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { publicDocComments } from "./public-doc-comments.ts"

const judge = (index: string, key: string) =>
  publicDocComments(repositoryOf({ "packages/khmer/src/index.ts": index, "packages/khmer/src/key.ts": key }))

it.each([
  ['export { key } from "./key.js"', "export function key() {}"],
  ['export * from "./key.js"', "export const key = () => 1"],
  ['export { key as searchKey } from "./key.js"', "// a note\nexport function key() {}"],
  ["export function here() {}", ""],
])("refuses a public function without doc comment: %s", (index, key) => {
  expect(judge(index, key)).toHaveLength(1)
})

it.each([
  [
    'export { key } from "./key.js"',
    "/** The key. */\nexport function key() {}\nexport function hidden() {}",
  ],
  ['export type { Key } from "./key.js"', "export function key() {}"],
  ['export { keys } from "./key.js"', "export const keys = [1]"],
])("allows %s", (index, key) => expect(judge(index, key)).toEqual([]))
