import { messages } from "@ovop/i18n"
import { addressPart, handOn } from "@/hand-on"
import { fetchFromWorkspace } from "@/market"

type Props = RouteContext<"/api/consignment-papers/[association]/[consignment]/[paper]">

const papers: readonly string[] = Object.keys(messages.en.consignment.paper)

/** A pick list, packing slip or label as a PDF, for whoever may see the consignment. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { association, consignment, paper } = await params
  if (!papers.includes(paper)) return new Response(null, { status: 404 })
  const path = `/workspace/associations/${addressPart(association)}/consignments/${addressPart(consignment)}/${paper}`
  const sorry = `${messages.km.consignment.paperGone}\n${messages.en.consignment.paperGone}\n`
  return handOn(fetchFromWorkspace(path), ["application/pdf"], sorry)
}
