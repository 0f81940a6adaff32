import type { NextRequest } from "next/server"
import { fetchFromWorkspace } from "@/market"

/** The ledger as a table, handed on from the API to the member who is signed in here. */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/stock-ledger/[association]">) {
  const { association } = await params
  const path = `/workspace/associations/${encodeURIComponent(association)}/stock/movements/export`
  const answer = await fetchFromWorkspace(`${path}${request.nextUrl.search}`).catch(() => undefined)
  if (!answer?.ok) return new Response(null, { status: answer && answer.status < 500 ? 404 : 503 })
  const headers = new Headers({ "cache-control": "private, no-store", "x-robots-tag": "noindex, nofollow" })
  for (const name of ["content-type", "content-disposition"])
    headers.set(name, answer.headers.get(name) ?? "")
  return new Response(answer.body, { headers })
}
