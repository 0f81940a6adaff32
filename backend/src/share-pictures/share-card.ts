/** What one share picture says. Everything is in one language already. */
export type ShareCard = {
  lang: "km" | "en"
  /** The name of the market, at the foot. */
  brand: string
  /** Above the title: a place, or what the thing is. */
  overline: string
  title: string
  /** Beneath the title: who sells it, who holds it. */
  subtitle: string
  /** A price, or what a certificate says today. */
  fact: string | null
  /** Green for good news, red for bad, stone for neither. */
  tone: "leaf" | "alarm" | "stone" | "krama"
  /** A certificate badge. */
  badge: string | null
  /** Said wherever something is invented. */
  demonstration: string | null
  /** Bytes of a photograph, shown at the right. */
  photograph: Buffer | null
}

export const shareWidthPx = 1200
export const shareHeightPx = 630
