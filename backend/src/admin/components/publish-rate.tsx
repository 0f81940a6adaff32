import { Button, Text } from "@medusajs/ui"
import type { ExchangeRate } from "@ovop/contracts"
import { formatDate, formatMoney } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { useLanguage } from "../i18n/use-language"
import { amountTyped } from "../market/booked-amount"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { Ticked } from "./ticked"
import { useDialog } from "./use-dialog"

const EMPTY = { rate: "", text: "", confirmed: false }

/** A rate as people read it; what is none stands as it was typed. */
const shown = (typed: string) => {
  const amount = amountTyped(typed)
  return amount ? formatMoney(amount, "khr") : typed
}

/** Publishes a day's rate; the figure and the day are read out once more before it goes. */
export function PublishRate({ today }: { today: string }) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const { form, set, run, open, finish, state } = useDialog({ ...EMPTY, day: today })
  const said = { rate: shown(form.rate), day: form.day && formatDate(form.day, language) }
  const submit = () => {
    const { day, rate, text: source, confirmed } = form
    const body = { day, khr_per_usd: amountTyped(rate) ?? rate, source, confirmed }
    run("publishExchangeRate", { body }, () => finish(t("rates.said.published", said)))
  }
  return (
    <>
      <Button size="small" onClick={open}>
        {t("rates.publish")}
      </Button>
      <DialogForm
        {...state}
        title={t("rates.publish")}
        lead={t("rates.lead")}
        submit={t("rates.publish")}
        onSubmit={submit}
      >
        <Labelled
          label={t("rates.day")}
          type="date"
          value={form.day}
          onType={set("day")}
          field="day"
          isRequired
        />
        <Labelled
          label={t("rates.rate")}
          value={form.rate}
          inputMode="decimal"
          onType={(rate) => {
            set("rate")(rate)
            set("confirmed")(false)
          }}
          field="khr_per_usd"
          isRequired
        />
        <Labelled
          label={t("rates.source")}
          hint={t("rates.sourceHint")}
          value={form.text}
          onType={set("text")}
          field="source"
          isRequired
        />
        {state.refusal?.code === "rate_jump" && (
          <Ticked label={t("rates.confirmJump")} isTicked={form.confirmed} onTick={set("confirmed")} />
        )}
        {form.rate && form.day && <Text className="leading-relaxed">{t("rates.publishAsk", said)}</Text>}
      </DialogForm>
    </>
  )
}

/** Corrects a rate that no past day's order stands on. */
export function CorrectRate({ rate }: { rate: ExchangeRate }) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const { form, set, run, open, finish, state } = useDialog(EMPTY)
  const day = formatDate(rate.day, language)
  const submit = () => {
    const { text: reason, confirmed } = form
    const body = { khr_per_usd: amountTyped(form.rate) ?? form.rate, reason, confirmed }
    run("correctExchangeRate", { params: { id: rate.id }, body }, () =>
      finish(t("rates.said.corrected", { day, rate: shown(form.rate) })),
    )
  }
  return (
    <>
      <Button size="small" variant="secondary" onClick={open}>
        {t("rates.correct")}
        <span className="sr-only">{day}</span>
      </Button>
      <DialogForm
        {...state}
        title={t("rates.correctAsk", { day })}
        submit={t("rates.correct")}
        onSubmit={submit}
      >
        <Labelled
          label={t("rates.rate")}
          value={form.rate}
          inputMode="decimal"
          onType={(typed) => {
            set("rate")(typed)
            set("confirmed")(false)
          }}
          field="khr_per_usd"
          isRequired
        />
        <Labelled
          label={t("shared.reason")}
          hint={t("shared.reasonKept")}
          value={form.text}
          onType={set("text")}
          field="reason"
          isLong
          isRequired
        />
        {state.refusal?.code === "rate_jump" && (
          <Ticked label={t("rates.confirmJump")} isTicked={form.confirmed} onTick={set("confirmed")} />
        )}
      </DialogForm>
    </>
  )
}
