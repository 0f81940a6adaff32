import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { createTranslationsWorkflow, emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { ENGLISH } from "../../../reads/bilingual"
import { addStatusEventStep } from "../steps/add-status-event"

type Input = { certificate_id: string; reason: { km: string; en: string | null }; actor: string }

/** Suspends a certificate with a public reason; its goods cannot be ordered until that is settled. */
export const suspendCertificateWorkflow = createWorkflow("suspend-certificate", (input: Input) => {
  const event = addStatusEventStep({
    certificate_id: input.certificate_id,
    type: "suspended",
    reason: input.reason.km,
    actor: input.actor,
  })
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
  return new WorkflowResponse(event)
})
