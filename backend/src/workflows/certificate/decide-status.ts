import { transform, when } from "@medusajs/framework/workflows-sdk"
import { createTranslationsWorkflow, emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import type { CertificateStatus } from "@ovop/contracts"
import { ENGLISH } from "../../reads/bilingual"
import { addStatusEventStep, type DecidedEvent } from "./steps/add-status-event"
import { assertCertificateStatusStep } from "./steps/assert-certificate-status"

/** One decision about a certificate at a time. */
export const certificateLock = {
  key: (input: { certificate_id: string }) => input.certificate_id,
  waitSeconds: 5,
  ttlSeconds: 30,
}

export type Decision = { certificate_id: string; reason: { km: string; en: string | null }; actor: string }

/**
 * Inside a workflow: adds an event with a public reason to a certificate that stands in one of the allowed states.
 * Runs under the certificate's lock, so that of two decisions at once the second judges what the first left.
 */
export function decideStatus(input: Decision, type: DecidedEvent, allowed: readonly CertificateStatus[]) {
  assertCertificateStatusStep(
    transform({ input }, (data) => ({ certificate_id: data.input.certificate_id, allowed })),
  )
  const event = addStatusEventStep(
    transform({ input }, ({ input: { certificate_id, reason, actor } }) => ({
      certificate_id,
      type,
      reason: reason.km,
      actor,
    })),
  )
  when("english-reason", { input }, (data) => data.input.reason.en !== null).then(() =>
    createTranslationsWorkflow.runAsStep({
      input: transform({ input, event }, (data) => ({
        translations: [
          {
            reference: "certificate_status_event",
            reference_id: data.event.id,
            locale_code: ENGLISH,
            translations: { reason: data.input.reason.en ?? "" },
          },
        ],
      })),
    }),
  )
  announceCovered(input)
  return event
}

/** Inside a workflow: says that the goods of a certificate changed, because the catalogue's documents carry badges. */
export function announceCovered(input: { certificate_id: string }): void {
  const { data: certificates } = useQueryGraphStep({
    entity: "certificate",
    fields: ["id", "products.id"],
    filters: { id: input.certificate_id },
  })
  emitEventStep({
    eventName: "product.updated",
    data: transform({ certificates }, (data) =>
      data.certificates.flatMap((row) =>
        (row.products ?? []).flatMap((product: { id: string } | null) =>
          product ? [{ id: product.id }] : [],
        ),
      ),
    ),
  })
}
