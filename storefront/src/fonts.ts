import localFont from "next/font/local"

/**
 * Two files, each for its own letters, so that an English page does not fetch Khmer outlines. The fallback is not
 * adjusted: a metric guess made for Latin moves Khmer text when the font arrives.
 */
const khmer = localFont({
  src: "../node_modules/@fontsource-variable/kantumruy-pro/files/kantumruy-pro-khmer-wght-normal.woff2",
  variable: "--font-khmer",
  weight: "100 700",
  display: "swap",
  preload: true,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+1780-17FF,U+19E0-19FF,U+200C-200D,U+25CC" }],
})

const latin = localFont({
  src: "../node_modules/@fontsource-variable/kantumruy-pro/files/kantumruy-pro-latin-wght-normal.woff2",
  variable: "--font-latin",
  weight: "100 700",
  display: "swap",
  preload: true,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200B,U+200E-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
  ],
})

export const fontVariables = `${khmer.variable} ${latin.variable}`
