import type { Complaints } from "@ovop/contracts"
import { useTranslation } from "react-i18next"

type Props = { complaint: Complaints["complaints"][number] }

/** What the buyer photographed, each opening in full. */
export function ComplaintPhotographs({ complaint: { id, photographs } }: Props) {
  const { t } = useTranslation("ovop")
  if (photographs.length === 0) return <>–</>
  return (
    <span className="flex flex-wrap gap-1">
      {photographs.map((photograph, index) => (
        <a
          key={photograph}
          href={`/admin/complaints/${id}/photographs/${photograph}`}
          target="_blank"
          rel="noreferrer"
        >
          <img
            src={`/admin/complaints/${id}/photographs/${photograph}`}
            alt={t("complaints.photograph", { number: index + 1 })}
            className="size-12 rounded object-cover"
            loading="lazy"
          />
        </a>
      ))}
    </span>
  )
}
