import type { AssociationStatus } from "@ovop/contracts"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"

/** Why nothing can be sold or changed here; nothing where all is well. */
export async function StatusNotice({ status }: { status: AssociationStatus }) {
  const { t } = await getT("workspace")
  if (status === "active") return null
  return (
    <Notice tone="caution">
      <p>{breakable(t(status))}</p>
    </Notice>
  )
}
