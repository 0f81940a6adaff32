import { once } from "node:events"
import { type AddressInfo, connect, createServer, type Socket } from "node:net"

/**
 * One address in front of several servers, as a balancer is in front of a market: each connection goes to the next
 * one that lives, and ends when it dies.
 */
export class FrontDoor {
  private turn = 0
  private readonly open = new Set<Socket>()
  private readonly server = createServer((visitor) => {
    const [host = "", port = ""] = this.next()
    const behind = connect(Number(port), host)
    for (const socket of [visitor, behind]) {
      this.open.add(socket)
      socket.on("error", () => undefined)
      socket.on("close", () => {
        this.open.delete(socket)
        visitor.destroy()
        behind.destroy()
      })
    }
    visitor.pipe(behind).pipe(visitor)
  })

  private constructor(private readonly behind: () => readonly string[]) {}

  /** `behind` says at each connection which servers live, by their addresses. */
  static async open(behind: () => readonly string[]): Promise<FrontDoor> {
    const door = new FrontDoor(behind)
    door.server.listen(0, "127.0.0.1")
    await once(door.server, "listening")
    return door
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  close(): void {
    for (const socket of this.open) socket.destroy()
    this.server.close()
  }

  private next(): string[] {
    const servers = this.behind()
    this.turn += 1
    const { hostname, port } = new URL(servers[this.turn % servers.length] ?? "http://127.0.0.1:9")
    return [hostname, port]
  }
}
