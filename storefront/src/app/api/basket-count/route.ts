import { NextResponse } from "next/server"
import { readBasket } from "@/features/basket/queries"

/** How many lines the visitor's basket has. An outage is a 503, never a nought. */
export async function GET(): Promise<NextResponse> {
  const basket = await readBasket()
  if (basket.state === "unavailable") return NextResponse.json({ code: basket.code }, { status: 503 })
  return NextResponse.json({ count: basket.state === "open" ? basket.basket.line_count : 0 })
}
