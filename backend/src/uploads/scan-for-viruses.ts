import { connect } from "node:net"
import { FaultyUpload } from "./fault"

const CHUNK_BYTES = 64 * 1024
const ANSWER_WITHIN_MS = 60_000
const LONGEST_ANSWER = 1024

/** The length of a chunk in four bytes, most significant first. */
function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

function* inChunks(bytes: Buffer): Generator<Buffer> {
  yield Buffer.from("zINSTREAM\0")
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const chunk = bytes.subarray(at, at + CHUNK_BYTES)
    yield lengthOf(chunk.length)
    yield chunk
  }
  yield lengthOf(0)
}

/** Sends a command to clamd and waits for its answer, which ends with a zero byte. Throws when there is none. */
function ask(url: string, command: Iterable<Buffer>, withinMs: number): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port || 3310) })
    let answer = ""
    const fail = (reason: string) => {
      socket.destroy()
      reject(new Error(`The virus scanner ${reason}.`))
    }
    socket.setTimeout(withinMs, () => fail("did not answer in time"))
    socket.on("error", (error: NodeJS.ErrnoException) =>
      fail(`is not to be reached: ${error.code ?? error.message}`),
    )
    socket.on("close", () => fail("hung up"))
    socket.on("data", (said: Buffer) => {
      answer += said.toString("latin1")
      const end = answer.indexOf("\0")
      if (end < 0 && answer.length > LONGEST_ANSWER) return fail("does not speak clamd's protocol")
      if (end < 0) return
      resolve(answer.slice(0, end))
      socket.destroy()
    })
    socket.once("connect", () => {
      for (const part of command) socket.write(part)
    })
  })
}

/** Whether a scanner is there to be asked. */
export async function scannerAnswers(url: string): Promise<boolean> {
  return (await ask(url, [Buffer.from("zPING\0")], 2000).catch(() => "")) === "PONG"
}

/**
 * Has clamd look at a file, by its INSTREAM command over TCP. A scanner that is away, cut off or at a loss has not
 * said that the file is clean, so that is an error, and whoever asks tries again later.
 * @throws FaultyUpload `upload_infected`
 */
export async function scanForViruses(bytes: Buffer, url: string, withinMs = ANSWER_WITHIN_MS): Promise<void> {
  const answer = await ask(url, inChunks(bytes), withinMs)
  if (answer === "stream: OK") return
  if (/^stream: .+ FOUND$/.test(answer)) throw new FaultyUpload("upload_infected")
  throw new Error(`The virus scanner answered: ${answer.slice(0, 200)}`)
}
