import { CardSection } from "@/components/card-section"
import { Icon } from "@/components/icon"
import { getT } from "@/i18n/server"

const papers = ["pick-list", "packing-slip", "label"] as const

/** What is printed for the packing table; each opens beside this page, so that nobody loses it. */
export async function Papers({ associationId, id }: { associationId: string; id: string }) {
  const { t } = await getT("consignment")
  return (
    <CardSection id="papers" title={t("papers")}>
      <ul className="grid gap-2">
        {papers.map((paper) => (
          <li key={paper}>
            <a
              href={`/api/consignment-papers/${encodeURIComponent(associationId)}/${encodeURIComponent(id)}/${paper}`}
              target="_blank"
              rel="noopener"
              className="flex min-h-14 items-center gap-3 rounded-xl border-[1.5px] border-line px-4 py-1.5 hover:border-ink"
            >
              <Icon name="print" />
              <span className="min-w-0">
                <span className="block font-semibold">{t(`paper.${paper}`)}</span>
                <span className="block text-sm text-muted">{t(`paperText.${paper}`)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </CardSection>
  )
}
