import { readFileSync } from "node:fs"

const FILES = [
  ["khmer", "U+1780-17FF,U+19E0-19FF,U+200B-200D,U+25CC"],
  ["latin", "U+0000-00FF,U+2000-206F,U+20AC"],
] as const

let css: string | undefined

const face = ([script, range]: (typeof FILES)[number]) => {
  const file = require.resolve(
    `@fontsource-variable/kantumruy-pro/files/kantumruy-pro-${script}-wght-normal.woff2`,
  )
  return `@font-face{font-family:'Kantumruy Pro';font-weight:100 700;src:url(data:font/woff2;base64,${readFileSync(file, "base64")}) format('woff2');unicode-range:${range}}`
}

/**
 * The market's typeface as a style sheet. A telephone in Cambodia has Khmer letters of its own; the machine on which
 * the demonstration runs may have none.
 */
export function fontStyle(): string {
  css ??= FILES.map(face).join("")
  return css
}
