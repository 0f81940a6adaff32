import { RequestCodeView } from "@/features/member/components/request-code-view"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("code.title"))

export default async function RequestCodePage({ searchParams }: PageProps<"/[locale]/workspace/code">) {
  return <RequestCodeView isReset={(await searchParams).for === "reset"} />
}
