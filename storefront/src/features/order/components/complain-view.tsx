import {
  type BuyerConsignment,
  COMPLAINT_DAYS,
  complaintReasonSchema,
  complaintWishSchema,
  textFor,
} from "@ovop/contracts"
import Link from "next/link"
import { ChoiceField } from "@/components/form/choice-field"
import { CountField } from "@/components/form/count-field"
import { TextAreaField } from "@/components/form/text-area-field"
import { Notice } from "@/components/notice"
import { Words } from "@/components/words"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { quantityField } from "@/line-quantities"
import { openComplaint } from "../parcel-actions"
import { LinkForm } from "./link-form"
import { PhotographField } from "./photograph-field"

type Props = { consignment: BuyerConsignment; token: string }

/** What arrived, did not go back and was not complained about before, line by line. */
function complainable({ lines, complaints }: BuyerConsignment) {
  const before = complaints.flatMap((complaint) => complaint.lines)
  return lines.flatMap((line) => {
    const named = before.filter(({ line_id }) => line_id === line.id)
    const most = line.delivered - named.reduce((sum, { quantity }) => sum + quantity, 0)
    return most > 0 ? [{ line, most }] : []
  })
}

/** How many of which goods something is wrong with. */
async function Which({ consignment }: { consignment: BuyerConsignment }) {
  const { t, language } = await getT("complaint")
  const chosen = complainable(consignment)
  return (
    <fieldset id="quantity" tabIndex={-1}>
      <legend className="font-semibold">{t("which")}</legend>
      <ul className="divide-y divide-line">
        {chosen.map(({ line, most }) => {
          const title = textFor(line.title, language).text
          return (
            <li key={line.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
              <span className="min-w-0 flex-1 basis-40">
                <span className="block">
                  <Words of={line.title} />
                </span>
                <span className="block text-sm text-muted">
                  <Words of={line.pack} /> · {t("of", { count: most })}
                </span>
              </span>
              <CountField
                name={quantityField(line.id)}
                label={t("quantity", { title })}
                less={t("less", { title })}
                more={t("more", { title })}
                initial={chosen.length === 1 ? most : 0}
                max={most}
              />
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}

/** What is wrong with goods that arrived, with photographs; one page, one form. */
export async function ComplainView({ consignment, token }: Props) {
  const { t, language } = await getT("complaint")
  const { number, may } = consignment
  return (
    <div className="page-width max-w-xl py-6">
      <Link
        href={`/${language}/orders/${encodeURIComponent(token)}`}
        prefetch={false}
        className="link inline-flex min-h-11 items-center"
      >
        {t("back")}
      </Link>
      <h1 className="text-2xl">{t("title")}</h1>
      <p>{breakable(t("text", { days: COMPLAINT_DAYS }))}</p>
      {may.includes("complain") ? (
        <div className="card mt-4 p-4 md:p-6">
          <LinkForm action={openComplaint} submit={t("submit")} look="buy" token={token}>
            <input type="hidden" name="consignment" value={number} />
            <Which consignment={consignment} />
            <ChoiceField
              name="reason"
              label={t("why")}
              options={complaintReasonSchema.options.map((value) => ({ value, name: t(`reason.${value}`) }))}
            />
            <TextAreaField name="note" label={t("note")} maxLength={2000} isOptional />
            <ClientMessages of={["complaint"]}>
              <PhotographField token={token} />
            </ClientMessages>
            <ChoiceField
              name="wish"
              label={t("wishTitle")}
              options={complaintWishSchema.options.map((value) => ({ value, name: t(`wish.${value}`) }))}
            />
          </LinkForm>
        </div>
      ) : (
        <Notice tone="caution" className="mt-4">
          <p>{breakable(t("notPossible"))}</p>
        </Notice>
      )}
    </div>
  )
}
