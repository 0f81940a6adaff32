import { TextDecoder } from "node:util"
import sax, { type Tag } from "sax"
import { refuse, refuseDamaged } from "../refusal.js"

export type Attributes = Readonly<Record<string, string | undefined>>

/** Names come without their namespace's prefix, which each program chooses for itself. */
export type XmlHandlers = {
  open?(name: string, attributes: Attributes): void
  /** Long texts come in several pieces. */
  text?(text: string): void
  close?(name: string): void
}

const deepest = 64
const mostAttributes = 100

const localName = (name: string) => name.slice(name.indexOf(":") + 1)

/**
 * Reads XML as it comes, keeping nothing of it. What could make it grow (a document type, entities of its own) is
 * refused, and so is nesting or a tag beyond all that spreadsheets write.
 */
export async function readXml(source: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  // Positions stay on: the parser bounds its buffers by them.
  const parser = sax.parser(true, { strictEntities: true } as sax.SAXOptions)
  let depth = 0
  let attributes: Record<string, string> = {}
  let attributeCount = 0
  parser.onerror = refuseDamaged
  parser.ondoctype = refuseDeclaration
  parser.onsgmldeclaration = refuseDeclaration
  parser.onattribute = ({ name, value }) => {
    attributeCount += 1
    if (attributeCount > mostAttributes) refuseDamaged()
    if (!name.startsWith("xmlns")) attributes[localName(name)] = value
  }
  parser.onopentag = (tag) => {
    depth += 1
    if (depth > deepest) refuseDamaged()
    handlers.open?.(localName((tag as Tag).name), attributes)
    attributes = {}
    attributeCount = 0
  }
  parser.onclosetag = (name) => {
    depth -= 1
    handlers.close?.(localName(name))
  }
  parser.ontext = (text) => handlers.text?.(text)
  parser.oncdata = (text) => handlers.text?.(text)
  const decoder = new TextDecoder("utf-8", { fatal: true })
  for await (const chunk of source) parser.write(decode(decoder, chunk))
  parser.write(decode(decoder)).close()
}

function refuseDeclaration(): never {
  refuse({ code: "active_content", found: "xml_declarations" })
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch {
    refuseDamaged()
  }
}
