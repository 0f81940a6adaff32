import { once } from "node:events"
import { type AddressInfo, createServer, type Server, type Socket } from "node:net"
import { scanForViruses, scannerAnswers } from "./scan-for-viruses"

const EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE"

/** What an INSTREAM command carries, once all of it is there. */
function streamed(said: Buffer): Buffer | undefined {
  const command = Buffer.from("zINSTREAM\0")
  if (!said.subarray(0, command.length).equals(command)) return undefined
  const parts: Buffer[] = []
  for (let at = command.length; at + 4 <= said.length; ) {
    const length = said.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(said.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

const honest = (socket: Socket) => {
  let said = Buffer.alloc(0)
  socket.on("data", (part) => {
    said = Buffer.concat([said, part])
    if (said.toString("latin1") === "zPING\0") socket.end("PONG\0")
    const file = streamed(said)
    if (file) socket.end(file.includes(EICAR) ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0")
  })
}

describe("the virus scanner", () => {
  let server: Server
  const open: Socket[] = []
  const speaking = async (answer: (socket: Socket) => void) => {
    server = createServer((socket) => {
      open.push(socket)
      socket.on("error", () => undefined)
      answer(socket)
    })
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
    return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  afterEach(async () => {
    for (const socket of open.splice(0)) socket.destroy()
    if (!server.listening) return
    server.close()
    await once(server, "close")
  })

  it("sees the whole file, of several chunks, and passes it", async () => {
    const url = await speaking(honest)
    await expect(scanForViruses(Buffer.alloc(300_000, 7), url)).resolves.toBeUndefined()
    expect(await scannerAnswers(url)).toBe(true)
  })

  it("refuses a file with a virus at its very end", async () => {
    const url = await speaking(honest)
    const file = Buffer.concat([Buffer.alloc(200_000), Buffer.from(EICAR)])
    await expect(scanForViruses(file, url)).rejects.toMatchObject({ code: "upload_infected" })
  })

  it.each([
    [
      "says that the file is too large for it",
      (socket: Socket) => socket.end("INSTREAM size limit exceeded. ERROR\0"),
    ],
    ["hangs up in the middle", (socket: Socket) => socket.once("data", () => socket.destroy())],
    ["hangs up without an answer", (socket: Socket) => socket.once("data", () => socket.end())],
    ["says nothing", () => undefined],
    ["is another server", (socket: Socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n".repeat(99))],
    ["cuts its answer short", (socket: Socket) => socket.end("stream: O")],
  ])("passes nothing when it %s", async (_fault, answer) => {
    const url = await speaking(answer)
    const scan = scanForViruses(Buffer.alloc(300_000), url, 300)
    await expect(scan).rejects.toThrow(/virus scanner/)
    await expect(scan).rejects.not.toMatchObject({ code: "upload_infected" })
  })

  it("passes nothing when it is away", async () => {
    const url = await speaking(honest)
    server.close()
    await once(server, "close")
    await expect(scanForViruses(Buffer.from("x"), url)).rejects.toThrow(/not to be reached/)
    expect(await scannerAnswers(url)).toBe(false)
  })
})
