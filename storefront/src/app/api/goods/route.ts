import { errors, localeSchema } from "@ovop/contracts"
import { type NextRequest, NextResponse } from "next/server"
import { nextPageHref } from "@/features/catalogue/next-page-href"
import { listFurtherGoods } from "@/features/catalogue/queries"
import { catalogueAddressSchema } from "@/features/catalogue/schema"
import { tileOf } from "@/features/catalogue/tile"
import { currencyFor } from "@/session/currency-cookie"

/** The goods after those on a page, ready to be shown beneath them; the address is the one of that page. */
export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl
  const locale = localeSchema.catch("km").parse(searchParams.get("locale"))
  const given = Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]),
  )
  const address = catalogueAddressSchema.parse(given)
  const result = await listFurtherGoods(address, { currency: await currencyFor(locale), locale })
  if (!result.ok) return NextResponse.json({ code: result.code }, { status: errors[result.code].status })
  const { products, next_cursor } = result.data
  return NextResponse.json({
    tiles: products.map((product) => tileOf(product, locale)),
    next: nextPageHref(address, next_cursor, locale),
  })
}
