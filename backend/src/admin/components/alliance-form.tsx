import { Button } from "@medusajs/ui"
import { type AllianceRecord, type Sector, sectorSchema } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { AllianceMembers, type DraftMember } from "./alliance-members"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { LabelledPair } from "./labelled-pair"
import { useDialog } from "./use-dialog"
import { useWords } from "./use-words"

type Draft = {
  handle: string
  name: { km: string; en: string }
  sector: Sector
  purpose: { km: string; en: string }
  lead_association_id: string
  members: DraftMember[]
}
const EMPTY: Draft = {
  handle: "",
  name: { km: "", en: "" },
  sector: "agriculture",
  purpose: { km: "", en: "" },
  lead_association_id: "",
  members: [],
}

/** The button and form that found an alliance, or change one. */
export function AllianceForm({ alliance }: { alliance?: AllianceRecord }) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const initial: Draft = alliance
    ? {
        ...alliance,
        members: alliance.members.map(({ name, until, ...member }) => ({
          ...member,
          name: words(name),
          until: until ?? "",
        })),
      }
    : EMPTY
  const { form, set, run, open, finish, state } = useDialog(initial)
  const title = t(alliance ? "alliances.change" : "alliances.add")
  const { handle, name, sector, purpose, lead_association_id, members } = form
  const facts = {
    name,
    sector,
    purpose,
    lead_association_id,
    members: members.map(({ association_id, since, until }) => ({
      association_id,
      since,
      until: until || null,
    })),
  }
  const done = () => finish(t("alliances.saved", { name: words(name) }))
  const submit = () =>
    alliance
      ? run("changeAlliance", { params: { id: alliance.id }, body: facts }, done)
      : run("addAlliance", { body: { handle, ...facts } }, done)
  return (
    <>
      <Button size="small" variant="secondary" onClick={open}>
        {title}
      </Button>
      <DialogForm {...state} title={title} submit={t("shared.save")} onSubmit={submit}>
        <LabelledPair label={t("alliances.name")} value={name} onType={set("name")} field="name" />
        {!alliance && (
          <Labelled
            label={t("alliances.handle")}
            hint={t("associations.handleHint")}
            value={handle}
            onType={set("handle")}
            field="handle"
            isRequired
          />
        )}
        <Choice
          label={t("alliances.sector")}
          value={sector}
          options={sectorSchema.options.map((value) => ({ value, label: t(`alliances.sectors.${value}`) }))}
          onChoose={(value) => set("sector")(sectorSchema.parse(value))}
        />
        <LabelledPair
          label={t("alliances.purpose")}
          value={purpose}
          onType={set("purpose")}
          field="purpose"
          isLong
        />
        <AllianceMembers members={members} onChange={set("members")} />
        <Choice
          label={t("alliances.lead_association")}
          value={lead_association_id}
          options={[
            { value: "", label: t("alliances.chooseLead") },
            ...members
              .filter(({ until }) => until === "")
              .map((member) => ({ value: member.association_id, label: member.name })),
          ]}
          onChoose={set("lead_association_id")}
          isRequired
        />
      </DialogForm>
    </>
  )
}
