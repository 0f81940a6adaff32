import { Badge, Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { Decision } from "../../../components/decision"
import { Facts } from "../../../components/facts"
import { History } from "../../../components/history"
import { InviteOwner } from "../../../components/invite-owner"
import { ModelMark } from "../../../components/model-mark"
import { Reading } from "../../../components/reading"
import { ScreenHead } from "../../../components/screen-head"
import { ScreenLink } from "../../../components/screen-link"
import { StateBadge } from "../../../components/state-badge"
import { useProvinces } from "../../../components/use-provinces"
import { useWords } from "../../../components/use-words"
import { useRead } from "../../../market/use-market"

const AssociationPage = () => {
  const { t } = useTranslation("ovop")
  const { id = "" } = useParams()
  const words = useWords()
  const { nameOf } = useProvinces()
  const read = useRead("readAssociationRecord", { params: { id } })
  return (
    <Reading read={read}>
      {(association) => {
        const name = words(association.name)
        const marks = [
          association.women_led && t("associations.womenLed"),
          association.youth_led && t("associations.youthLed"),
          association.vat_registered && t("associations.vat"),
          association.model && t("alliances.model.mark", { year: String(association.model.year) }),
          association.demonstration && t("shared.demonstration"),
        ].filter((mark) => mark !== false)
        return (
          <div className="flex flex-col gap-3">
            <ScreenLink to="/associations">{t("shared.back")}</ScreenLink>
            <Container className="p-0">
              <ScreenHead
                title={name}
                lead={
                  <StateBadge state={association.status}>
                    {t(`associations.status.${association.status}`)}
                  </StateBadge>
                }
              >
                {association.status === "applied" && (
                  <ScreenLink to={`/applications/${id}`}>{t("applications.see")}</ScreenLink>
                )}
                <InviteOwner id={id} name={name} />
                <ModelMark association={association} name={name} />
                {association.status === "active" && (
                  <Decision
                    name={t("associations.suspend")}
                    ask={t("associations.suspendAsk", { name })}
                    said={t("associations.said.suspended", { name })}
                    reason="kept"
                    isDangerous
                    run={(act, { km }, done) =>
                      act.run("suspendAssociation", { params: { id }, body: { reason: km } }, done)
                    }
                  />
                )}
                {association.status === "suspended" && (
                  <Decision
                    name={t("associations.reinstate")}
                    ask={t("associations.reinstateAsk", { name })}
                    said={t("associations.said.reinstated", { name })}
                    reason="kept"
                    run={(act, { km }, done) =>
                      act.run("reinstateAssociation", { params: { id }, body: { reason: km } }, done)
                    }
                  />
                )}
              </ScreenHead>
              <Facts
                of={[
                  [t("associations.province"), nameOf(association.province_code)],
                  [t("associations.village"), words(association.village)],
                  [t("associations.handle"), association.handle],
                  [
                    t("associations.marks"),
                    <span key="marks" className="flex flex-wrap gap-1">
                      {marks.map((mark) => (
                        <Badge key={mark} size="2xsmall" className="leading-relaxed">
                          {mark}
                        </Badge>
                      ))}
                    </span>,
                  ],
                  [
                    t("alliances.title"),
                    association.alliances.map(({ name: of }) => words(of)).join(" · ") || "–",
                  ],
                  [t("associations.story"), words(association.story)],
                  [
                    t("associations.people"),
                    association.producers.map(words).join(" · ") || t("associations.noPeople"),
                  ],
                  [
                    t("associations.goods"),
                    association.products.length === 0 ? (
                      t("associations.noGoods")
                    ) : (
                      <ul key="goods">
                        {association.products.map((product) => (
                          <li key={product.id}>
                            <ScreenLink to={`/products/${product.id}`}>{words(product.title)}</ScreenLink>
                          </li>
                        ))}
                      </ul>
                    ),
                  ],
                ]}
              />
            </Container>
            <History
              entries={association.events.map((event) => ({
                ...event,
                what: t(`associations.event.${event.type}`),
              }))}
            />
          </div>
        )
      }}
    </Reading>
  )
}

export default AssociationPage
