const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/

/** A number without exponent: "1.5E+3" is "1500", "2e-3" is "0.002". What is no number comes back as it is. */
export function plainDecimal(written: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = decimal.exec(written) ?? []
  const digits = whole + fraction
  if (digits === "") return written
  const point = whole.length + Number(exponent)
  const padded =
    point > digits.length ? digits.padEnd(point, "0") : digits.padStart(digits.length - point, "0")
  const at = Math.max(point, 0)
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, "") || "0"
  const after = padded.slice(at).replace(/0+$/, "")
  const text = after ? `${before}.${after}` : before
  return sign === "-" && text !== "0" ? `-${text}` : text
}

/**
 * A number of an XLSX as its user saw it: spreadsheets keep binary fractions (0.30000000000000004) and show 15
 * digits.
 */
export function shownDecimal(stored: string): string {
  const value = Number(stored)
  if (stored.trim() === "" || !Number.isFinite(value)) return stored
  return plainDecimal(Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15))))
}
