import { refuse } from "../refusal.js"
import type { SheetLimits } from "../sheet-limits.js"
import type { Archive } from "./open-archive.js"
import { readXml } from "./read-xml.js"
import { TextGatherer } from "./text-gatherer.js"

/** The texts that cells name by number. One that is too long comes cut, but still too long. */
export async function readSharedStrings(
  archive: Archive,
  part: string | undefined,
  limits: SheetLimits,
): Promise<string[]> {
  if (!part || !archive.has(part)) return []
  const most = (limits.rows + 1) * limits.columns
  const strings: string[] = []
  const gatherer = new TextGatherer(limits.cellCharacters)
  await readXml(archive.read(part), {
    open: (name) => gatherer.open(name),
    text: (text) => gatherer.text(text),
    close(name) {
      gatherer.close(name)
      if (name !== "si") return
      if (strings.length >= most) refuse({ code: "expands_too_far", limit: most })
      strings.push(gatherer.take())
    },
  })
  return strings
}
