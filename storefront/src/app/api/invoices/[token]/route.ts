import { fetchFromMarket } from "@/market"

/** The invoice's PDF, handed on from the API: its address stays on the shop's own origin. */
export async function GET(_request: Request, { params }: RouteContext<"/api/invoices/[token]">) {
  const { token } = await params
  const path = `/store/order-links/${encodeURIComponent(decodeURIComponent(token))}/invoice`
  const answer = await fetchFromMarket(path).catch(() => undefined)
  if (!answer?.ok) return new Response(null, { status: answer?.status === 404 ? 404 : 503 })
  const headers = new Headers({ "cache-control": "private, no-store", "x-robots-tag": "noindex, nofollow" })
  for (const name of ["content-type", "content-disposition"])
    headers.set(name, answer.headers.get(name) ?? "")
  return new Response(answer.body, { headers })
}
