import { Button, Checkbox, Label, Text } from "@medusajs/ui"
import type { ExchangeRate } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useLanguage } from "../i18n/use-language"
import { useAct } from "../market/use-market"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"

/** Says that a jump is meant; shown once the API asked. */
function ConfirmJump({ checked, onCheck }: { checked: boolean; onCheck: (checked: boolean) => void }) {
  const { t } = useTranslation("ovop")
  return (
    <div className="flex items-center gap-2">
      <Checkbox id="confirm-jump" checked={checked} onCheckedChange={(value) => onCheck(value === true)} />
      <Label htmlFor="confirm-jump" className="leading-relaxed">
        {t("rates.confirmJump")}
      </Label>
    </div>
  )
}

type Form = { day: string; rate: string; text: string; confirmed: boolean }

/** Publishes a day's rate; the figure and the day are read out once more before it goes. */
export function PublishRate({ today }: { today: string }) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const act = useAct()
  const empty: Form = { day: today, rate: "", text: "", confirmed: false }
  const [isOpen, setOpen] = useState(false)
  const [form, setForm] = useState(empty)
  const close = () => {
    setOpen(false)
    act.forget()
  }
  const open = () => {
    setForm(empty)
    setOpen(true)
  }
  const body = { day: form.day, khr_per_usd: form.rate, source: form.text, confirmed: form.confirmed }
  return (
    <>
      <Button size="small" onClick={open}>
        {t("rates.publish")}
      </Button>
      <DialogForm
        title={t("rates.publish")}
        lead={t("rates.lead")}
        submit={t("rates.publish")}
        isOpen={isOpen}
        isPending={act.isPending}
        refusal={act.refusal}
        onClose={close}
        onSubmit={() => act.run("publishExchangeRate", { body }, close)}
      >
        <Labelled
          label={t("rates.day")}
          type="date"
          value={form.day}
          onType={(day) => setForm({ ...form, day })}
          isRequired
        />
        <Labelled
          label={t("rates.rate")}
          value={form.rate}
          inputMode="decimal"
          onType={(rate) => setForm({ ...form, rate, confirmed: false })}
          isRequired
        />
        <Labelled
          label={t("rates.source")}
          hint={t("rates.sourceHint")}
          value={form.text}
          onType={(text) => setForm({ ...form, text })}
          isRequired
        />
        {act.refusal?.code === "rate_jump" && (
          <ConfirmJump checked={form.confirmed} onCheck={(confirmed) => setForm({ ...form, confirmed })} />
        )}
        {form.rate && form.day && (
          <Text className="leading-relaxed">
            {t("rates.publishAsk", { rate: form.rate, day: formatDate(form.day, language) })}
          </Text>
        )}
      </DialogForm>
    </>
  )
}

/** Corrects a rate that no past day's order stands on. */
export function CorrectRate({ rate }: { rate: ExchangeRate }) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const act = useAct()
  const [isOpen, setOpen] = useState(false)
  const [form, setForm] = useState({ rate: "", text: "", confirmed: false })
  const close = () => {
    setOpen(false)
    setForm({ rate: "", text: "", confirmed: false })
    act.forget()
  }
  const title = t("rates.correctAsk", { day: formatDate(rate.day, language) })
  const body = { khr_per_usd: form.rate, reason: form.text, confirmed: form.confirmed }
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t("rates.correct")}
      </Button>
      <DialogForm
        title={title}
        submit={t("rates.correct")}
        isOpen={isOpen}
        isPending={act.isPending}
        refusal={act.refusal}
        onClose={close}
        onSubmit={() => act.run("correctExchangeRate", { params: { id: rate.id }, body }, close)}
      >
        <Labelled
          label={t("rates.rate")}
          value={form.rate}
          inputMode="decimal"
          onType={(value) => setForm({ ...form, rate: value, confirmed: false })}
          isRequired
        />
        <Labelled
          label={t("shared.reason")}
          hint={t("shared.reasonKept")}
          value={form.text}
          onType={(text) => setForm({ ...form, text })}
          isLong
          isRequired
        />
        {act.refusal?.code === "rate_jump" && (
          <ConfirmJump checked={form.confirmed} onCheck={(confirmed) => setForm({ ...form, confirmed })} />
        )}
      </DialogForm>
    </>
  )
}
