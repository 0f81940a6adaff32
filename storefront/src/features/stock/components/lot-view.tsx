import { type Bilingual, type Lot, type MembershipRole, mayAsk, textFor, type Uploads } from "@ovop/contracts"
import { formatCount, formatDate, formatNumber } from "@ovop/i18n"
import Link from "next/link"
import { CardSection } from "@/components/card-section"
import { DayField } from "@/components/form/day-field"
import { SelectField } from "@/components/form/select-field"
import { TextField } from "@/components/form/text-field"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"
import { placeName } from "@/place-name"
import { addLotResult, changeLot } from "../lot-actions"
import { AskFirst } from "./ask-first"
import { LotFields } from "./lot-fields"
import { StockForm } from "./stock-form"
import { StockFrame } from "./stock-frame"

type Props = {
  associationId: string
  lot: Lot
  producers: readonly { id: string; name: Bilingual }[]
  papers: Uploads["uploads"]
  role: MembershipRole
  mayChange: boolean
  today: string
}

async function Facts({ lot }: { lot: Lot }) {
  const { t, language } = await getT("stock")
  const place = [lot.village, lot.province_code && (await placeName(lot.province_code))].filter(Boolean)
  const rows = [
    t("lotPage.left", {
      left: formatCount(lot.left, language),
      quantity: formatCount(lot.quantity, language),
    }),
    t(`lotPage.day.${lot.origin}`, { date: formatDate(lot.made_on, language) }),
    lot.best_before && t("atRisk", { date: formatDate(lot.best_before, language) }),
    place.join(" · "),
    ...lot.producers.map(
      ({ name, share_basis_points }) =>
        `${textFor(name, language).text} – ${formatNumber(share_basis_points / 100, language === "km" ? "khmer" : "latin")} %`,
    ),
    lot.note,
  ]
  return (
    <ul className="grid gap-1">
      {rows.filter(Boolean).map((row) => (
        <li key={row}>{row}</li>
      ))}
    </ul>
  )
}

async function Results({ associationId, lot }: { associationId: string; lot: Lot }) {
  const { t, language } = await getT("stock")
  if (lot.results.length === 0) return <p>{t("lotPage.noResults")}</p>
  return (
    <ul className="grid gap-3">
      {lot.results.map((result) => (
        <li key={result.id} className="border-b border-line pb-2">
          <p className="font-semibold">
            {result.measured}: {result.outcome}
          </p>
          <p className={result.passed ? "text-leaf" : "font-semibold text-alarm"}>
            {t(result.passed ? "lotPage.passed" : "lotPage.failed")}
          </p>
          <p className="text-sm text-muted">
            {result.laboratory} · {formatDate(result.tested_on, language)}
          </p>
          {result.upload_id && (
            <a
              href={`/api/lot-papers/${associationId}/${result.upload_id}`}
              className="link inline-flex min-h-11 items-center"
            >
              {t("lotPage.openPaper")}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

async function ResultForm({
  associationId,
  lot,
  papers,
  today,
}: Omit<Props, "producers" | "role" | "mayChange">) {
  const { t } = await getT("stock")
  const line = { autoComplete: "off", maxLength: 200 }
  return (
    <StockForm
      action={addLotResult}
      submit={t("lotPage.addResult")}
      done={t("lotPage.resultDone")}
      look="quiet"
      associationId={associationId}
      about={{ lot_id: lot.id }}
      fields={["measured", "outcome", "laboratory", "tested_on", "upload_id"]}
    >
      <TextField name="measured" label={t("lotPage.measured")} {...line} />
      <TextField name="outcome" label={t("lotPage.outcome")} {...line} />
      <SelectField
        name="passed"
        label={t("lotPage.passedLabel")}
        initial="yes"
        options={[
          { value: "yes", name: t("lotPage.passed") },
          { value: "no", name: t("lotPage.failed") },
        ]}
      />
      <TextField name="laboratory" label={t("lotPage.laboratory")} {...line} />
      <DayField name="tested_on" label={t("lotPage.testedOn")} initial={today} />
      <SelectField
        name="upload_id"
        label={t("lotPage.paper")}
        initial=""
        options={[
          { value: "", name: t("lotPage.noPaper") },
          ...papers.map(({ id, name }) => ({ value: id, name })),
        ]}
      />
    </StockForm>
  )
}

/** One lot: what is known of it, what laboratories found, and the ways to change that. */
export async function LotView(props: Props) {
  const { associationId, lot, producers, role, mayChange, today } = props
  const { t, language } = await getT("stock")
  const home = `/${language}/workspace/associations/${associationId}/stock`
  const mayWrite = mayChange && lot.state !== "recalled" && mayAsk("changeLot", role)
  return (
    <StockFrame associationId={associationId} title={`${t("lot")} ${lot.code}`}>
      <p className="mb-5 text-muted">
        <Link href={`${home}/items/${lot.item.id}`} prefetch={false} className="link">
          <Words of={lot.item.title} />
        </Link>{" "}
        · <Words of={lot.item.pack} /> · {t(`lotPage.state.${lot.state}`)}
      </p>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <CardSection id="facts" title={t("lotPage.facts")}>
            <Facts lot={lot} />
            <p>
              <Link
                href={`${home}/movements?lot=${lot.id}`}
                prefetch={false}
                className="link inline-flex min-h-11 items-center"
              >
                {t("lotPage.ledger")}
              </Link>
            </p>
          </CardSection>
          {mayWrite && (
            <AskFirst name={t("lotPage.change")}>
              <StockForm
                action={changeLot}
                submit={t("lotPage.save")}
                done={t("lotPage.saved")}
                associationId={associationId}
                about={{ lot_id: lot.id, district_code: lot.district_code ?? "" }}
                fields={["quantity", "made_on", "best_before", "producers", "code"]}
              >
                <SelectField
                  name="state"
                  label={t("lotPage.stateLabel")}
                  initial={lot.state === "closed" ? "closed" : "open"}
                  options={[
                    { value: "open", name: t("lotPage.state.open") },
                    { value: "closed", name: t("lotPage.state.closed") },
                  ]}
                />
                <LotFields
                  lot={lot}
                  producers={producers}
                  provinceCode={lot.province_code ?? ""}
                  today={today}
                />
              </StockForm>
            </AskFirst>
          )}
        </div>
        <CardSection id="results" title={t("lotPage.results")}>
          <Results associationId={associationId} lot={lot} />
          {mayWrite && (
            <AskFirst name={t("lotPage.addResult")}>
              <ResultForm {...props} />
            </AskFirst>
          )}
        </CardSection>
      </div>
    </StockFrame>
  )
}
