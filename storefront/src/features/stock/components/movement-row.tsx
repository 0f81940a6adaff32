import { type MembershipRole, mayAsk, type StockMovement, textFor } from "@ovop/contracts"
import { formatCount, formatDate } from "@ovop/i18n"
import Link from "next/link"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"
import { takeMovementBack } from "../actions"
import { AskFirst } from "./ask-first"
import { placeLabels } from "./place-label"
import { StockForm } from "./stock-form"

type Props = {
  movement: StockMovement
  associationId: string
  role: MembershipRole
  /** Where movements of several goods stand together. */
  withItem: boolean
  mayChange: boolean
}

/** The hour in Cambodia. */
const hourOf = (iso: string) => new Date(Date.parse(iso) + 7 * 60 * 60 * 1000).toISOString().slice(11, 16)

const signed = (count: number, text: string) => (count > 0 ? `+${text}` : text)

/** Who, from whom, with what, and why: what is known of a movement beside its numbers. */
async function Particulars({ movement }: { movement: StockMovement }) {
  const [{ t, language }, labelOf] = await Promise.all([getT("stock"), placeLabels()])
  const parts = [
    labelOf(movement.location),
    movement.lot?.code,
    movement.reason && t(`reason.${movement.reason}`),
    movement.producer && t("movements.from_producer", { name: textFor(movement.producer, language).text }),
    movement.consignment && t("movements.consignment", { number: movement.consignment.number }),
    t("movements.by", { name: movement.actor.name ?? t("market") }),
    movement.on_behalf_of && t("movements.forWhom", { name: movement.on_behalf_of }),
    movement.reverses !== null && t("movements.takesBack", { number: movement.reverses }),
    movement.reversed_by !== null && t("movements.takenBack", { number: movement.reversed_by }),
    movement.note,
  ]
  return <p className="text-sm text-muted">{parts.filter(Boolean).join(" · ")}</p>
}

/** One row of the ledger; what a member did may be taken back from here. */
export async function MovementRow({ movement, associationId, role, withItem, mayChange }: Props) {
  const { t, language } = await getT("stock")
  const { kind, quantity, held, item } = movement
  const shown = quantity === 0 && held !== 0 ? held : quantity
  const home = `/${language}/workspace/associations/${associationId}/stock`
  return (
    <tr className="border-b border-line align-top">
      <td className="py-2 pe-3">
        <p className="font-semibold">{t(`kind.${kind}`)}</p>
        {withItem && (
          <p>
            <Link href={`${home}/items/${item.id}`} prefetch={false} className="link">
              <Words of={item.title} />
            </Link>{" "}
            · <Words of={item.pack} />
          </p>
        )}
        <p className="text-sm">
          <time dateTime={movement.occurred_at}>
            {formatDate(movement.occurred_at, language)} {hourOf(movement.occurred_at)}
          </time>
        </p>
        <Particulars movement={movement} />
        {mayChange && movement.may_take_back && mayAsk("takeStockMovementBack", role) && (
          <AskFirst name={t("movements.takeBack")} text={t("movements.takeBackText")}>
            <StockForm
              action={takeMovementBack}
              submit={t("movements.takeBackOf", { number: movement.number })}
              done={t("movements.takenBackDone")}
              look="quiet"
              associationId={associationId}
              about={{ movement_id: movement.id }}
            />
          </AskFirst>
        )}
      </td>
      <td className="whitespace-nowrap px-2 py-2 text-end text-lg font-semibold">
        {signed(shown, formatCount(shown, language))}
      </td>
      <td className="whitespace-nowrap py-2 ps-2 text-end">{formatCount(movement.left, language)}</td>
    </tr>
  )
}
