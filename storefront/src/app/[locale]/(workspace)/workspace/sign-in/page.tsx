import { SignInView } from "@/features/member/components/sign-in-view"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("signIn.title"))

export default async function WorkspaceSignInPage({
  searchParams,
}: PageProps<"/[locale]/workspace/sign-in">) {
  return <SignInView after={(await searchParams).after} />
}
