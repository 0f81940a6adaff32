export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/**
 * A value as text that any two programs write alike: RFC 8785 (JSON Canonicalization Scheme) for values whose numbers
 * are whole. Names are sorted, nothing stands between the signs.
 * @throws Error for a number with a fraction, or larger than fifteen digits
 */
export function canonicalJson(value: Json): string {
  if (typeof value === "number" && !/^-?\d{1,15}$/.test(String(value)))
    throw new Error(`An audit entry holds whole numbers; amounts are texts. This is neither: ${value}`)
  if (value === null || typeof value !== "object") return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(",")}}`
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value)
