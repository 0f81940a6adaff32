import { once } from "node:events"
import { connect, createServer, type Socket } from "node:net"
import { setTimeout } from "node:timers/promises"

/** "Slow 3G" as WebPageTest and the browsers' own presets mean it, before they turn it into a delay for each request. */
const ROUND_TRIP_MS = 400
const BYTES_PER_MS = 400_000 / 8 / 1000
/** TCP's and TLS 1.3's, which a shop on the Internet needs and one on this machine does not. */
const ROUND_TRIPS_TO_OPEN = 2
/** One packet. */
const PIECE_BYTES = 1460

/** One direction of the line: all connections wait for each other, as on a phone. */
class Direction {
  #freeAt = 0

  /** When the last of so many bytes has arrived at the other end. */
  arrivalOf(bytes: number): number {
    this.#freeAt = Math.max(performance.now(), this.#freeAt) + bytes / BYTES_PER_MS
    return this.#freeAt + ROUND_TRIP_MS / 2
  }
}

async function relay(from: Socket, to: Socket, direction: Direction, openAt: number): Promise<void> {
  let delivered = Promise.resolve()
  for await (const chunk of from as AsyncIterable<Buffer>) {
    // What is sent before the connection stands waits for it, and takes its turn on the line only then.
    await setTimeout(Math.max(0, openAt - performance.now()))
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      const piece = chunk.subarray(at, at + PIECE_BYTES)
      const arrival = direction.arrivalOf(piece.length)
      delivered = delivered.then(async () => {
        await setTimeout(Math.max(0, arrival - performance.now()))
        to.write(piece)
      })
    }
  }
  await delivered
  to.end()
}

/** The browser's request for a connection, by SOCKS 5 (RFC 1928), without which it would not lead localhost over here. */
async function askedPort(socket: Socket): Promise<number> {
  await once(socket, "readable")
  socket.read()
  socket.write(Buffer.from([5, 0]))
  await once(socket, "readable")
  const request = socket.read() as Buffer
  socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
  return request.readUInt16BE(request.length - 2)
}

export type SlowLine = {
  /** By which a browser takes this line. */
  chromeFlags: string[]
  /** Ends all connections: a browser keeps them longer than what it clears before a first visit. */
  hangUp: () => void
}

/**
 * A slow line to this machine for as long as `use` runs. Unlike a browser's own throttling it slows whatever the browser
 * asks for, also on behalf of a page's worker.
 */
export async function withSlowLine<T>(use: (line: SlowLine) => Promise<T>): Promise<T> {
  const up = new Direction()
  const down = new Direction()
  const sockets = new Set<Socket>()
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  const server = createServer((near) => {
    sockets.add(near)
    near.on("error", () => near.destroy())
    void (async () => {
      const far = connect(await askedPort(near), "localhost")
      sockets.add(far)
      far.on("error", () => near.destroy())
      const openAt = performance.now() + ROUND_TRIPS_TO_OPEN * ROUND_TRIP_MS
      await Promise.all([relay(near, far, up, openAt), relay(far, near, down, openAt)])
    })().catch(() => near.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  if (!address || typeof address === "string") throw new Error("The slow line has no port.")
  try {
    return await use({
      chromeFlags: [
        `--proxy-server=socks5://127.0.0.1:${address.port}`,
        // Chrome leads nothing of this machine over a proxy unless it is told so.
        "--proxy-bypass-list=<-loopback>",
      ],
      hangUp,
    })
  } finally {
    hangUp()
    server.close()
  }
}
