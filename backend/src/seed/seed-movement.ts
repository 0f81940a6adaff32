import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addAllianceWorkflow } from "../workflows/alliance/workflows/add-alliance"
import { giveModelMarkWorkflow } from "../workflows/alliance/workflows/give-model-mark"
import { beginApplicationWorkflow } from "../workflows/application/workflows/begin-application"
import { changeApplicationWorkflow } from "../workflows/application/workflows/change-application"
import { checkApplicationWorkflow } from "../workflows/application/workflows/check-application"
import { returnApplicationWorkflow } from "../workflows/application/workflows/return-application"
import { submitApplicationWorkflow } from "../workflows/application/workflows/submit-application"
import { recordConsentWorkflow } from "../workflows/consent/workflows/record-consent"
import { memberTenant } from "../workflows/membership/member-tenant"
import { demoAlliances, demoModels } from "./demo-alliances"
import { type DemoApplication, demoApplications } from "./demo-applications"

const ACTOR = "house"

/** Alliances and models among the demonstration's associations. */
export async function seedAlliances(container: MedusaContainer): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "association", fields: ["id", "handle"] })
  const idOf = (handle: string) => String(data.find((row) => row.handle === handle)?.id)
  for (const { members, ...alliance } of demoAlliances)
    await addAllianceWorkflow(container).run({
      input: {
        ...alliance,
        lead_association_id: idOf(String(members[0])),
        members: members.map((handle) => ({
          association_id: idOf(handle),
          since: "2025-01-15",
          until: null,
        })),
        actor: ACTOR,
      },
    })
  for (const { handle, ...mark } of demoModels)
    await giveModelMarkWorkflow(container).run({
      input: { association_id: idOf(handle), ...mark, actor: ACTOR },
    })
}

async function seedApplication(container: MedusaContainer, member_id: string, given: DemoApplication) {
  const { facts, steps, ticked } = given
  const { name, province_code } = facts
  const { result } = await beginApplicationWorkflow(container).run({
    input: { member_id, name, province_code },
  })
  const { association_id } = result
  const tenant = await memberTenant(container, { member_id, association_id })
  await changeApplicationWorkflow(container).run({ input: { tenant, facts } })
  if (!steps.includes("submit")) return
  await submitApplicationWorkflow(container).run({ input: { tenant } })
  const isReturned = steps.includes("return")
  await checkApplicationWorkflow(container).run({
    input: {
      association_id,
      checks: [
        ...ticked.map((code) => ({ code, state: "ticked" as const, note: null })),
        ...(isReturned
          ? [{ code: "members_listed", state: "missing" as const, note: "សូមផ្ញើបញ្ជីឈ្មោះសមាជិកទាំង ១៥ គ្រួសារ។" }]
          : []),
      ],
      actor: ACTOR,
    },
  })
  if (isReturned)
    await returnApplicationWorkflow(container).run({
      input: { association_id, reason: "នៅខ្វះបញ្ជីឈ្មោះសមាជិក។ សូមថតរូបផ្ញើមក។", actor: ACTOR },
    })
}

/** The applications of somebody whose association is not approved yet. */
export async function seedApplications(container: MedusaContainer, member_id: string): Promise<void> {
  for (const application of demoApplications) await seedApplication(container, member_id, application)
}

/** Each field officer of the demonstration acts with the consent of the association and of one of its producers. */
export async function seedConsents(container: MedusaContainer, day: string): Promise<void> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{
    rows: { membership_id: string; association_id: string; owner_id: string; producer_id: string }[]
  }>(
    `select m.id as membership_id, m.association_id,
            (select o.member_id from membership o where o.association_id = m.association_id and o.role = 'owner'
                and o.state = 'active' limit 1) as owner_id,
            (select p.id from producer p where p.association_id = m.association_id order by p.id limit 1) as producer_id
       from membership m where m.role = 'field_officer' and m.state = 'active' order by m.id`,
  )
  const valid_until = `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace("-02-29", "-02-28")}`
  for (const { membership_id, association_id, owner_id, producer_id } of rows) {
    const tenant = await memberTenant(container, { member_id: owner_id, association_id })
    for (const principal of [null, producer_id])
      await recordConsentWorkflow(container).run({
        input: {
          tenant,
          consent: {
            membership_id,
            producer_id: principal,
            evidence: { form: "read_aloud", witness: "មេភូមិ ហៀង សំណាង" },
            given_on: day,
            valid_until,
          },
        },
      })
  }
}
