import fc from "fast-check"
import { headingKey } from "./heading-key.js"

const khmer = fc.array(fc.constantFrom(..."កខគឃងចឆដណតថបមរលសហអ្ាិីុូេោំះ៖។១២៣\u200b "), { maxLength: 12 })

/** Texts as people and attackers type them: Khmer, quotes, line breaks, formulas, numbers in every dress. */
export const anyCell = fc.oneof(
  khmer.map((letters) => letters.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        ",",
        ";",
        "\t",
        "\r",
        "\n",
        "=",
        "+",
        "-",
        "@",
        " ",
        "1",
        "000",
        ".",
        "E+12",
        "?",
        "a",
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join("")),
  fc.constantFrom(
    "-5",
    "1,250",
    "1,250.50",
    "1.5E+10",
    "00123",
    "'=1",
    "''-x",
    "_x000D_",
    "TRUE",
    "sep=;",
    "\u0000",
    "=\u0338",
  ),
  fc.double().map(String),
)

/** Headings that a table may have: none empty, no two alike, and not all of them figures. */
export const distinctHeadings = fc
  .array(anyCell, { maxLength: 4 })
  .map((texts) => ["Name", ...texts.map((text, index) => `H${index} ${text}`)])
  .filter((texts) => new Set(texts.map(headingKey)).size === texts.length)
