import { pictureTypeSchema } from "@ovop/contracts"
import { addressPart, handOn } from "@/hand-on"
import { fetchFromMarket } from "@/market"

type Props = RouteContext<"/api/order-photographs/[token]/[photograph]">

/** What the buyer photographed, by the order's private link. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { token, photograph } = await params
  const path = `/store/order-links/${addressPart(token)}/photographs/${addressPart(photograph)}`
  return handOn(fetchFromMarket(path), pictureTypeSchema.options)
}
