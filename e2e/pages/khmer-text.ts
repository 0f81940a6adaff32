import type { Page } from "@playwright/test"

/** Names, codes and units that are written in Latin letters on Khmer pages too. */
const LATIN = new Set(
  "OVOP GI EU PGI HS ISO QR USD KHR PDF VAT SMS GAP HACCP CSV Telegram Facebook Google Maps".split(" "),
)

/** A code such as `DEMO-KH-GI-P001`, an address, a number with its unit: no word of a language. */
const isCode = (token: string) => /\d|[@/\\_:]|^[A-Z-]+$|\.\w/.test(token)

type ShownText = { text: string; where: string }

/**
 * What a Khmer reader sees or hears on a page in Latin letters: visible text, names of controls, alternative texts,
 * placeholders. What is marked as English or as not to be translated (names, codes) is left out.
 */
async function latinTexts(page: Page): Promise<ShownText[]> {
  return page.evaluate(() => {
    const marked = "[lang=en], [translate=no], code, script, style, noscript, template, svg title"
    const found: ShownText[] = []
    const note = (text: string | null, element: Element) => {
      if (!text || !/[A-Za-z]{2}/.test(text) || element.closest(marked)) return
      const name = element.id ? `#${element.id}` : (element.getAttribute("class")?.split(" ")[0] ?? "")
      found.push({ text: text.trim(), where: `${element.localName} ${name}` })
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      if (element && (element.checkVisibility() || element.closest("option")))
        note(walker.currentNode.nodeValue, element)
    }
    for (const element of document.querySelectorAll("[aria-label], [alt], [placeholder], [title]"))
      for (const name of ["aria-label", "alt", "placeholder", "title"])
        note(element.getAttribute(name), element)
    note(document.title, document.documentElement)
    return found
  })
}

/** English words on the page that is open, each with its place. */
export async function englishWords(page: Page): Promise<string[]> {
  const texts = await latinTexts(page)
  return texts.flatMap(({ text, where }) => {
    const words = text
      .split(/[\s()“”"'«»,;·|។៖→↗+&]+/)
      .filter((token) => /[A-Za-z]{2}/.test(token) && !isCode(token) && !LATIN.has(token))
    return words.length > 0 ? [`${words.join(" ")} (${where})`] : []
  })
}

/** Khmer syllables that a line break tears apart: a consonant, its subscripts, vowels and signs belong together. */
export async function tornSyllables(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const syllable = /[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd])*/g
    const torn: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (walker.nextNode()) {
      const node = walker.currentNode
      if (!node.parentElement?.checkVisibility()) continue
      for (const match of (node.nodeValue ?? "").matchAll(syllable)) {
        if (match[0].length < 2) continue
        range.setStart(node, match.index)
        range.setEnd(node, match.index + match[0].length)
        const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)))
        if (lines.size > 1) torn.push(`${match[0]} in ${node.nodeValue?.trim().slice(0, 40)}`)
      }
    }
    return torn
  })
}

/** Leaves nothing on the page but its letters, so that a difference between two pictures is one of letters. */
const LETTERS_ONLY = `*, ::before, ::after { background: none !important; border-color: transparent !important;
  box-shadow: none !important; outline: none !important; color: black !important }
  img, svg, canvas, input, select { visibility: hidden !important }`

/**
 * Khmer that its own box cuts off. Each box that hides what stands out of it is drawn as it is and once more
 * without hiding: where the two pictures differ, ink was cut.
 */
export async function clippedTexts(page: Page): Promise<string[]> {
  const boxes = await page.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>("body :not(select, option, svg *)")].filter((element) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element)
      const hides = [overflowX, overflowY].some((value) => value === "hidden" || value === "clip")
      const isForEarsOnly = position === "absolute" && (clipPath !== "none" || element.clientWidth <= 1)
      return (
        hides &&
        !isForEarsOnly &&
        element.checkVisibility() &&
        /[\u1780-\u17ff]/.test(element.textContent ?? "")
      )
    }),
  )
  const clipped: string[] = []
  // A style element would be against the page's own policy.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, LETTERS_ONLY)
  for (const handle of (await boxes.getProperties()).values()) {
    const element = handle.asElement()
    if (!element) continue
    await element.scrollIntoViewIfNeeded()
    const box = await element.boundingBox()
    if (!box) continue
    const size = page.viewportSize() ?? { width: 0, height: 0 }
    const x = Math.max(0, box.x - 8)
    const y = Math.max(0, box.y - 8)
    const clip = {
      x,
      y,
      width: Math.min(size.width - x, box.width + 16),
      height: Math.min(size.height - y, box.height + 16),
    }
    if (clip.width <= 0 || clip.height <= 0) continue
    const shot = () => page.screenshot({ clip, animations: "disabled", caret: "hide" })
    const hidden = await shot()
    await element.evaluate((node) =>
      (node as HTMLElement).style.setProperty("overflow", "visible", "important"),
    )
    const shown = await shot()
    await element.evaluate((node) => (node as HTMLElement).style.removeProperty("overflow"))
    if (!hidden.equals(shown)) clipped.push(((await element.textContent()) ?? "").trim().slice(0, 60))
  }
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop()
  })
  return clipped
}
