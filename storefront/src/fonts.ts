import localFont from "next/font/local"

/**
 * Two files, each for its own letters, so that an English page does not fetch Khmer outlines. A page whose font is not
 * there by its first frame keeps the phone's own: text that is being read never moves, and the next page has the font.
 * The fallback is not adjusted, for a metric guess made for Latin is wrong for Khmer.
 */
const khmer = localFont({
  src: "../fonts/kantumruy-pro-khmer.woff2",
  variable: "--font-khmer",
  weight: "400 700",
  display: "optional",
  preload: true,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+1780-17FF,U+19E0-19FF,U+200C-200D,U+25CC" }],
})

const latin = localFont({
  src: "../fonts/kantumruy-pro-latin.woff2",
  variable: "--font-latin",
  weight: "400 700",
  display: "optional",
  preload: true,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+0000-00FF,U+0131,U+0152-0153,U+2010-2027,U+2030-203A,U+20AC,U+2190-2193,U+2212",
    },
  ],
})

export const fontVariables = `${khmer.variable} ${latin.variable}`
