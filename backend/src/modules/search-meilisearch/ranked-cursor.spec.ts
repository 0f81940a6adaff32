import { readRankedCursor, writeRankedCursor } from "./ranked-cursor"

describe("a cursor of a list by relevance", () => {
  it("says where it was", () => {
    const cursor = { after: "prod_1", shown: 20 }
    expect(readRankedCursor(writeRankedCursor(cursor))).toEqual(cursor)
  })

  it("leaves alone what somebody else wrote, or made up", () => {
    const others = [
      undefined,
      "",
      "%%%",
      "bnVsbA",
      Buffer.from('["name ASC","a","b"]').toString("base64url"),
      Buffer.from('["meilisearch","prod_1",-1]').toString("base64url"),
      Buffer.from('["meilisearch",7,1]').toString("base64url"),
      Buffer.from('{"meilisearch":1}').toString("base64url"),
    ]
    for (const other of others) expect(readRankedCursor(other)).toBeUndefined()
  })
})
