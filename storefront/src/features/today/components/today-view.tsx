import { mayAsk, type Today, type WhoAmI, type WorkspaceOverview } from "@ovop/contracts"
import { formatCount, formatDate } from "@ovop/i18n"
import Link from "next/link"
import { PlaceName } from "@/components/place-name"
import { getT } from "@/i18n/server"
import { BeginSection } from "./begin-section"
import { CertificatesSection } from "./certificates-section"
import { OrdersSection } from "./orders-section"
import { SalesSection } from "./sales-section"
import { StockSection } from "./stock-section"
import { TasksSection } from "./tasks-section"

type Props = { me: WhoAmI; workspace: WorkspaceOverview; today: Today }

/** The day of an association, the most urgent first; what it has and may be shown to others stands last. */
export async function TodayView({ me, workspace, today }: Props) {
  const { t, language } = await getT("workspace")
  const { association, counts, membership } = workspace
  const home = `/${language}/workspace/associations/${association.id}`
  const mayWrite =
    association.status === "active" && mayAsk("createListing", membership.role) && !membership.consent_needed
  const isNew = today.begun.listings === 0 && mayWrite
  const mayInvite = counts.members < 2 && mayAsk("inviteMember", membership.role)
  const figures = [
    { name: t("overview.products"), count: counts.products },
    { name: t("overview.producers"), count: counts.producers },
    { name: t("overview.members"), count: counts.members },
  ]
  return (
    <>
      <h1 className="text-2xl">{t("overview.greeting", { name: me.member.name })}</h1>
      <p className="text-muted">
        {formatDate(today.day, language)} · {t(`role.${membership.role}`)} ·{" "}
        <PlaceName provinceCode={association.province_code} />
      </p>
      <div className="mt-5 grid grid-cols-1 gap-6 lg:grid-cols-2">
        <div className="grid min-w-0 content-start gap-6">
          {isNew && <BeginSection home={home} mayInvite={mayInvite} />}
          {(!isNew || today.tasks.length > 0) && (
            <TasksSection home={home} day={today.day} tasks={today.tasks} />
          )}
          <OrdersSection home={home} today={today} handle={association.handle} status={association.status} />
        </div>
        <div className="grid min-w-0 content-start gap-6">
          <StockSection home={home} stock={today.stock} hasGoods={counts.products > 0} />
          <CertificatesSection certificates={today.certificates} />
        </div>
        <div className="min-w-0 lg:col-span-2">
          <SalesSection sales={today.sales} hasSold={today.begun.consignments > 0} />
        </div>
      </div>
      <footer className="mt-8 grid gap-3 border-t border-line pt-4">
        <dl className="flex flex-wrap gap-x-8 gap-y-1">
          {figures.map(({ name, count }) => (
            <div key={name} className="flex gap-2">
              <dt className="text-muted">{name}</dt>
              <dd className="font-semibold">{formatCount(count, language)}</dd>
            </div>
          ))}
        </dl>
        {association.status === "active" && (
          <p className="no-print">
            <Link
              href={`/${language}/associations/${association.handle}`}
              prefetch={false}
              className="button button-quiet"
            >
              {t("overview.inShop")}
            </Link>
          </p>
        )}
      </footer>
    </>
  )
}
