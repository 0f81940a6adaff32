import { errors, localeSchema, suggestionsQuerySchema } from "@ovop/contracts"
import { type NextRequest, NextResponse } from "next/server"
import { suggestedOf } from "@/features/catalogue/suggested"
import { askMarket } from "@/market"

/** What a buyer may be about to type, in one language and with addresses to go to. */
export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl
  const locale = localeSchema.catch("km").parse(searchParams.get("locale"))
  const query = suggestionsQuerySchema.safeParse({ q: searchParams.get("q")?.trim() })
  if (!query.success) return NextResponse.json({ suggestions: [] })
  const result = await askMarket("suggest", { query: query.data })
  if (!result.ok) return NextResponse.json({ code: result.code }, { status: errors[result.code].status })
  return NextResponse.json({ suggestions: result.data.suggestions.map((one) => suggestedOf(one, locale)) })
}
