import { redirect } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { CodeForm } from "@/features/certificate/components/code-form"
import { typedCodeSchema } from "@/features/certificate/schema"
import { breakable, getT } from "@/i18n/server"
import { pageMetadata } from "@/page-metadata"

type Props = PageProps<"/[locale]/verify">

/** Made for each request, which is also what lets it carry a nonce. */
export const dynamic = "force-dynamic"

export async function generateMetadata() {
  const { t } = await getT("certificate")
  return pageMetadata({ path: "/verify", title: t("formTitle"), description: t("formText") })
}

export default async function VerifyPage({ searchParams }: Props) {
  const { t, language } = await getT("certificate")
  const { t: tCommon } = await getT("common")
  const { code } = await searchParams
  const typed = typedCodeSchema.safeParse(code)
  if (typed.success) redirect(`/${language}/verify/${encodeURIComponent(typed.data)}`)
  return (
    <>
      <Breadcrumbs
        steps={[
          { name: tCommon("register"), path: "/certificates" },
          { name: t("formTitle"), path: "/verify" },
        ]}
      />
      <div className="page-width py-6">
        <h1 className="text-3xl">{t("formTitle")}</h1>
        <p className="mt-2 mb-6 max-w-prose">{breakable(t("formText"))}</p>
        <CodeForm isMissing={code !== undefined} />
      </div>
    </>
  )
}
