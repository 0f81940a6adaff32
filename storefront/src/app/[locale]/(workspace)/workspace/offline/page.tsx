import { OfflineWorkspace } from "@/features/listing/components/offline-workspace"
import { ClientMessages } from "@/i18n/client-messages"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("offline"))

/** What a phone shows without a network. It holds nobody's data: what it shows is kept by the phone itself. */
export default function OfflinePage() {
  return (
    <ClientMessages of={["listing", "workspace", "common"]}>
      <OfflineWorkspace />
    </ClientMessages>
  )
}
