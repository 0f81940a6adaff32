"use server"
import { randomUUID } from "node:crypto"
import { type CallResult, type ErrorCode, emptyListing } from "@ovop/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import type { z } from "zod"
import { type FormState, refusedForm } from "@/form-state"
import { askWorkspace } from "@/market"
import { documentFromForm, newPackFromForm } from "./document-from-form"
import { actForm, returnForm, saveForm } from "./schema"

type Outcome = { ok: true } | { ok: false; code: ErrorCode; fields: readonly string[] }

/** Saves the whole form of a listing: the way of a page without scripts. */
export async function saveListing(_before: FormState, form: FormData): Promise<FormState> {
  const input = saveForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const { association_id, draft_id, listing_id: id, revision, locale } = input.data
  const params = { association_id }
  const before = id ? await askWorkspace("readListing", { params: { ...params, id } }) : null
  if (before && !before.ok) return refusedForm(form, before.code)
  const known = before?.data.working?.document ?? before?.data.live?.document ?? emptyListing()
  const typed = documentFromForm(form, known)
  const document = { ...typed, packs: [...typed.packs, ...newPackFromForm(form, randomUUID())] }
  const idempotencyKey = randomUUID()
  const saved = id
    ? await askWorkspace("saveListing", {
        params: { ...params, id },
        body: { revision, document },
        idempotencyKey,
      })
    : await askWorkspace("createListing", { params, body: { draft_id, document }, idempotencyKey })
  if (!saved.ok) return refusedForm(form, saved.code, saved.fields)
  redirect(`/${locale}/workspace/associations/${association_id}/listings/${saved.data.id}?saved`)
}

function ask(given: z.output<typeof actForm>): Promise<CallResult<"submitListing" | "discardListing">> {
  const { association_id, listing_id: id, act, revision, idempotency_key: idempotencyKey } = given
  const params = { association_id, id }
  const keyed = { params, idempotencyKey }
  switch (act) {
    case "submit":
      return askWorkspace("submitListing", { ...keyed, body: { revision } })
    case "publish":
      return askWorkspace("publishListing", { ...keyed, body: { revision } })
    case "recall":
      return askWorkspace("recallListing", { ...keyed, body: {} })
    case "withdraw":
      return askWorkspace("withdrawListing", { ...keyed, body: { reason: null } })
    case "republish":
      return askWorkspace("republishListing", { ...keyed, body: {} })
    case "discard":
      return askWorkspace("discardListing", keyed)
  }
}

/** Shows the page anew when the listing has moved on, by whomever. */
function shown(form: FormData, outcome: Outcome): FormState {
  if (!outcome.ok && outcome.code !== "listing_changed")
    return refusedForm(form, outcome.code, outcome.fields)
  refresh()
  return outcome.ok ? { ok: true } : refusedForm(form, outcome.code)
}

/** One step of a listing on its way to the shop, or off it. */
export async function actOnListing(_before: FormState, form: FormData): Promise<FormState> {
  const input = actForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const done = await ask(input.data)
  const { act, association_id, locale } = input.data
  if (done.ok && act === "discard")
    redirect(`/${locale}/workspace/associations/${association_id}/listings?discarded`)
  return shown(form, done)
}

/** Gives a listing back to whoever wrote it, with a reason. */
export async function returnListing(_before: FormState, form: FormData): Promise<FormState> {
  const input = returnForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", ["reason"])
  const { association_id, listing_id: id, revision, field, reason } = input.data
  const returned = await askWorkspace("returnListing", {
    params: { association_id, id },
    body: { revision, reasons: [{ field, reason }] },
    idempotencyKey: input.data.idempotency_key,
  })
  return shown(form, returned)
}
