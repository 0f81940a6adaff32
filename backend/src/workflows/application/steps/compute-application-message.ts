import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Locale } from "@ovop/contracts"
import { env } from "../../../env"
import type { Message } from "../../../messages/message"
import { CHECKLIST } from "../../../reads/application-sql"
import type { Sql } from "../../audit/act"

type Input = {
  association_id: string
  event_id: string
  outcome: "submitted" | "returned" | "approved" | "refused"
  reason: string | null
}
type Applicant = {
  name: string
  name_en: string
  locale: Locale
  email: string | null
  phone: string | null
  missing: { km: string; en: string }[] | null
}

const APPLICANT = `
  select a.name, p.name_en, m.locale, m.email, m.phone,
         (select json_agg(json_build_object('km', i.name_km, 'en', i.name_en) order by i.created_at, i.code)
            ${CHECKLIST} and k.state = 'missing') as missing
    from association_application p
    join association a on a.id = p.association_id
    join member m on m.id = p.applicant_id and m.deleted_at is null
   where p.association_id = :association_id and p.deleted_at is null`

/** What an applicant is told of the application; nothing where the secretariat itself entered it. */
export const computeApplicationMessageStep = createStep(
  "compute-application-message",
  async ({ association_id, event_id, outcome, reason }: Input, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Sql
    const [applicant] = (await sql.raw<Applicant>(APPLICANT, { association_id })).rows
    if (!applicant) return new StepResponse<{ message: Message | null }>({ message: null })
    const { name, name_en, locale, email, phone, missing } = applicant
    // Who has both is told by mail, which costs nobody anything.
    const recipient = email
      ? ({ channel: "email", to: email } as const)
      : ({ channel: "sms", to: String(phone) } as const)
    const page = outcome === "approved" ? "associations" : "applications"
    const message: Message = {
      key: `application:${event_id}`,
      locale,
      recipient,
      content: {
        kind: "application",
        outcome,
        association: { km: name, en: name_en || null },
        reason,
        missing: outcome === "returned" ? (missing ?? []) : [],
        link: `${env.STOREFRONT_URL}/${locale}/workspace/${page}/${association_id}`,
      },
    }
    return new StepResponse<{ message: Message | null }>({ message })
  },
)
