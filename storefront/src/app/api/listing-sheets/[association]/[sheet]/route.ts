import type { NextRequest } from "next/server"
import { addressPart, handOn } from "@/hand-on"
import { fetchFromWorkspace } from "@/market"

type Props = RouteContext<"/api/listing-sheets/[association]/[sheet]">

const KINDS = ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"]

/** Where the API keeps each table, below an association. */
const SHEETS: Record<string, (of: string) => string> = {
  template: () => "listing-template",
  export: () => "listing-export",
  "left-out": (of) => `listing-imports/${encodeURIComponent(of)}/left-out`,
}

/** A template, an export or the rows that were left out, as a file to keep. */
export async function GET(request: NextRequest, { params }: Props): Promise<Response> {
  const { association, sheet } = await params
  const { searchParams } = request.nextUrl
  const path = Object.hasOwn(SHEETS, sheet) && SHEETS[sheet]?.(searchParams.get("import") ?? "")
  if (!path) return new Response(null, { status: 404 })
  const asked = new URLSearchParams({
    format: searchParams.get("format") === "csv" ? "csv" : "xlsx",
    locale: searchParams.get("locale") === "en" ? "en" : "km",
  })
  return handOn(
    fetchFromWorkspace(`/workspace/associations/${addressPart(association)}/${path}?${asked}`),
    KINDS,
  )
}
