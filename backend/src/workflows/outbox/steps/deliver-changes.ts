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
async function deliverTogether(work: Work, changes: Change[]): Promise<void> {
  const { consumer, claim, container } = work
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE)
  try {
    const outcome = await deliverers[consumer](changes, container)
    const part = { ...claim, changes }
    if (outcome.state === "not-yet") await outbox.wait(part, outcome.seconds)
    else await outbox.settle(part)
  } catch (error) {
    if (changes.length === 1 || !consumers[consumer].halves) return await giveBack(work, changes, error)
    // One that cannot be delivered is found by halving, so that it does not hold up the others.
    const middle = Math.ceil(changes.length / 2)
    await deliverTogether(work, changes.slice(0, middle))
    await deliverTogether(work, changes.slice(middle))
  }
}

async function deliverClaim(work: Work): Promise<void> {
  const { changes } = work.claim
  if (consumers[work.consumer].coalesces) await deliverTogether(work, changes)
  else await Promise.all(changes.map((change) => deliverTogether(work, [change])))
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
      await deliverClaim({ consumer, claim, container })
      count += claim.changes.length
    }
    return new StepResponse({ count })
  },
)
