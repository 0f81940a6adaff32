import type { Metadata } from "next"
import { ForgottenView } from "@/features/sign-in/components/forgotten-view"
import { getT } from "@/i18n/server"

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT("account")
  return { title: t("forgotten.title"), robots: { index: false, follow: false } }
}

export default function ForgottenPage() {
  return <ForgottenView />
}
