import { redirect } from "next/navigation"
import { EnterSignUpView } from "@/features/application/components/enter-sign-up-view"
import { getT, pageLanguage } from "@/i18n/server"
import { codeSentTo } from "@/session/member-cookie"

export const dynamic = "force-dynamic"

export async function generateMetadata() {
  const { t } = await getT("application")
  return { title: t("signUp.enterTitle"), robots: { index: false, follow: false } }
}

export default async function EnterSignUpPage() {
  const contact = await codeSentTo()
  if (!contact) redirect(`/${await pageLanguage()}/workspace/apply`)
  return <EnterSignUpView contact={contact} />
}
