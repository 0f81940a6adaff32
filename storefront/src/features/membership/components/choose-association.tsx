import type { WhoAmI } from "@ovop/contracts"
import { formatPhone } from "@ovop/i18n"
import Link from "next/link"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"
import { StatusNotice } from "./status-notice"

/** The associations somebody works for; which of them, is chosen here. */
export async function ChooseAssociation({ me }: { me: WhoAmI }) {
  const { t, language } = await getT("workspace")
  const contact = me.member.email ?? (me.member.phone && formatPhone(me.member.phone)) ?? ""
  return (
    <>
      <h1 className="mb-5 text-2xl">{t("choose.title")}</h1>
      {me.memberships.length === 0 && (
        <div className="card p-6">
          <p className="font-semibold">{t("choose.empty")}</p>
          <p>{breakable(t("choose.emptyText", { contact }))}</p>
        </div>
      )}
      <ul className="grid gap-4 md:grid-cols-2">
        {me.memberships.map(({ id, role, association }) => (
          <li key={id} className="card relative grid gap-2 p-4 md:p-6">
            <h2 className="text-lg">
              <Link
                href={`/${language}/workspace/${association.status === "applied" ? "applications" : "associations"}/${association.id}`}
                prefetch={false}
                className="whole-card"
              >
                <Words of={association.name} />
              </Link>
            </h2>
            <p className="text-muted">{t(`role.${role}`)}</p>
            <StatusNotice status={association.status} />
          </li>
        ))}
      </ul>
      <p className="mt-5">
        <Link href={`/${language}/workspace/apply`} prefetch={false} className="button button-quiet">
          {t("choose.apply")}
        </Link>
      </p>
    </>
  )
}
