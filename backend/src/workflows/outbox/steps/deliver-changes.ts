import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { judgeFailure } from "../../../delivery-failure"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import { type Consumer, consumers } from "../../../modules/outbox/consumers"
import type OutboxModuleService from "../../../modules/outbox/service"
import type { Change, Claim } from "../../../modules/outbox/service"
import { deliverMessage } from "../delivery/deliver-message"
import { deliverToCatalogue } from "../delivery/deliver-to-catalogue"
import { deliverToStorefront } from "../delivery/deliver-to-storefront"
import { deliverUpload } from "../delivery/deliver-upload"
import type { Deliver } from "../delivery/outcome"

const deliverers: Record<Consumer, Deliver> = {
  catalogue: deliverToCatalogue,
  storefront: deliverToStorefront,
  message: deliverMessage,
  upload: deliverUpload,
}

/** Batches in one go, so that a long backlog does not keep one run for ever. */
const MOST_BATCHES = 20

type Work = { consumer: Consumer; claim: Claim; container: MedusaContainer }

/** Writes down that some of a claim's changes could not be delivered. */
async function giveBack({ consumer, claim, container }: Work, changes: Change[], error: unknown) {
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE)
  const { permanent, reason, afterSeconds } = judgeFailure(error)
  const part = { ...claim, changes }
  if (permanent) await outbox.park(part, reason)
  else await outbox.postpone(part, reason, afterSeconds)
  // The reason may name a person; it stays in the database, and the log gets the number alone.
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(
      `${changes.length} changes from ${changes[0]?.id} were not delivered to ${consumer}${permanent ? " and are parked" : ""}.`,
    )
}

/** Delivers some of a claim's changes as one and writes down what became of them. */
async function deliverTogether(work: Work, changes: Change[], onFailure: () => void): Promise<void> {
  const { consumer, claim, container } = work
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE)
  try {
    const outcome = await deliverers[consumer](changes, container)
    const part = { ...claim, changes }
    if (outcome.state === "not-yet") await outbox.wait(part, outcome.seconds)
    else await outbox.settle(part)
  } catch (error) {
    if (changes.length === 1 || !consumers[consumer].halves) {
      onFailure()
      return await giveBack(work, changes, error)
    }
    // One that cannot be delivered is found by halving, so that it does not hold up the others.
    const middle = Math.ceil(changes.length / 2)
    await deliverTogether(work, changes.slice(0, middle), onFailure)
    await deliverTogether(work, changes.slice(middle), onFailure)
  }
}

/** Does work while the lease of its changes is prolonged, so that a short one is enough for long work. */
async function whileAlive({ consumer, claim, container }: Work, deliver: () => Promise<unknown>) {
  const { leaseSeconds, signsOfLife } = consumers[consumer]
  if (!signsOfLife) return deliver()
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE)
  // A sign that does not get through is made up for by the next; without any, another process takes over.
  const sign = () => void outbox.prolong(claim, leaseSeconds).catch(() => undefined)
  const signs = setInterval(sign, (leaseSeconds * 1000) / 3)
  try {
    return await deliver()
  } finally {
    clearInterval(signs)
  }
}

/** Answers whether anything was delivered. */
async function deliverClaim(work: Work): Promise<boolean> {
  const { changes } = work.claim
  let failed = 0
  const together = (part: Change[]) => deliverTogether(work, part, () => (failed += part.length))
  await whileAlive(work, () =>
    consumers[work.consumer].coalesces
      ? together(changes)
      : Promise.all(changes.map((change) => together([change]))),
  )
  return failed < changes.length
}

/** Nothing to compensate: what was delivered is delivered, and what was not stays in the outbox by itself. */
export const deliverChangesStep = createStep(
  "deliver-changes",
  async ({ consumer }: { consumer: Consumer }, { container }) => {
    const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE)
    let count = 0
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      const claim = await outbox.claim(consumer)
      if (claim.changes.length === 0) break
      count += claim.changes.length
      // Who took nothing of this is away, and would not take the next either.
      if (!(await deliverClaim({ consumer, claim, container }))) break
    }
    return new StepResponse({ count })
  },
)
