import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { StorefrontChanges } from "@ovop/contracts"

export type Page = { status: number; body: unknown }
type Kept = { page: Page; tags: string[] }

const LISTS = "lists"

/**
 * Stands in for the storefront: keeps what it once read, for as long as nobody tells it that it changed. By the rules
 * of the storefront's own tags, but without its minute after which a page is renewed in any case.
 */
export class PageCache {
  private readonly kept = new Map<string, Kept>()
  private readonly server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      this.forget(JSON.parse(Buffer.concat(parts).toString("utf8")) as StorefrontChanges)
      response.end("{}")
    })
  })
  told = 0

  async open(): Promise<string> {
    this.server.listen(0, "127.0.0.1")
    await once(this.server, "listening")
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  close(): void {
    this.server.closeAllConnections()
    this.server.close()
  }

  /** A page as a visitor sees it. */
  async visit(path: string, read: (path: string) => Promise<Page>): Promise<Page> {
    const kept = this.kept.get(path)
    if (kept) return kept.page
    const page = await read(path)
    const handle = /^\/catalogue\/products\/([^/?]+)$/.exec(path)?.[1]
    this.kept.set(path, { page, tags: [handle ?? LISTS] })
    return page
  }

  private forget({ products, pages }: StorefrontChanges): void {
    this.told += 1
    const changed = new Set([...products, ...pages, ...(products.length > 0 ? [LISTS] : [])])
    for (const [path, { tags }] of this.kept) if (tags.some((tag) => changed.has(tag))) this.kept.delete(path)
  }
}
