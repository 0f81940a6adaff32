import { Button, Checkbox, Label, Text } from "@medusajs/ui"
import type { Answer } from "@ovop/contracts"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct, useRead } from "../market/use-market"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useWords } from "./use-words"

type Props = { schemes: Answer<"listSchemeRecords">["schemes"] }
const EMPTY = { scheme_id: "", number: "", valid_from: "", valid_to: "", search: "", association_id: "" }

/** The button and form that record a certificate which somebody else issued. */
export function RecordCertificate({ schemes }: Props) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const act = useAct()
  const [isOpen, setOpen] = useState(false)
  const [form, setForm] = useState(EMPTY)
  const [products, setProducts] = useState<readonly string[]>([])
  const found = useRead("listAssociationRecords", { query: { q: form.search, limit: 50 } }, isOpen)
  const associations = found.data?.associations ?? []
  const holderId = associations.some(({ id }) => id === form.association_id)
    ? form.association_id
    : (associations[0]?.id ?? "")
  const holder = useRead("readAssociationRecord", { params: { id: holderId } }, isOpen && holderId !== "")
  const goods = holder.data?.id === holderId ? holder.data.products : []
  const set = (name: keyof typeof EMPTY) => (value: string) =>
    setForm((before) => ({ ...before, [name]: value }))
  const close = () => {
    setOpen(false)
    setForm(EMPTY)
    setProducts([])
    act.forget()
  }
  const submit = () =>
    act.run(
      "recordCertificate",
      {
        body: {
          scheme_id: form.scheme_id || (schemes[0]?.id ?? ""),
          number: form.number,
          valid_from: form.valid_from,
          valid_to: form.valid_to || null,
          association_id: holderId,
          product_ids: products.filter((id) => goods.some((product) => product.id === id)),
        },
      },
      close,
    )
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t("certificates.record")}
      </Button>
      <DialogForm
        title={t("certificates.record")}
        lead={t("certificates.recordHint")}
        submit={t("certificates.record")}
        isOpen={isOpen}
        isPending={act.isPending}
        refusal={act.refusal}
        onClose={close}
        onSubmit={submit}
      >
        <Choice
          label={t("certificates.scheme")}
          value={form.scheme_id || (schemes[0]?.id ?? "")}
          options={schemes.map(({ id, name }) => ({ value: id, label: words(name) }))}
          onChoose={set("scheme_id")}
        />
        <Labelled label={t("certificates.number")} value={form.number} onType={set("number")} isRequired />
        <Labelled
          label={t("certificates.from")}
          type="date"
          value={form.valid_from}
          onType={set("valid_from")}
          isRequired
        />
        <Labelled
          label={`${t("certificates.to")} (${t("shared.optional")})`}
          type="date"
          value={form.valid_to}
          onType={set("valid_to")}
        />
        <Labelled label={t("certificates.chooseHolder")} value={form.search} onType={set("search")} />
        <Choice
          label={t("certificates.holder")}
          value={holderId}
          options={associations.map(({ id, name }) => ({ value: id, label: words(name) }))}
          onChoose={set("association_id")}
        />
        <fieldset className="flex flex-col gap-2">
          <legend className="txt-compact-small-plus leading-relaxed">{t("certificates.chooseGoods")}</legend>
          {goods.length === 0 && <Text size="small">{t("certificates.noGoods")}</Text>}
          {goods.map((product) => (
            <div key={product.id} className="flex items-center gap-2">
              <Checkbox
                id={product.id}
                checked={products.includes(product.id)}
                onCheckedChange={(checked) =>
                  setProducts((before) =>
                    checked === true ? [...before, product.id] : before.filter((id) => id !== product.id),
                  )
                }
              />
              <Label htmlFor={product.id} className="leading-relaxed">
                {words(product.title)}
              </Label>
            </div>
          ))}
        </fieldset>
      </DialogForm>
    </>
  )
}
