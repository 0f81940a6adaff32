import type { Metadata } from "next"
import { ConfirmView } from "@/features/sign-in/components/confirm-view"
import { getT } from "@/i18n/server"

type Props = PageProps<"/[locale]/confirm/[token]">

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT("account")
  return { title: t("confirm.title"), robots: { index: false, follow: false } }
}

export default async function ConfirmPage({ params }: Props) {
  const { token } = await params
  return <ConfirmView token={decodeURIComponent(token)} />
}
