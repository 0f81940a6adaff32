import { Container } from "@medusajs/ui"
import type { CertificateFile } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { CertificateDocuments } from "../../../components/certificate-documents"
import { Decision } from "../../../components/decision"
import { Facts } from "../../../components/facts"
import { History } from "../../../components/history"
import { RaiseEvidence } from "../../../components/raise-evidence"
import { Reading } from "../../../components/reading"
import { ScreenHead } from "../../../components/screen-head"
import { ScreenLink } from "../../../components/screen-link"
import { StateBadge } from "../../../components/state-badge"
import { useWords } from "../../../components/use-words"
import { useLanguage } from "../../../i18n/use-language"
import { useRead } from "../../../market/use-market"

const FINAL = ["revoked", "withdrawn", "superseded"]

const Decisions = ({ certificate: { id, number, status } }: { certificate: CertificateFile }) => {
  const { t } = useTranslation("ovop")
  return (
    <>
      {(status === "active" || status === "not_yet_valid") && (
        <Decision
          name={t("certificates.suspend")}
          ask={t("certificates.suspendAsk", { number })}
          said={t("certificates.said.suspended", { number })}
          reason="public"
          run={(act, reason, done) =>
            act.run("suspendCertificate", { params: { id }, body: { reason } }, done)
          }
        />
      )}
      {status === "suspended" && (
        <Decision
          name={t("certificates.reinstate")}
          ask={t("certificates.reinstateAsk", { number })}
          said={t("certificates.said.reinstated", { number })}
          reason="public"
          run={(act, reason, done) =>
            act.run("reinstateCertificate", { params: { id }, body: { reason } }, done)
          }
        />
      )}
      {!FINAL.includes(status) && (
        <Decision
          name={t("certificates.revoke")}
          ask={t("certificates.revokeAsk", { number })}
          said={t("certificates.said.revoked", { number })}
          reason="public"
          isDangerous
          run={(act, reason, done) =>
            act.run("revokeCertificate", { params: { id }, body: { reason } }, done)
          }
        />
      )}
    </>
  )
}

const CertificatePage = () => {
  const { t } = useTranslation("ovop")
  const { id = "" } = useParams()
  const language = useLanguage()
  const words = useWords()
  const read = useRead("readCertificateRecord", { params: { id } })
  const historyOf = (certificate: CertificateFile) =>
    [
      ...certificate.events.map((event) => ({
        ...event,
        what: t(`certificates.event.${event.type}`),
        reason: event.reason && words(event.reason),
      })),
      ...certificate.evidence_events.map((event) => ({
        ...event,
        what: t("certificates.evidenceEvent", {
          from: t(`certificates.level.${event.from_level}`),
          to: t(`certificates.level.${event.to_level}`),
        }),
      })),
    ].sort((a, b) => a.occurred_at.localeCompare(b.occurred_at))
  return (
    <Reading read={read}>
      {(certificate) => (
        <div className="flex flex-col gap-3">
          <ScreenLink to="/certificates">{t("shared.back")}</ScreenLink>
          <Container className="p-0">
            <ScreenHead
              title={certificate.number}
              lead={
                <StateBadge state={certificate.status}>
                  {t(`certificates.status.${certificate.status}`)}
                </StateBadge>
              }
            >
              {!FINAL.includes(certificate.status) && (
                <RaiseEvidence id={certificate.id} level={certificate.evidence_level} />
              )}
              <Decisions certificate={certificate} />
            </ScreenHead>
            <Facts
              of={[
                [t("certificates.scheme"), words(certificate.scheme.name)],
                [t("certificates.issuer"), words(certificate.issuer)],
                [t("certificates.holder"), words(certificate.holder)],
                [
                  t("certificates.goods"),
                  certificate.products.map(({ title }) => words(title)).join(" · ") || "–",
                ],
                [t("certificates.from"), formatDate(certificate.valid_from, language)],
                [
                  t("certificates.to"),
                  certificate.valid_to ? formatDate(certificate.valid_to, language) : t("certificates.noEnd"),
                ],
                [t("certificates.evidence"), t(`certificates.level.${certificate.evidence_level}`)],
                [
                  t("certificates.openPage"),
                  <a
                    key="page"
                    href={certificate.public_pages[language]}
                    target="_blank"
                    rel="noreferrer"
                    className="text-ui-tag-blue-text hover:underline"
                  >
                    {certificate.code}
                  </a>,
                ],
                ...(certificate.demonstration
                  ? ([[t("shared.demonstration"), t("shared.yes")]] as const)
                  : []),
              ]}
            />
          </Container>
          <CertificateDocuments certificate={certificate} />
          <History entries={historyOf(certificate)} />
        </div>
      )}
    </Reading>
  )
}

export default CertificatePage
