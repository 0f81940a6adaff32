import type { z } from "zod"
import type { ErrorCode } from "../errors.js"
import type { MembershipRole } from "../membership.js"

/** One route of ours: what it takes, what it answers, and which refusals a caller must expect. */
export type Route = {
  method: "GET" | "POST" | "PATCH" | "DELETE"
  /** Express form; `:name` marks a parameter. */
  path: `/${string}`
  summary: string
  query?: z.ZodType
  body?: z.ZodType
  answer: z.ZodType
  refusals: readonly ErrorCode[]
  /** Takes an `Idempotency-Key` header and refuses to run without one. */
  idempotent?: true
  /** Takes or answers bytes of its own and no JSON, so the typed client does not call it. */
  raw?: true
  /** Costs more than reading or writing a row, and is asked for less often by one address. */
  costly?: true
  /** Below `/workspace/associations/:association_id`: the roles that may ask it. Nobody else may. */
  roles?: readonly MembershipRole[]
  /** An act that a field officer may do without the association's recorded consent, such as leaving. */
  withoutConsent?: true
  /** Open to the people of an association that is not approved yet; its acts while the application is theirs. */
  whileApplying?: true
}
