import { inflateSync } from "node:zlib"
import {
  EncryptedPDFError,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFStream,
} from "@cantoo/pdf-lib"
import { documentMaxPages } from "@ovop/contracts"
import { FaultyUpload } from "./fault"

/** Names of what acts on whoever opens a document, or carries other files. */
const ACTIVE = new Set([
  "JavaScript",
  "Launch",
  "EmbeddedFile",
  "EmbeddedFiles",
  "RichMedia",
  "Rendition",
  "SubmitForm",
  "ImportData",
  "GoToE",
  "XFA",
])
/** Too short to be looked for in packed bytes, where it would turn up by chance. */
const ACTIVE_IN_OBJECTS = new Set([...ACTIVE, "JS"])

/** Bytes that all object streams of a document may unpack to. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024
/** How far before a stream its dictionary is looked for. */
const DICTIONARY_WITHIN = 4096
/** Filters by which an object stream could unpack to anything; no program that writes documents uses them there. */
const UNUSUAL = [
  "ASCIIHexDecode",
  "ASCII85Decode",
  "LZWDecode",
  "RunLengthDecode",
  "AHx",
  "A85",
  "LZW",
  "RL",
  "Crypt",
]

/** The names in a text, with their hexadecimal escapes read: `/J#61vaScript` is `JavaScript`. */
function* namesIn(text: string): Generator<string> {
  for (const [, name = ""] of text.matchAll(/\/([^\s\0()<>[\]{}/%]{1,60})/g))
    yield name.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
}

function refuseNames(text: string, refused: ReadonlySet<string>): void {
  for (const name of namesIn(text)) {
    if (name === "Encrypt") throw new FaultyUpload("upload_encrypted")
    if (refused.has(name)) throw new FaultyUpload("upload_active_content")
  }
}

function unpack(packed: Uint8Array, mostBytes: number): string {
  try {
    // What follows the packed bytes is not part of them, and the end of them is where they themselves say it is.
    return inflateSync(packed, { maxOutputLength: Math.max(1, mostBytes) }).toString("latin1")
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") throw new FaultyUpload("upload_broken")
    return ""
  }
}

/** The names of the dictionary that stands right before a stream. */
function ownNames(text: string, index: number): string[] {
  const before = text.slice(Math.max(0, index - DICTIONARY_WITHIN), index)
  return [
    ...namesIn(before.slice(Math.max(before.lastIndexOf("endobj"), before.lastIndexOf("endstream"), 0))),
  ]
}

/** Looks into every object stream, wherever it stands, also where a parser would not look for one. */
function judgeObjectStreams(bytes: Buffer, text: string): void {
  let left = MOST_UNPACKED_BYTES
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    const dictionary = [...namesIn(text.slice(Math.max(0, index - DICTIONARY_WITHIN), index))]
    const mayHoldObjects = dictionary.some((name) => ["ObjStm", "XRef", "First"].includes(name))
    if (!mayHoldObjects || text.slice(index - 3, index) === "end") continue
    if (dictionary.includes("ObjStm") && ownNames(text, index).some((name) => UNUSUAL.includes(name)))
      throw new FaultyUpload("upload_broken")
    const begin = text.indexOf("\n", index) + 1
    const objects = unpack(bytes.subarray(begin), left)
    left -= objects.length
    if (dictionary.includes("ObjStm")) refuseNames(objects, ACTIVE_IN_OBJECTS)
  }
}

function judgeObject(object: PDFObject | undefined): void {
  if (object instanceof PDFName) {
    if (ACTIVE_IN_OBJECTS.has(object.decodeText())) throw new FaultyUpload("upload_active_content")
  } else if (object instanceof PDFArray) for (const element of object.asArray()) judgeObject(element)
  else if (object instanceof PDFStream) judgeObject(object.dict)
  else if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) {
      judgeObject(key)
      judgeObject(value)
    }
}

async function parse(bytes: Buffer): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, {
      parseSpeed: ParseSpeeds.Fast,
      throwOnInvalidObject: true,
      updateMetadata: false,
    })
  } catch (error) {
    throw new FaultyUpload(error instanceof EncryptedPDFError ? "upload_encrypted" : "upload_broken")
  }
}

function pagesOf(document: PDFDocument): number {
  try {
    return document.getPageCount()
  } catch {
    throw new FaultyUpload("upload_broken")
  }
}

/**
 * Refuses a document that does more than show pages.
 * @throws FaultyUpload `upload_active_content`, `upload_encrypted`, `upload_too_many_pages`, `upload_broken`
 */
export async function judgePdf(bytes: Buffer): Promise<void> {
  const text = bytes.toString("latin1")
  refuseNames(text, ACTIVE)
  judgeObjectStreams(bytes, text)
  const document = await parse(bytes)
  for (const [, object] of document.context.enumerateIndirectObjects()) judgeObject(object)
  const pages = pagesOf(document)
  if (pages > documentMaxPages) throw new FaultyUpload("upload_too_many_pages")
  if (pages === 0) throw new FaultyUpload("upload_broken")
}
