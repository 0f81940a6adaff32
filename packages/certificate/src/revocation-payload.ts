import { CODE_COUNT, codeToNumber, isCertificateCode } from "./certificate-code.js"

/** How a certificate ended or stands still. The place is the number in the signed list. */
export const ENDINGS = ["suspended", "revoked", "withdrawn", "superseded"] as const
export type Ending = (typeof ENDINGS)[number]
export type RevocationEntry = { code: string; ending: Ending; since: Date }

export type RevocationContent = {
  issuedAt: Date
  nextUpdate: Date
  /** Codes as sorted numbers; the other two stand at the same places. */
  codes: readonly number[]
  endings: readonly Ending[]
  /** Minutes since 1970. */
  since: readonly number[]
}

export const LIST_VERSION = 1
const MINUTE_MS = 60_000

/**
 * The signed bytes: numbers of seven bits a byte, lowest first (LEB128): version, seconds of issue and of the next
 * one, count, then for each code in order the distance from the one before and minute × 4 + ending.
 * @throws RangeError for a code that is none or stands twice, or for times out of order.
 */
export function writeRevocations(
  entries: readonly RevocationEntry[],
  times: { issuedAt: Date; nextUpdate: Date },
): Uint8Array<ArrayBuffer> {
  if (!(times.issuedAt < times.nextUpdate)) throw new RangeError("The next list comes after this one.")
  const bytes: number[] = []
  const second = (at: Date) => Math.floor(at.getTime() / 1000)
  for (const number of [LIST_VERSION, second(times.issuedAt), second(times.nextUpdate), entries.length]) {
    writeNumber(bytes, number)
  }
  const sorted = entries
    .map((entry) => {
      if (!isCertificateCode(entry.code))
        throw new RangeError("The list names something that is no certificate code.")
      return { ...entry, number: codeToNumber(entry.code) }
    })
    .sort((one, other) => one.number - other.number)
  let last = -1
  for (const { number, ending, since } of sorted) {
    if (number === last) throw new RangeError("The list names a certificate twice.")
    writeNumber(bytes, number - last)
    writeNumber(bytes, Math.floor(since.getTime() / MINUTE_MS) * ENDINGS.length + ENDINGS.indexOf(ending))
    last = number
  }
  return Uint8Array.from(bytes)
}

/** The content, or the version of a list from the future, or undefined for bytes that we never wrote. */
export function readRevocations(bytes: Uint8Array): RevocationContent | { version: number } | undefined {
  const reader = { bytes, at: 0 }
  const version = readNumber(reader)
  if (version === undefined || version < LIST_VERSION) return undefined
  if (version > LIST_VERSION) return { version }
  const [issued, next, count] = [readNumber(reader), readNumber(reader), readNumber(reader)]
  if (issued === undefined || next === undefined || count === undefined) return undefined
  if (issued >= next || next > 2 ** 33 || count > bytes.length) return undefined
  const content = { codes: [] as number[], endings: [] as Ending[], since: [] as number[] }
  let code = -1
  for (let entry = 0; entry < count; entry++) {
    const [step, packed] = [readNumber(reader), readNumber(reader)]
    const ending = packed === undefined ? undefined : ENDINGS[packed % ENDINGS.length]
    if (!step || packed === undefined || !ending) return undefined
    code += step
    if (code >= CODE_COUNT) return undefined
    content.codes.push(code)
    content.endings.push(ending)
    content.since.push(Math.floor(packed / ENDINGS.length))
  }
  if (reader.at !== bytes.length) return undefined
  return { issuedAt: new Date(issued * 1000), nextUpdate: new Date(next * 1000), ...content }
}

/** Codes pass 32 bits, where shifts would lose them; products and remainders are exact up to 53. */
function writeNumber(bytes: number[], number: number): void {
  let rest = number
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  bytes.push(rest)
}

function readNumber(reader: { bytes: Uint8Array; at: number }): number | undefined {
  let number = 0
  for (let place = 1; place <= 2 ** 49; place *= 128) {
    const byte = reader.bytes[reader.at++]
    if (byte === undefined) return undefined
    number += (byte & 127) * place
    // A last byte of nothing would be a second way to write the same number.
    if (byte < 128) return byte === 0 && place > 1 ? undefined : number
  }
  return undefined
}
