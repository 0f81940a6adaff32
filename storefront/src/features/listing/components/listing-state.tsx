import type { ListingSummary } from "@ovop/contracts"
import { getT } from "@/i18n/server"

const looks = {
  draft: "bg-stone-soft text-stone",
  submitted: "bg-amber-soft text-amber",
  returned: "bg-alarm-soft text-alarm",
  published: "bg-leaf-soft text-leaf",
  withdrawn: "bg-stone-soft text-stone",
} as const

/** Where a listing stands with the public, and what is under way behind that. */
export async function ListingState({
  of: { state, working },
}: {
  of: Pick<ListingSummary, "state" | "working">
}) {
  const { t } = await getT("listing")
  const isBehind = working && (state === "published" || state === "withdrawn")
  return (
    <p className="flex flex-wrap gap-x-2 gap-y-1 text-sm font-semibold">
      <span className={`rounded-full px-3 ${looks[state]}`}>{t(`state.${state}`)}</span>
      {isBehind && <span className={`rounded-full px-3 ${looks[working]}`}>{t(`working.${working}`)}</span>}
    </p>
  )
}
