const escapes = /_x([0-9A-Fa-f]{4})_/g

/** Control characters are written as _x000D_ in an XLSX, and an underscore before what looks so as _x005F_. */
export function unescapeText(text: string): string {
  return text.includes("_x")
    ? text.replace(escapes, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}

/** Puts a text together from its runs: every `t` but those that say how another is pronounced. */
export class TextGatherer {
  private gathered = ""
  private inText = false
  private inPronunciation = false

  constructor(private readonly mostCharacters: number) {}

  open(name: string): void {
    if (name === "rPh") this.inPronunciation = true
    if (name === "t") this.inText = true
  }

  text(piece: string): void {
    // An escape is seven characters for one; past that nothing is kept, and what is kept shows that it was too long.
    if (!this.inText || this.inPronunciation || this.gathered.length > this.mostCharacters * 7) return
    this.gathered += piece.slice(0, this.mostCharacters * 7 + 1)
  }

  close(name: string): void {
    if (name === "rPh") this.inPronunciation = false
    if (name === "t") this.inText = false
  }

  take(): string {
    const text = unescapeText(this.gathered)
    this.gathered = ""
    return text
  }
}
