import type { WhoAmI, WorkspaceOverview } from "@ovop/contracts"
import { formatCount } from "@ovop/i18n"
import Link from "next/link"
import { Icon, type IconName } from "@/components/icon"
import { PlaceName } from "@/components/place-name"
import { getT } from "@/i18n/server"

/** What stands in the association, and the ways to it. */
export async function WorkspaceOverviewView({ me, workspace }: { me: WhoAmI; workspace: WorkspaceOverview }) {
  const { t, language } = await getT("workspace")
  const { association, counts, membership } = workspace
  const figures: { name: string; count: number; icon: IconName }[] = [
    { name: t("overview.products"), count: counts.products, icon: "tag" },
    { name: t("overview.producers"), count: counts.producers, icon: "seal" },
    { name: t("overview.members"), count: counts.members, icon: "people" },
  ]
  return (
    <>
      <h1 className="text-2xl">{t("overview.greeting", { name: me.member.name })}</h1>
      <p className="text-muted">
        {t(`role.${membership.role}`)} · <PlaceName provinceCode={association.province_code} />
      </p>
      <ul className="mt-5 grid gap-4 sm:grid-cols-3">
        {figures.map(({ name, count, icon }) => (
          <li key={icon} className="card flex items-center gap-4 p-4">
            <Icon name={icon} className="size-8 text-krama" />
            <p>
              <span className="block text-2xl font-bold">{formatCount(count, language)}</span>
              {name}
            </p>
          </li>
        ))}
      </ul>
      {association.status === "active" && (
        <p className="mt-5">
          <Link
            href={`/${language}/associations/${association.handle}`}
            prefetch={false}
            className="button button-quiet"
          >
            {t("overview.inShop")}
          </Link>
        </p>
      )}
    </>
  )
}
