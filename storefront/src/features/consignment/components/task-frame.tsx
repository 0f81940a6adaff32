import type { ConsignmentAct, WorkedConsignment } from "@ovop/contracts"
import { errors } from "@ovop/contracts"
import Link from "next/link"
import type { ReactNode } from "react"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"

type Props = {
  consignment: WorkedConsignment
  path: string
  title: string
  text?: string
  /** What the page is for; where it cannot be done now, the page says so instead. */
  act: ConsignmentAct
  children: ReactNode
}

/** One act to a page: where one came from, what is asked, and nothing besides. */
export async function TaskFrame({ consignment, path, title, text, act, children }: Props) {
  const { t, language } = await getT("consignment")
  const mayAct = consignment.may.includes(act)
  return (
    <div className="mx-auto max-w-xl">
      <Link href={path} prefetch={false} className="link inline-flex min-h-11 items-center">
        {t("order", { number: consignment.number })}
      </Link>
      <h1 className="text-2xl">{title}</h1>
      {mayAct && text && <p className="mt-1">{breakable(text)}</p>}
      {mayAct ? (
        <div className="card mt-4 grid gap-4 p-4 md:p-6">{children}</div>
      ) : (
        <Notice tone="caution" className="mt-4">
          <p>{errors.not_allowed_now[language]}</p>
        </Notice>
      )}
    </div>
  )
}
