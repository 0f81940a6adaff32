import { SecondFactorView } from "@/features/member/components/second-factor-view"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("secondFactor.title"))

export default function SecondFactorPage() {
  return <SecondFactorView />
}
