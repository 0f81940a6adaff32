import { XMark } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { todayInCambodia } from "../market/today"
import { AssociationChoice, NO_ASSOCIATION } from "./association-choice"
import { Labelled } from "./labelled"

export type DraftMember = { association_id: string; name: string; since: string; until: string }
type Props = { members: readonly DraftMember[]; onChange: (members: DraftMember[]) => void }

/** Who belongs to an alliance, from when until when, and one more to be added. */
export function AllianceMembers({ members, onChange }: Props) {
  const { t } = useTranslation("ovop")
  const change = (at: number, part: Partial<DraftMember>) =>
    onChange(members.map((member, index) => (index === at ? { ...member, ...part } : member)))
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="txt-compact-small-plus mb-2 leading-relaxed">{t("alliances.members")}</legend>
      {members.map(({ association_id, name, since, until }, at) => (
        <div key={`${association_id}${since}`} className="flex flex-col gap-2 rounded-md border p-3">
          <div className="flex items-start justify-between gap-2">
            <span className="txt-small leading-relaxed">{name}</span>
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("alliances.removeMember", { name })}
              onClick={() => onChange(members.filter((_, index) => index !== at))}
            >
              <XMark />
            </IconButton>
          </div>
          <Labelled
            label={t("alliances.since")}
            type="date"
            value={since}
            onType={(text) => change(at, { since: text })}
            field={`members.${at}.since`}
            isRequired
          />
          <Labelled
            label={t("alliances.until")}
            hint={t("alliances.untilHint")}
            type="date"
            value={until}
            onType={(text) => change(at, { until: text })}
            field={`members.${at}.until`}
          />
        </div>
      ))}
      <AssociationChoice
        label={t("alliances.addMember")}
        none={t("alliances.chooseMember")}
        chosen={NO_ASSOCIATION}
        onChoose={({ id, name }) => {
          if (id && !members.some((member) => member.association_id === id && member.until === ""))
            onChange([...members, { association_id: id, name, since: todayInCambodia(), until: "" }])
        }}
      />
    </fieldset>
  )
}
