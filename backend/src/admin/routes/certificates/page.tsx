import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BadgeCheck } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { type CertificateStatus, certificateStatusSchema } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { ListTools } from "../../components/list-tools"
import { Paging } from "../../components/paging"
import { Reading } from "../../components/reading"
import { RecordCertificate } from "../../components/record-certificate"
import { Rows } from "../../components/rows"
import { ScreenHead } from "../../components/screen-head"
import { ScreenLink } from "../../components/screen-link"
import { StateBadge } from "../../components/state-badge"
import { useList } from "../../components/use-list"
import { useWords } from "../../components/use-words"
import { useLanguage } from "../../i18n/use-language"
import { useRead } from "../../market/use-market"

const CertificatesPage = () => {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const words = useWords()
  const list = useList({ status: "", scheme: "" })
  const schemes = useRead("listSchemeRecords", {})
  const read = useRead("listCertificateRecords", {
    query: list.query as { status?: CertificateStatus; scheme?: string },
  })
  return (
    <Container className="p-0">
      <ScreenHead title={t("certificates.title")} lead={t("certificates.lead")}>
        <RecordCertificate schemes={schemes.data?.schemes ?? []} />
      </ScreenHead>
      <ListTools
        search={list.search}
        hint={t("certificates.searchHint")}
        onSearch={list.searchFor}
        filters={[
          {
            label: t("shared.status"),
            value: list.filters.status,
            options: certificateStatusSchema.options.map((value) => ({
              value,
              label: t(`certificates.status.${value}`),
            })),
            onChoose: list.filter("status"),
          },
          {
            label: t("certificates.scheme"),
            value: list.filters.scheme,
            options: (schemes.data?.schemes ?? []).map(({ code, name }) => ({
              value: code,
              label: words(name),
            })),
            onChoose: list.filter("scheme"),
          },
        ]}
      />
      <Reading read={read}>
        {({ certificates, count }) => (
          <>
            <Rows
              rows={certificates}
              keyOf={(row) => row.id}
              isNarrowed={list.isNarrowed}
              empty={t("certificates.empty")}
              columns={[
                [
                  t("certificates.number"),
                  (row) => <ScreenLink to={`/certificates/${row.id}`}>{row.number}</ScreenLink>,
                ],
                [t("certificates.scheme"), (row) => words(row.scheme.name)],
                [t("certificates.holder"), (row) => words(row.holder)],
                [
                  t("certificates.to"),
                  (row) => (
                    <span className="whitespace-nowrap">
                      {row.valid_to ? formatDate(row.valid_to, language) : t("certificates.noEnd")}
                    </span>
                  ),
                ],
                [
                  t("shared.status"),
                  (row) => (
                    <StateBadge state={row.status}>{t(`certificates.status.${row.status}`)}</StateBadge>
                  ),
                ],
              ]}
            />
            <Paging offset={list.offset} count={count} onGo={list.go} />
          </>
        )}
      </Reading>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.certificates",
  translationNs: "ovop",
  icon: BadgeCheck,
  rank: 2,
})

export default CertificatesPage
