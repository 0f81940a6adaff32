import { redirect } from "next/navigation"
import { EnterCodeView } from "@/features/member/components/enter-code-view"
import { pageLanguage } from "@/i18n/server"
import { codeSentTo } from "@/session/member-cookie"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("code.enterTitle"))

export default async function EnterCodePage({ searchParams }: PageProps<"/[locale]/workspace/code/enter">) {
  const isReset = (await searchParams).for === "reset"
  const contact = await codeSentTo()
  if (!contact) redirect(`/${await pageLanguage()}/workspace/code${isReset ? "?for=reset" : ""}`)
  return <EnterCodeView contact={contact} isReset={isReset} />
}
