import { connect, createServer } from "node:net"
import { Refusal } from "./bootstrap/refusal.mjs"

/** Throws a Refusal that names the port and the variable to set if somebody listens there already. */
export async function requireFreePort(port: number, variable: string, host: string): Promise<void> {
  if (await isFree(port, host)) return
  throw new Refusal(
    `Port ${port} is taken by another program; stop that one or set ${variable} to a free port.`,
  )
}

/** A port nobody listens on; `preferred` if that one is free. */
export async function findFreePort(preferred?: number): Promise<number> {
  if (preferred && (await isFree(preferred, "127.0.0.1"))) return preferred
  return await listenOnce(0, "127.0.0.1")
}

async function isFree(port: number, host: string): Promise<boolean> {
  // Some systems let two programs listen side by side, one on every address and one on a single address,
  // so a successful listen alone proves nothing; and a browser may try ::1 first for "localhost".
  if ((await answers(port, "127.0.0.1")) || (await answers(port, "::1"))) return false
  try {
    await listenOnce(port, host)
    return true
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EACCES") {
      throw new Refusal(`Port ${port} may not be used by this user; choose one above 1023.`)
    }
    return false
  }
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 })
    const done = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket
      .on("connect", () => done(true))
      .on("error", () => done(false))
      .on("timeout", () => done(false))
  })
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject)
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address ? address.port : port))
    })
  })
}
