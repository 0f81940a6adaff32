import type { Rule } from "../repository.ts"

const required: readonly (readonly [file: RegExp, first: RegExp, message: string])[] = [
  [
    /^storefront\/(src\/)?features\/[^/]+\/queries\.ts$/,
    /^import "server-only"$/m,
    'a read imports "server-only", or a key could reach the browser',
  ],
  [
    /^storefront\/(src\/)?features\/[^/]+\/actions\.ts$/,
    /^"use server"$/m,
    'a mutation stands in a "use server" file',
  ],
]

/** Reads of a feature never reach the browser; its mutations are server actions. */
export const featureFiles: Rule = ({ files }) =>
  files.flatMap(({ path, text }) =>
    required
      .filter(([file, first]) => file.test(path) && !first.test(text))
      .map(([, , message]) => ({ path, message })),
  )
