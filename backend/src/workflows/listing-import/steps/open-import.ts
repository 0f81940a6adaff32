import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REQUIRED_LISTING_COLUMNS } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { actingFor } from "../../audit/act"
import { audited } from "../../audit/audited"
import { keepHead, lockImport } from "../move-import"

type Input = { tenant: AssociationTenant; id: string; overwrites: boolean }
type Facts = { file_sha256: string; row_count: number; columns: unknown[]; good: number; clash: number }

const FACTS = `
  select m.file_sha256, m.row_count, m.columns,
         (select count(*)::int from listing_import_item i where i.import_id = m.id and i.state = 'good') as good,
         (select count(*)::int from listing_import_item i where i.import_id = m.id and i.state = 'clash') as clash
    from listing_import m where m.id = :id`

/** Lets an import run in the name of who starts it, or go on after it was stopped. */
export const openImportStep = createStep(
  "open-import",
  async ({ tenant, id, overwrites }: Input, { container }) => {
    const { association_id, member_id } = tenant
    const undo = await audited(container, async ({ sql, record }) => {
      const head = await lockImport(sql, { id, association_id })
      if (head.state !== "checked" && head.state !== "stopped") throw new Refusal("not_allowed_now")
      const [facts] = (await sql.raw<Facts>(FACTS, { id })).rows
      if (!facts || REQUIRED_LISTING_COLUMNS.some((column) => !facts.columns.includes(column)))
        throw new Refusal("sheet_columns_missing")
      await keepHead(sql, {
        ...head,
        state: "running",
        overwrites,
        begun_by: member_id,
        stopped_because: null,
      })
      const entry = await record({
        action: "listing_import.started",
        subject_id: id,
        ...actingFor(tenant),
        changes: {
          state: { before: head.state, after: "running" },
          file_sha256: { before: null, after: facts.file_sha256 },
          rows: { before: null, after: facts.row_count },
          listings: { before: null, after: facts.good + (overwrites ? facts.clash : 0) },
          overwrites: { before: head.overwrites, after: overwrites },
        },
      })
      return { head, entry }
    })
    return new StepResponse({ id }, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    await audited(container, async ({ sql, takeBack }) => {
      await keepHead(sql, undo.head)
      await takeBack(undo.entry)
    })
  },
)
