import type { Application, CheckState } from "@ovop/contracts"
import { CardSection } from "@/components/card-section"
import { Icon, type IconName } from "@/components/icon"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

const SIGNS: Record<CheckState, { icon: IconName; colour: string }> = {
  ticked: { icon: "check", colour: "text-leaf" },
  missing: { icon: "warning", colour: "text-alarm" },
  open: { icon: "question", colour: "text-stone" },
}

/** What the secretariat looks for, what it has seen, and what it wrote about the rest. */
export async function ChecksCard({ checks }: Pick<Application, "checks">) {
  const { t } = await getT("application")
  return (
    <CardSection id="checks" title={t("papers.check")}>
      <ul className="grid gap-3">
        {checks.map(({ code, name, state, is_required, note }) => (
          <li key={code} className="flex items-start gap-3">
            <Icon name={SIGNS[state].icon} className={`mt-1 size-5 shrink-0 ${SIGNS[state].colour}`} />
            <div className="min-w-0">
              <p>
                <Words of={name} />
              </p>
              <p className="text-sm text-muted">
                {t(`papers.${state}`)} · {t(is_required ? "papers.required" : "papers.wished")}
              </p>
              {note && <p className="break-words font-semibold">{note}</p>}
            </div>
          </li>
        ))}
      </ul>
    </CardSection>
  )
}
