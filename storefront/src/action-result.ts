import type { ErrorCode } from "@ovop/contracts"

/** What a server action answers: data, or a code that both languages have a message for. Never prose. */
export type ActionResult<Data> = { ok: true; data: Data } | { ok: false; code: ErrorCode }
