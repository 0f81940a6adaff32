import { z } from "@medusajs/framework/zod"

const count = (most: number) => z.coerce.number().int().min(0).max(most).default(0)

const schema = z.strictObject({
  products: count(100_000),
  associations: count(10_000),
  orders: count(100_000),
  seed: z
    .string()
    .regex(/^[a-z0-9]{1,16}$/)
    .default("1"),
})

export type ScaleOptions = z.infer<typeof schema>

/** Options of the same command that nothing answers to so far, and why. */
const NOT_YET: Record<string, string> = {
  booths: "--booths comes with fairs, which this market does not have yet.",
}

const USAGE =
  "The options are --products, --associations and --orders with a whole number, and --seed with a word of small letters and digits."

/** Pairs `--name value` and `--name=value`; throws a sentence on anything else. */
function pairs(given: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  const words = given.flatMap((word) => (word.startsWith("--") ? word.split(/=(.*)/s, 2) : [word]))
  for (let at = 0; at < words.length; at += 2) {
    const [name, value] = [words[at] ?? "", words[at + 1]]
    if (!name.startsWith("--")) throw new Error(`The seed does not understand "${name}". ${USAGE}`)
    if (value === undefined || value.startsWith("--")) throw new Error(`${name} wants a value. ${USAGE}`)
    if (found.has(name.slice(2))) throw new Error(`${name} was given twice.`)
    found.set(name.slice(2), value)
  }
  return found
}

/**
 * What `npm run seed --` was asked for beyond the demonstration market, or undefined when that was nothing.
 * @throws a sentence that names the option
 */
export function readScaleOptions(given: readonly string[]): ScaleOptions | undefined {
  if (given.length === 0) return undefined
  const asked = Object.fromEntries(pairs(given))
  for (const [name, reason] of Object.entries(NOT_YET)) if (name in asked) throw new Error(reason)
  const parsed = schema.safeParse(asked)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    if (issue?.code === "unrecognized_keys")
      throw new Error(`The seed has no option --${issue.keys.join(" and no --")}. ${USAGE}`)
    throw new Error(`--${issue?.path.join(".")} has a value that does not do. ${USAGE}`)
  }
  const options = parsed.data
  if (options.products > 0 && options.associations === 0)
    throw new Error("--products wants --associations too: somebody has to sell them.")
  return options
}
