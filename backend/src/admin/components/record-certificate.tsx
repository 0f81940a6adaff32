import { Button, Text } from "@medusajs/ui"
import type { Answer } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { AssociationChoice, NO_ASSOCIATION } from "./association-choice"
import { Choice } from "./choice"
import { CoveredGoods } from "./covered-goods"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useDialog } from "./use-dialog"
import { useWords } from "./use-words"

type Props = { schemes: Answer<"listSchemeRecords">["schemes"] }
const EMPTY = {
  scheme: "",
  number: "",
  from: "",
  to: "",
  holder: NO_ASSOCIATION,
  /** What is ticked, for each holder that was looked at. */
  goods: {} as Readonly<Record<string, readonly string[]>>,
}

/** The button and form that record a certificate which somebody else issued. */
export function RecordCertificate({ schemes }: Props) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const { form, set, run, open, finish, state } = useDialog(EMPTY)
  const { number, holder, goods } = form
  const scheme = form.scheme || (schemes[0]?.id ?? "")
  const isLeftBehind = Object.entries(goods).some(([id, ticked]) => id !== holder.id && ticked.length > 0)
  const submit = () => {
    const body = {
      scheme_id: scheme,
      number,
      valid_from: form.from,
      valid_to: form.to || null,
      association_id: holder.id,
      product_ids: [...(goods[holder.id] ?? [])],
    }
    run("recordCertificate", { body }, () => finish(t("certificates.said.recorded", { number })))
  }
  return (
    <>
      <Button size="small" onClick={open}>
        {t("certificates.record")}
      </Button>
      <DialogForm
        {...state}
        title={t("certificates.record")}
        lead={t("certificates.recordHint")}
        submit={t("certificates.record")}
        onSubmit={submit}
      >
        <Choice
          label={t("certificates.scheme")}
          value={scheme}
          options={schemes.map(({ id, name }) => ({ value: id, label: words(name) }))}
          onChoose={set("scheme")}
        />
        <Labelled
          label={t("certificates.number")}
          value={number}
          onType={set("number")}
          field="number"
          isRequired
        />
        <Labelled
          label={t("certificates.from")}
          type="date"
          value={form.from}
          onType={set("from")}
          field="valid_from"
          isRequired
        />
        <Labelled
          label={`${t("certificates.to")} (${t("shared.optional")})`}
          type="date"
          value={form.to}
          onType={set("to")}
          field="valid_to"
        />
        <AssociationChoice
          label={t("certificates.holder")}
          none={t("certificates.chooseHolder")}
          chosen={holder}
          onChoose={set("holder")}
          isRequired
        />
        <fieldset className="flex flex-col gap-2">
          <legend className="txt-compact-small-plus leading-relaxed">{t("certificates.chooseGoods")}</legend>
          {holder.id ? (
            <CoveredGoods
              holder={holder.id}
              ticked={goods[holder.id] ?? []}
              onTick={(ticked) => set("goods")({ ...goods, [holder.id]: ticked })}
            />
          ) : (
            <Text size="small">{t("certificates.holderFirst")}</Text>
          )}
          <Text as="div" size="small" className="text-ui-fg-subtle leading-relaxed" aria-live="polite">
            {isLeftBehind && t("certificates.goodsLeftBehind")}
          </Text>
        </fieldset>
      </DialogForm>
    </>
  )
}
