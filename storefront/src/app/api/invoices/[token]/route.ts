import { addressPart, handOn } from "@/hand-on"
import { fetchFromMarket } from "@/market"

/** The invoice's PDF. */
export async function GET(_request: Request, { params }: RouteContext<"/api/invoices/[token]">) {
  const { token } = await params
  return handOn(fetchFromMarket(`/store/order-links/${addressPart(token)}/invoice`), ["application/pdf"])
}
