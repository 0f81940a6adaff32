import { Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { type ApplicationFile, type CheckState, checkStateSchema } from "@ovop/contracts"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../market/use-market"
import { RefusalAlert } from "./refusal-alert"
import { useWords } from "./use-words"

type Found = { state: CheckState; note: string }
type Props = { application: ApplicationFile; mayCheck: boolean }

const FIELD =
  "bg-ui-bg-field shadow-borders-base txt-compact-small focus-visible:shadow-borders-interactive-with-active min-h-8 rounded-md px-2 leading-relaxed outline-none"

/** The checklist: what was found of each item, with a note for the applicant. */
export function ApplicationChecks({ application, mayCheck }: Props) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const act = useAct()
  const { association_id: id, checks } = application
  const [found, setFound] = useState<Record<string, Found>>(() =>
    Object.fromEntries(checks.map(({ code, state, note }) => [code, { state, note: note ?? "" }])),
  )
  const change = (code: string, part: Partial<Found>) =>
    setFound((before) => ({ ...before, [code]: { state: "open", note: "", ...before[code], ...part } }))
  const save = (event: FormEvent) => {
    event.preventDefault()
    const body = {
      checks: Object.entries(found).map(([code, { state, note }]) => ({
        code,
        state,
        note: note.trim() || null,
      })),
    }
    act.run("checkApplication", { params: { id }, body }, () => toast.success(t("applications.checksSaved")))
  }
  return (
    <Container className="p-0">
      <div className="px-6 py-4">
        <Heading level="h2" className="leading-relaxed">
          {t("applications.checklist")}
        </Heading>
        {mayCheck && (
          <Text size="small" className="text-ui-fg-subtle leading-relaxed">
            {t("applications.checklistHint")}
          </Text>
        )}
      </div>
      <form onSubmit={save}>
        <ul className="divide-y border-t">
          {checks.map(({ code, name: both, is_required, state, note }) => {
            const name = words(both)
            return (
              <li key={code} className="flex flex-col gap-2 px-6 py-3">
                <Text weight="plus" className="leading-relaxed">
                  {name}{" "}
                  {is_required && (
                    <span className="text-ui-fg-subtle font-normal">({t("applications.required")})</span>
                  )}
                </Text>
                {mayCheck ? (
                  <div className="flex flex-wrap gap-2">
                    <select
                      aria-label={t("applications.checkOf", { name })}
                      className={FIELD}
                      value={found[code]?.state ?? "open"}
                      onChange={(event) =>
                        change(code, { state: checkStateSchema.parse(event.target.value) })
                      }
                    >
                      {checkStateSchema.options.map((option) => (
                        <option key={option} value={option}>
                          {t(`applications.checkState.${option}`)}
                        </option>
                      ))}
                    </select>
                    <input
                      aria-label={t("applications.noteOf", { name })}
                      placeholder={t("applications.note")}
                      className={`${FIELD} min-w-56 flex-1`}
                      maxLength={500}
                      value={found[code]?.note ?? ""}
                      onChange={(event) => change(code, { note: event.target.value })}
                    />
                  </div>
                ) : (
                  <Text className="leading-relaxed">
                    {[t(`applications.checkState.${state}`), note].filter(Boolean).join(" · ")}
                  </Text>
                )}
              </li>
            )
          })}
        </ul>
        {mayCheck && (
          <div className="flex flex-col items-start gap-2 border-t px-6 py-4">
            <RefusalAlert refusal={act.refusal} />
            <Button type="submit" size="small" isLoading={act.isPending}>
              {t("applications.saveChecks")}
            </Button>
          </div>
        )}
      </form>
    </Container>
  )
}
