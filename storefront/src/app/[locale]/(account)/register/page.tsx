import type { Metadata } from "next"
import { RegisterView } from "@/features/sign-in/components/register-view"
import { getT } from "@/i18n/server"

type Props = PageProps<"/[locale]/register">

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT("account")
  return { title: t("register.title"), robots: { index: false, follow: false } }
}

export default async function RegisterPage({ searchParams }: Props) {
  const { next } = await searchParams
  return <RegisterView next={next} />
}
