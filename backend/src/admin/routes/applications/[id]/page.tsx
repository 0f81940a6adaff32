import { Container } from "@medusajs/ui"
import type { ApplicationFile } from "@ovop/contracts"
import { districtsOf } from "@ovop/gazetteer"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { ApplicationChecks } from "../../../components/application-checks"
import { ApplicationDecisions } from "../../../components/application-decisions"
import { Facts } from "../../../components/facts"
import { History } from "../../../components/history"
import { Reading } from "../../../components/reading"
import { ScreenHead } from "../../../components/screen-head"
import { ScreenLink } from "../../../components/screen-link"
import { StateBadge } from "../../../components/state-badge"
import { useCount } from "../../../components/use-count"
import { useProvinces } from "../../../components/use-provinces"
import { useLanguage } from "../../../i18n/use-language"
import { useRead } from "../../../market/use-market"

/** What an association says of itself, and the papers it sent. */
function ApplicationFacts({ application }: { application: ApplicationFile }) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const count = useCount()
  const { nameOf } = useProvinces()
  const { association_id: id, facts, papers, applicant } = application
  const district = districtsOf(facts.province_code).find(({ code }) => code === facts.district_code)
  const marks = [
    facts.women_led && t("associations.womenLed"),
    facts.youth_led && t("associations.youthLed"),
    facts.vat_registered && t("associations.vat"),
  ].filter(Boolean)
  const said = (text: string | null | undefined) => text || t("applications.nothing")
  return (
    <Facts
      of={[
        [
          t("applications.applicant"),
          applicant
            ? [applicant.name, applicant.contact?.value].filter(Boolean).join(" · ")
            : t("applications.byUs"),
        ],
        [t("associations.name"), [facts.name, facts.name_en].filter(Boolean).join(" · ")],
        [t("applications.form"), facts.form ? t(`applications.forms.${facts.form}`) : said(null)],
        [
          t("applications.place"),
          [
            facts.village,
            facts.village_en,
            district && (language === "km" ? district.nameKm : district.nameEn),
            nameOf(facts.province_code),
          ]
            .filter(Boolean)
            .join(" · "),
        ],
        [t("applications.founded"), said(facts.founded_year?.toString())],
        [t("applications.members"), facts.member_count === null ? said(null) : count(facts.member_count)],
        [t("associations.marks"), marks.join(" · ") || "–"],
        [t("applications.contact"), said([facts.contact_name, facts.contact].filter(Boolean).join(" · "))],
        [t("applications.story"), said([facts.story, facts.story_en].filter(Boolean).join("\n"))],
        [
          t("applications.papers"),
          papers.length === 0 ? (
            t("applications.noPapers")
          ) : (
            <ul key="papers">
              {papers.map((paper) => (
                <li key={paper.id}>
                  <a
                    href={`/admin/applications/${id}/papers/${paper.id}`}
                    className="text-ui-tag-blue-text leading-relaxed hover:underline"
                  >
                    {paper.name}
                  </a>
                </li>
              ))}
            </ul>
          ),
        ],
      ]}
    />
  )
}

const ApplicationPage = () => {
  const { t } = useTranslation("ovop")
  const { id = "" } = useParams()
  const read = useRead("readApplicationFile", { params: { id } })
  return (
    <Reading read={read}>
      {(application) => (
        <div className="flex flex-col gap-3">
          <ScreenLink to="/applications">{t("shared.back")}</ScreenLink>
          <Container className="p-0">
            <ScreenHead
              title={application.facts.name}
              lead={
                <StateBadge state={application.state}>
                  {t(`applications.state.${application.state}`)}
                </StateBadge>
              }
            >
              <ApplicationDecisions application={application} name={application.facts.name} />
              {application.state === "approved" && (
                <ScreenLink to={`/associations/${id}`}>{t("applications.association")}</ScreenLink>
              )}
            </ScreenHead>
            <ApplicationFacts application={application} />
          </Container>
          <ApplicationChecks
            key={application.state}
            application={application}
            mayCheck={application.state === "submitted"}
          />
          <History
            entries={application.events.map((event) => ({
              ...event,
              isRole: true,
              what: t(`applications.event.${event.type}`),
            }))}
          />
        </div>
      )}
    </Reading>
  )
}

export default ApplicationPage
