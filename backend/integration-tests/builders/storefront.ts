type Told = { url: string; headers: Record<string, string>; body: string }

/** Stands in for the storefront; the rest of the network stays as it is. */
export function listeningStorefront(status = 200) {
  const told: Told[] = []
  const real = globalThis.fetch
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    if (!String(url).endsWith("/api/revalidate")) return real(url, init)
    told.push({
      url: String(url),
      headers: init?.headers as Record<string, string>,
      body: String(init?.body),
    })
    return new Response(null, { status })
  })
  return told
}
