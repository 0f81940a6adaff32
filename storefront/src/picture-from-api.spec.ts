import { NextRequest } from "next/server"
import { beforeAll, describe, expect, it, vi } from "vitest"
import { pictureFromApi } from "./picture-from-api"

const ask = (path: string, headers: Record<string, string> = {}) =>
  pictureFromApi(new NextRequest(`http://localhost:8000${path}`, { headers }))

beforeAll(() => {
  vi.stubEnv("API_URL", "http://127.0.0.1:9000/")
  vi.stubEnv("STORE_PUBLISHABLE_KEY", "pk")
  vi.stubEnv("PUBLIC_URL", "http://localhost:8000")
})

describe("a picture that a page asks of this site", () => {
  it.each(["/media/kampot-pepper-480.webp", "/share-pictures/km/products/kampot-pepper.jpg"])(
    "is handed on: %s",
    (path) => {
      expect(ask(path)?.headers.get("x-middleware-rewrite")).toBe(`http://127.0.0.1:9000${path}`)
    },
  )

  it("tells the API what was kept already, and no cookie", () => {
    const answer = ask("/media/a.webp", { cookie: "session=1", "if-none-match": '"x"' })
    expect(answer?.headers.get("x-middleware-override-headers")).toBe("if-none-match")
  })

  it.each([
    "/media/..%2fadmin%2fusers.webp",
    "/media/%2e%2e/auth/a.jpg",
    "/media/a.webp/../../store/x.json",
    "/media/",
    "/media/paper.pdf",
    "/mediation/a.webp",
    "/admin/uploads/a.webp",
  ])("is nothing else of the API: %s", (path) => {
    expect(ask(path)).toBeUndefined()
  })
})
