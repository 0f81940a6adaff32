import { expect, type Page, test } from "@playwright/test"
import { faultsAt } from "../pages/axe-faults.ts"
import { clippedTexts, englishWords, tornSyllables } from "../pages/khmer-text.ts"
import { speakers } from "../pages/languages.ts"
import { tour } from "../pages/tour.ts"

const PHONE = { width: 360, height: 800 }
const DESK = { width: 1280, height: 800 }

async function khmerFaults(page: Page): Promise<string[]> {
  return [
    ...(await englishWords(page)).map((words) => `English: ${words}`),
    ...(await tornSyllables(page)).map((syllable) => `torn: ${syllable}`),
    ...(await clippedTexts(page)).map((text) => `clipped: ${text}`),
  ]
}

// One walk serves both widths and the reading of the Khmer: the walk takes longer than the looking.
for (const speaker of speakers) {
  const isKhmer = speaker.language === "km"
  const alsoReads = isKhmer
    ? ", and on a phone shows no English word outside names, codes and units and cuts no Khmer letter"
    : ""
  test(`every page in ${speaker.language}, on a phone and at a desk, is free of what axe finds and never scrolls sideways${alsoReads}`, async ({
    page,
  }) => {
    test.setTimeout(600_000)
    const findings: string[] = []
    await page.setViewportSize(PHONE)
    await tour(page, speaker, async (name) => {
      const faults = [...(await faultsAt(page, DESK)), ...(await faultsAt(page, PHONE))]
      // The phone's width comes last and is where Khmer is cramped.
      if (isKhmer) faults.push(...(await khmerFaults(page)))
      findings.push(...faults.map((fault) => `${name}, ${fault}`))
    })
    expect(findings).toEqual([])
  })
}
