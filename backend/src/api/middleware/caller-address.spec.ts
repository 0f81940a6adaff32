import type { IncomingMessage } from "node:http"
import { describe, expect, it } from "vitest"
import { callerAddress } from "./caller-address"

const request = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded ? { "x-forwarded-for": forwarded } : {},
  }) as unknown as IncomingMessage

describe("the caller's address", () => {
  it("believes a neighbour on this machine, and only what the neighbour itself added", () => {
    expect(callerAddress(request("127.0.0.1", "6.6.6.6, 203.0.113.7"))).toBe("203.0.113.7")
    expect(callerAddress(request("::ffff:127.0.0.1", "203.0.113.7"))).toBe("203.0.113.7")
  })

  it("does not let a stranger name himself", () => {
    expect(callerAddress(request("198.51.100.4", "203.0.113.7"))).toBe("198.51.100.4")
  })

  it("falls back to the peer", () => {
    expect(callerAddress(request("127.0.0.1"))).toBe("127.0.0.1")
  })
})
