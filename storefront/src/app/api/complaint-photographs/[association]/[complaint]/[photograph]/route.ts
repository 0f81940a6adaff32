import { pictureTypeSchema } from "@ovop/contracts"
import { addressPart, handOn } from "@/hand-on"
import { fetchFromWorkspace } from "@/market"

type Props = RouteContext<"/api/complaint-photographs/[association]/[complaint]/[photograph]">

/** What a buyer photographed, for the people of the association that sold it. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { association, complaint, photograph } = await params
  const path = `/workspace/associations/${addressPart(association)}/complaints/${addressPart(complaint)}/photographs/${addressPart(photograph)}`
  return handOn(fetchFromWorkspace(path), pictureTypeSchema.options)
}
