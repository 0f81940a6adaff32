import {
  type DeclineOutcome,
  declineOutcome,
  declineReasonSchema,
  type LineQuantities,
  type WorkedConsignment,
} from "@ovop/contracts"
import Form from "next/form"
import { ChoiceField } from "@/components/form/choice-field"
import { TextAreaField } from "@/components/form/text-area-field"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"
import { chosenQuantities } from "@/line-quantities"
import { declineAddress } from "../schema"
import { DeclineConfirmation } from "./decline-confirmation"
import { QuantityFields } from "./quantity-fields"
import { TaskFrame } from "./task-frame"

type Asked = Record<string, string | string[] | undefined>
type Props = { consignment: WorkedConsignment; associationId: string; path: string; asked: Asked }
type Choice = { lines: LineQuantities; outcome: DeclineOutcome | undefined; wasAsked: boolean }

/** What the address says was chosen, and what it would do. */
function choiceOf(consignment: WorkedConsignment, asked: Asked): Choice {
  const lines = chosenQuantities(Object.entries(asked)) ?? []
  const outcome = lines.length > 0 ? declineOutcome(consignment, lines, consignment.currency) : undefined
  return { lines, outcome, wasAsked: asked.reason !== undefined }
}

/** First what and why, then what it does to the buyer's money; nothing happens before the second is confirmed. */
export async function DeclineView({ consignment, associationId, path, asked }: Props) {
  const { t } = await getT("consignment")
  const { lines, outcome, wasAsked } = choiceOf(consignment, asked)
  const { reason, note } = declineAddress.parse(asked)
  const frame = { consignment, path, act: "decline" } as const
  if (outcome && reason && asked.change === undefined)
    return (
      <TaskFrame {...frame} title={t("decline.confirmTitle")}>
        <DeclineConfirmation
          consignment={consignment}
          associationId={associationId}
          path={path}
          outcome={outcome}
          reason={reason}
          note={note}
        />
      </TaskFrame>
    )
  const chosen = new Map(lines.map(({ line_id, quantity }) => [line_id, quantity]))
  return (
    <TaskFrame {...frame} title={t("decline.title")} text={t("decline.text")}>
      <Form action={`${path}/decline`} prefetch={false} className="grid gap-4">
        {wasAsked && !outcome && (
          <div role="alert">
            <Notice tone="alarm">
              <p>{breakable(t(lines.length > 0 ? "decline.notPossible" : "decline.nothing"))}</p>
            </Notice>
          </div>
        )}
        <QuantityFields
          lines={consignment.lines.filter(({ left }) => left > 0)}
          legend={t("decline.title")}
          question="decline"
          initial={({ id, left }) => Math.min(chosen.get(id) ?? 0, left)}
        />
        <ChoiceField
          name="reason"
          label={t("decline.why")}
          initial={reason ?? "out_of_stock"}
          options={declineReasonSchema.options.map((value) => ({
            value,
            name: t(`decline.reason.${value}`),
          }))}
        />
        <TextAreaField
          name="note"
          label={t("decline.note")}
          initial={note ?? ""}
          maxLength={500}
          isOptional
        />
        <button type="submit" className="button button-buy">
          {t("decline.preview")}
        </button>
      </Form>
    </TaskFrame>
  )
}
