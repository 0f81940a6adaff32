import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { CodeForm } from "@/features/certificate/components/code-form"
import { typedCodeSchema } from "@/features/certificate/schema"
import { breakable, getT } from "@/i18n/server"
import { languageAlternates } from "@/language-alternates"

type Props = PageProps<"/[locale]/verify">

/** Made for each request, which is also what lets it carry a nonce. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t, language } = await getT("certificate")
  return {
    title: t("formTitle"),
    description: t("formText"),
    alternates: languageAlternates(language, "/verify"),
  }
}

export default async function VerifyPage({ searchParams }: Props) {
  const { t, language } = await getT("certificate")
  const { code } = await searchParams
  const typed = typedCodeSchema.safeParse(code)
  if (typed.success) redirect(`/${language}/verify/${encodeURIComponent(typed.data)}`)
  return (
    <div className="page-width py-10">
      <h1 className="text-3xl">{t("formTitle")}</h1>
      <p className="mt-2 mb-6 max-w-prose">{breakable(t("formText"))}</p>
      <CodeForm isMissing={code !== undefined} />
    </div>
  )
}
