import "server-only"
import { MarketUnavailable } from "@/market"

/** Answers XML; 404 without it, and 503 in an outage, so that a crawler comes back instead of forgetting pages. */
export async function answerXml(make: () => Promise<string | undefined>): Promise<Response> {
  try {
    const xml = await make()
    if (xml === undefined) return new Response(null, { status: 404 })
    return new Response(xml, {
      headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=600" },
    })
  } catch (error) {
    if (!(error instanceof MarketUnavailable)) throw error
    return new Response(null, { status: 503, headers: { "Retry-After": "60" } })
  }
}
