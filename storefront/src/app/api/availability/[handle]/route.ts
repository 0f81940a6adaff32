import { errors } from "@ovop/contracts"
import { NextResponse } from "next/server"
import { askMarket } from "@/market"

/** Live stock and prices of one product's packs, handed through from the API. */
export async function GET(_request: Request, { params }: RouteContext<"/api/availability/[handle]">) {
  const { handle } = await params
  const result = await askMarket("readAvailability", { params: { handle } })
  if (result.ok) return NextResponse.json(result.data)
  return NextResponse.json({ code: result.code }, { status: errors[result.code].status })
}
