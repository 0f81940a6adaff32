import { fetchFromWorkspace } from "@/market"

/** The paper of a laboratory, handed on from the API to the member who is signed in here. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/lot-papers/[association]/[upload]">,
) {
  const { association, upload } = await params
  const path = `/workspace/associations/${encodeURIComponent(association)}/uploads/${encodeURIComponent(upload)}/file`
  const answer = await fetchFromWorkspace(path).catch(() => undefined)
  if (!answer?.ok) return new Response(null, { status: answer && answer.status < 500 ? 404 : 503 })
  const headers = new Headers({ "cache-control": "private, no-store", "x-robots-tag": "noindex, nofollow" })
  for (const name of ["content-type", "content-disposition"])
    headers.set(name, answer.headers.get(name) ?? "")
  return new Response(answer.body, { headers })
}
