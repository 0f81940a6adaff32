import type { Complaint, WorkedConsignment } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import Link from "next/link"
import { getT } from "@/i18n/server"

type Props = { consignment: WorkedConsignment; path: string }

/** What waits for the association, so that it stands out. */
const isPressing = ({ state }: Complaint) =>
  state === "open" || state === "awaiting_goods" || state === "awaiting_replacement"

/** What the buyer complained about, each with its state and the way to it. */
export async function Complaints({ consignment, path }: Props) {
  const { t, language } = await getT("consignment")
  if (consignment.complaints.length === 0) return null
  return (
    <section aria-labelledby="complaints" className="grid gap-3">
      <h2 id="complaints" className="text-xl">
        {t("complaints")}
      </h2>
      <ul className="grid gap-3">
        {consignment.complaints.map((complaint) => (
          <li
            key={complaint.id}
            className={`card group relative p-4 ${isPressing(complaint) ? "border-2 border-amber" : ""}`}
          >
            <h3 className="text-base">
              <Link href={`${path}/complaints/${complaint.id}`} prefetch={false} className="whole-card">
                {t("complaint.title", { date: formatDate(complaint.opened_at, language) })}
              </Link>
            </h3>
            <p>{t(`complaint.reason.${complaint.reason}`)}</p>
            <p className="font-semibold">{t(`complaint.state.${complaint.state}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
