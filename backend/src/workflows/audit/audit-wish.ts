import type { Head } from "../../modules/audit/check-chain"

export type AuditWish = { command: "head" } | { command: "verify"; kept: Head | undefined }

const USAGE =
  "Say npm run audit -- verify, the same with --head and a head that was kept, or npm run audit -- head."

/** A head as it is printed and kept: the number of the newest entry and its hash. */
export const headText = ({ number, hash }: Head): string => `${number}:${hash}`

function readHead(text: string): Head {
  const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim()) ?? []
  if (!number || !hash)
    throw new Error(`A kept head is a number, a colon and 64 hexadecimal digits; "${text}" is not. ${USAGE}`)
  return { number: Number(number), hash }
}

/**
 * What `npm run audit --` was asked for; without a word, to verify.
 * @throws a sentence that says what can be asked
 */
export function readAuditWish(given: readonly string[]): AuditWish {
  const [command = "verify", ...rest] = given
  const words = rest.flatMap((word) => word.split(/=(.*)/s, 2))
  if (command === "head" && rest.length === 0) return { command }
  if (command === "verify" && rest.length === 0) return { command, kept: undefined }
  if (command === "verify" && words[0] === "--head" && words.length === 2)
    return { command, kept: readHead(String(words[1])) }
  throw new Error(`The audit does not understand "${given.join(" ")}". ${USAGE}`)
}
