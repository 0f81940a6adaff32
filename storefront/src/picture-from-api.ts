import { type NextRequest, NextResponse } from "next/server"
import { env } from "./env"

/** The API's folders of pictures for everybody. Names hold nothing that could lead out of them. */
const picture = /^\/(?:media|share-pictures)(?:\/[\w-]+)*\/(?:[\w-]+\.)+(?:avif|webp|jpg|png|svg)$/

/** What the API may know of a visitor who wants a picture; cookies are not its business. */
const PASSED_ON = ["accept", "if-modified-since", "if-none-match", "range"]

/**
 * Hands on a picture of the API, so that a phone needs no second connection for what a page shows first.
 * @returns undefined where something else is asked for
 */
export function pictureFromApi(request: NextRequest): NextResponse | undefined {
  const { pathname } = request.nextUrl
  if (!picture.test(pathname)) return undefined
  const headers = new Headers()
  for (const name of PASSED_ON) {
    const value = request.headers.get(name)
    if (value) headers.set(name, value)
  }
  return NextResponse.rewrite(new URL(env().API_URL + pathname), { request: { headers } })
}
