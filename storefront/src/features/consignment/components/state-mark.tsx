import type { ConsignmentStatus } from "@ovop/contracts"
import { getT } from "@/i18n/server"

const looks: Record<ConsignmentStatus, string> = {
  placed: "bg-amber-soft text-amber",
  confirmed: "bg-amber-soft text-amber",
  partly_dispatched: "bg-amber-soft text-amber",
  dispatched: "bg-rice text-ink",
  delivered: "bg-leaf-soft text-leaf",
  cancelled: "bg-stone-soft text-stone",
}

/** How far a consignment has come, in a word and a colour. */
export async function StateMark({ status }: { status: ConsignmentStatus }) {
  const { t } = await getT("consignment")
  return (
    <span className={`inline-block rounded-full px-3 py-0.5 text-sm font-semibold ${looks[status]}`}>
      {t(`state.${status}`)}
    </span>
  )
}
