import type { ListingImportState } from "@ovop/contracts"
import { getT } from "@/i18n/server"

const looks = {
  checked: "bg-amber-soft text-amber",
  running: "bg-amber-soft text-amber",
  stopped: "bg-alarm-soft text-alarm",
  done: "bg-leaf-soft text-leaf",
  abandoned: "bg-stone-soft text-stone",
} as const satisfies Record<ListingImportState, string>

/** How far an import is, in a word. */
export async function ImportState({ state }: { state: ListingImportState }) {
  const { t } = await getT("listingImport")
  return (
    <span className={`inline-block rounded-full px-3 text-sm font-semibold ${looks[state]}`}>
      {t(`state.${state}`)}
    </span>
  )
}
