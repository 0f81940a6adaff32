import { MathBN } from "@medusajs/framework/utils"
import type {
  AnswerComplaint,
  ComplaintState,
  ComplaintStep,
  ComplaintWish,
  DecideComplaint,
} from "@ovop/contracts"
import { isPayable } from "../../reads/amounts"
import { Refusal } from "../../refusal"
import type { HeldComplaint } from "./held-complaint"

type Reply = { reply: "agree" | "refer" | "withdraw"; note?: string }
/** What somebody says about a complaint. */
export type ComplaintSaying =
  | { by: "association"; answer: AnswerComplaint }
  | { by: "association-refers"; note: string }
  | { by: "buyer"; reply: Reply }
  | { by: "secretariat"; decision: DecideComplaint }

export type Outcome = { kind: ComplaintWish; refund: string; goods_back: boolean }
/** What follows from it: from which states, to which, and what is agreed. */
export type ComplaintAct = {
  from: ComplaintState[]
  to: ComplaintState
  step: ComplaintStep
  note: string | null
  outcome: Outcome | null
}

/** Where a complaint goes once it is clear what is to be done: goods come back first, and other goods are sent last. */
export function stateAfter({ kind, goods_back }: Outcome): ComplaintState {
  if (goods_back) return "awaiting_goods"
  return kind === "replacement" ? "awaiting_replacement" : "settled"
}

/**
 * What is agreed, checked. Goods that come back are paid back in full; a part is paid back for what the buyer keeps.
 * @throws Refusal for more than was paid, and for an amount that is none
 */
function outcomeOf(held: HeldComplaint, kind: ComplaintWish, goods_back: boolean, refund?: string): Outcome {
  if (kind === "replacement") return { kind, goods_back, refund: "0" }
  if (goods_back || refund === undefined) return { kind, goods_back, refund: held.worth }
  if (!isPayable(refund, held.currency) || MathBN.eq(refund, 0))
    throw new Refusal("invalid_input", ["refund"])
  if (MathBN.gt(refund, held.worth)) throw new Refusal("refund_too_high")
  return { kind, goods_back, refund }
}

function ofAnswer(held: HeldComplaint, answer: AnswerComplaint): ComplaintAct {
  const from: ComplaintState[] = ["open"]
  if (answer.answer === "refuse")
    return { from, to: "refused", step: "refused", note: answer.note, outcome: null }
  if (answer.answer === "offer") {
    const outcome = outcomeOf(held, answer.kind, answer.goods_back, answer.refund)
    return { from, to: "offered", step: "offered", note: answer.note, outcome }
  }
  const outcome = outcomeOf(held, held.wish, answer.goods_back)
  return { from, to: stateAfter(outcome), step: "accepted", note: answer.note ?? null, outcome }
}

function ofReply(held: HeldComplaint, { reply, note = undefined }: Reply): ComplaintAct {
  const said = { note: note ?? null }
  if (reply === "refer")
    return { from: ["offered", "refused"], to: "referred", step: "referred", outcome: null, ...said }
  if (reply === "withdraw") {
    const from: ComplaintState[] = ["open", "offered", "refused", "referred"]
    return { from, to: "closed", step: "withdrawn", outcome: null, ...said }
  }
  const offered = held.outcome
    ? { kind: held.outcome, refund: held.refund ?? "0", goods_back: held.goods_back ?? false }
    : null
  if (!offered) throw new Refusal("not_allowed_now")
  return { from: ["offered"], to: stateAfter(offered), step: "agreed", outcome: offered, ...said }
}

function ofDecision(held: HeldComplaint, decision: DecideComplaint): ComplaintAct {
  const from: ComplaintState[] = ["referred"]
  const { note } = decision
  if (decision.decision === "dismiss") return { from, to: "closed", step: "dismissed", note, outcome: null }
  const refund = decision.decision === "refund" ? decision.refund : undefined
  const outcome = outcomeOf(held, decision.decision, decision.goods_back, refund)
  return { from, to: stateAfter(outcome), step: "decided", note, outcome }
}

/** What follows from what somebody says about a complaint. Whether it stands where that may be said, the table knows. */
export function complaintAct(held: HeldComplaint, saying: ComplaintSaying): ComplaintAct {
  switch (saying.by) {
    case "association":
      return ofAnswer(held, saying.answer)
    case "association-refers":
      return { from: ["open", "offered"], to: "referred", step: "referred", note: saying.note, outcome: null }
    case "buyer":
      return ofReply(held, saying.reply)
    case "secretariat":
      return ofDecision(held, saying.decision)
  }
}
