import type { Rule } from "../repository.ts"

const ceilingLines = 400
const code = /\.(ts|tsx|mts|cts|js|mjs|cjs|css|sql|sh)$/
const exempt = /(^|\/)(migrations|messages|seeds?|data)\//

/** No code file passes the ceiling. Message catalogues, seeds, data and migrations are lists, not code. */
export const fileLength: Rule = ({ files }) =>
  files
    .filter(({ path }) => code.test(path) && !exempt.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > ceilingLines)
    .map(({ path, lines }) => ({ path, message: `${lines} lines, above the ceiling of ${ceilingLines}` }))
