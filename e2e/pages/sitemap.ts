import type { APIRequestContext } from "@playwright/test"
import { env } from "../env.ts"

const locsIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? "")
const pathOf = (address: string) => new URL(address).pathname

async function read(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(new URL(path, env.baseUrl).href)
  if (!response.ok()) throw new Error(`${path} answered ${response.status()}.`)
  return response.text()
}

/** The path of every page that the sitemaps list, in the order they list them. */
export async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  const parts = locsIn(await read(request, "/sitemap.xml")).map(pathOf)
  const maps = await Promise.all(parts.map((part) => read(request, part)))
  return maps.flatMap(locsIn).map(pathOf)
}

/** One page of each kind: of all provinces, one; of all products, one. */
export function oneOfEach(paths: readonly string[]): string[] {
  const kindOf = (path: string) => {
    const [, language, noun, name] = path.split("/")
    return `${language} ${noun} ${name !== undefined}`
  }
  return [...new Map(paths.toReversed().map((path) => [kindOf(path), path])).values()]
}
