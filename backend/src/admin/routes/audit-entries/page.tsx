import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Button, Container } from "@medusajs/ui"
import {
  type AuditAction,
  type AuditSubjectKind,
  auditActionSchema,
  auditSubjectKinds,
} from "@ovop/contracts"
import { useDeferredValue, useState } from "react"
import { useTranslation } from "react-i18next"
import { AuditChainState } from "../../components/audit-chain-state"
import { AuditRows } from "../../components/audit-rows"
import { ListTools } from "../../components/list-tools"
import { PAGE_SIZE } from "../../components/paging"
import { Reading } from "../../components/reading"
import { ScreenHead } from "../../components/screen-head"
import { SearchField } from "../../components/search-field"
import { usePages } from "../../components/use-pages"
import { useRead } from "../../market/use-market"

const NOTHING = { actor: "", subject_id: "", subject_kind: "", action: "" }

const AuditPage = () => {
  const { t } = useTranslation("ovop")
  const pages = usePages()
  const [wanted, setWanted] = useState(NOTHING)
  const asked = useDeferredValue(wanted)
  const choose = (name: keyof typeof NOTHING) => (value: string) => {
    // An act belongs to one kind of thing, so another kind leaves none chosen.
    setWanted((before) => ({ ...before, ...(name === "subject_kind" ? { action: "" } : {}), [name]: value }))
    pages.first()
  }
  const narrowing = Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : [])),
  ) as { actor?: string; subject_id?: string; subject_kind?: AuditSubjectKind; action?: AuditAction }
  const read = useRead("listAuditEntries", {
    query: { ...narrowing, ...(pages.before ? { before: pages.before } : {}), limit: PAGE_SIZE },
  })
  const kindOf = (action: AuditAction) => action.slice(0, action.indexOf("."))
  const actions = auditActionSchema.options.filter(
    (action) => wanted.subject_kind === "" || kindOf(action) === wanted.subject_kind,
  )
  return (
    <Container className="p-0">
      <ScreenHead title={t("audit.title")} lead={t("audit.lead")} />
      <ListTools
        search={wanted.actor}
        hint={t("audit.searchHint")}
        onSearch={choose("actor")}
        filters={[
          {
            label: t("audit.kind"),
            value: wanted.subject_kind,
            options: auditSubjectKinds.map((value) => ({ value, label: t(`audit.kinds.${value}`) })),
            onChoose: choose("subject_kind"),
          },
          {
            label: t("audit.action"),
            value: wanted.action,
            options: actions.map((value) => ({
              value,
              label: `${t(`audit.kinds.${kindOf(value)}`)}: ${t(`audit.act.${value}`)}`,
            })),
            onChoose: choose("action"),
          },
        ]}
      >
        <SearchField
          label={t("audit.subjectId")}
          hint={t("audit.subjectIdHint")}
          value={wanted.subject_id}
          onType={choose("subject_id")}
        />
      </ListTools>
      <Reading read={read}>
        {({ entries, next, chain }) => (
          <>
            <AuditChainState chain={chain} />
            <AuditRows entries={entries} isNarrowed={Object.keys(narrowing).length > 0} />
            <nav className="flex justify-end gap-2 px-6 py-3">
              <Button size="small" variant="secondary" disabled={pages.isFirst} onClick={pages.newer}>
                {t("audit.newer")}
              </Button>
              <Button
                size="small"
                variant="secondary"
                disabled={next === null}
                onClick={() => next !== null && pages.older(next)}
              >
                {t("audit.older")}
              </Button>
            </nav>
          </>
        )}
      </Reading>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.audit",
  translationNs: "ovop",
  icon: DocumentText,
  rank: 9,
})

export default AuditPage
