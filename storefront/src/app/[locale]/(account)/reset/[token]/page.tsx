import type { Metadata } from "next"
import { ResetView } from "@/features/sign-in/components/reset-view"
import { getT } from "@/i18n/server"

type Props = PageProps<"/[locale]/reset/[token]">

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT("account")
  return { title: t("reset.title"), robots: { index: false, follow: false } }
}

export default async function ResetPage({ params }: Props) {
  const { token } = await params
  return <ResetView token={decodeURIComponent(token)} />
}
