import type { CertificateStatus } from "@ovop/contracts"
import { getT } from "@/i18n/server"
import { Icon, type IconName } from "./icon"

/** Colour, sign and word say the same, so that none of them is needed alone. */
export const certificateLooks = {
  active: { icon: "check", colours: "bg-leaf text-white", soft: "border-leaf bg-leaf-soft text-leaf" },
  not_yet_valid: {
    icon: "clock",
    colours: "bg-stone text-white",
    soft: "border-stone bg-stone-soft text-stone",
  },
  expired: { icon: "clock", colours: "bg-stone text-white", soft: "border-stone bg-stone-soft text-stone" },
  suspended: { icon: "pause", colours: "bg-amber text-white", soft: "border-amber bg-amber-soft text-amber" },
  revoked: { icon: "cross", colours: "bg-alarm text-white", soft: "border-alarm bg-alarm-soft text-alarm" },
  superseded: { icon: "swap", colours: "bg-stone text-white", soft: "border-stone bg-stone-soft text-stone" },
  withdrawn: { icon: "back", colours: "bg-stone text-white", soft: "border-stone bg-stone-soft text-stone" },
} as const satisfies Record<CertificateStatus, { icon: IconName; colours: string; soft: string }>

export async function CertificateBadge({ status }: { status: CertificateStatus }) {
  const { t } = await getT("certificate")
  const { icon, colours } = certificateLooks[status]
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-3 py-0.5 text-sm font-semibold ${colours}`}
    >
      <Icon name={icon} className="size-4" />
      {t(`status.${status}`)}
    </span>
  )
}
