import { copyFileSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import subsetFont from "subset-font"

const source = join(import.meta.dirname, "..", "node_modules", "@fontsource-variable", "kantumruy-pro")

/** The weights that the pages use; the font has thinner ones too. */
const wght = { min: 400, max: 700 }

const letters = (...ranges: [first: number, last: number][]) =>
  ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
    )
    .join("")

/** Where the smaller file of a part is kept. */
export const fileOf = (part: Part) => join(import.meta.dirname, `kantumruy-pro-${part}.woff2`)

const parts = {
  // The package's file for Khmer holds Latin once more.
  khmer: letters([0x1780, 0x17ff], [0x19e0, 0x19ff], [0x200c, 0x200d], [0x25cc, 0x25cc]),
  latin: letters(
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2010, 0x2027],
    [0x2030, 0x203a],
    [0x20ac, 0x20ac],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
  ),
}

export type Part = keyof typeof parts
export const partNames = Object.keys(parts) as Part[]

/** What one file holds of the font, with everything that shaping its letters needs. */
export async function subsetOf(part: Part): Promise<Buffer> {
  const whole = readFileSync(join(source, "files", `kantumruy-pro-${part}-wght-normal.woff2`))
  return subsetFont(whole, parts[part], { targetFormat: "woff2", variationAxes: { wght } })
}

if (process.argv[1] === import.meta.filename) {
  for (const part of partNames) writeFileSync(fileOf(part), await subsetOf(part))
  copyFileSync(join(source, "LICENSE"), join(import.meta.dirname, "LICENSE"))
}
