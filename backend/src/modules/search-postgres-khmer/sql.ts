/** A piece of SQL with its bindings, in the order of its question marks. */
export type Sql = { readonly text: string; readonly values: readonly unknown[] }

const isSql = (part: unknown): part is Sql =>
  typeof part === "object" && part !== null && "text" in part && "values" in part

/** Puts pieces and values together: a piece goes in as it is, anything else becomes a binding. */
export function sql(strings: TemplateStringsArray, ...parts: unknown[]): Sql {
  const values: unknown[] = []
  const text = strings.reduce((before, next, at) => {
    const part = parts[at - 1]
    if (!isSql(part)) {
      values.push(part)
      return `${before}?${next}`
    }
    values.push(...part.values)
    return `${before}${part.text}${next}`
  })
  return { text, values }
}

const IDENTIFIER = /^[a-z_][a-z0-9_]{0,62}$/

/**
 * A name of a table or column.
 *
 * @throws Error for what is no plain name: names come from definitions in code, so that is a mistake there.
 */
export function name(identifier: string): Sql {
  if (!IDENTIFIER.test(identifier)) throw new Error(`${identifier} cannot name a table or column`)
  return { text: `"${identifier}"`, values: [] }
}

/** SQL that was written here and holds nothing from outside. */
export const raw = (text: string): Sql => ({ text, values: [] })

export function join(parts: readonly Sql[], separator: string): Sql {
  return {
    text: parts.map(({ text }) => text).join(separator),
    values: parts.flatMap(({ values }) => values),
  }
}

/** All conditions at once; without any, what is always true. */
export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length > 0 ? join(conditions, " and ") : raw("true")
