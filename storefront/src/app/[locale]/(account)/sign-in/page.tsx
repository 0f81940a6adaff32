import type { Metadata } from "next"
import { SignInView } from "@/features/sign-in/components/sign-in-view"
import { getT } from "@/i18n/server"

type Props = PageProps<"/[locale]/sign-in">

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT("account")
  return { title: t("signIn.title"), robots: { index: false, follow: false } }
}

export default async function SignInPage({ searchParams }: Props) {
  const { next, after } = await searchParams
  return <SignInView next={next} after={after} />
}
