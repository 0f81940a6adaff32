"use client"
import type { Listing } from "@ovop/contracts"
import type { ReactNode } from "react"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { actOnListing } from "../actions"
import { ActForm, type OfListing } from "./act-form"
import { DeskCard } from "./desk-card"
import { ReturnForm } from "./return-form"

type Props = {
  listing: Listing
  of: OfListing
  /** What is still missing; handing it in is not offered before. */
  faults?: ReactNode
  onDiscard?: () => void
}

function Fold({ name, text, children }: { name: string; text?: string; children: ReactNode }) {
  return (
    <details>
      <summary className="link inline-flex min-h-11 items-center">{name}</summary>
      <div className="mt-2 grid gap-3 rounded-md border border-line p-4">
        {text && <p>{text}</p>}
        {children}
      </div>
    </details>
  )
}

const standingOf = ({ state, working, live, reviewer, may }: Listing) => {
  if (working?.state === "submitted")
    return reviewer === "secretariat" ? "submittedSecretariat" : "submittedAssociation"
  if (working?.state === "returned") return "returned"
  if (state === "withdrawn") return "withdrawn"
  if (live) return working ? "publishedChange" : "published"
  return may.publish ? "draftDirect" : "draft"
}

/** Where a listing stands, and what may be done with it now by whoever looks. */
export function ActsCard({ listing, of, faults, onDiscard }: Props) {
  const { t } = useTranslation("listing")
  const language = useLanguage()
  const { may, live, working, product } = listing
  const isChange = live !== null
  const here = `/${language}/workspace/associations/${of.associationId}/listings/${listing.id}`
  return (
    <DeskCard id="acts" title={t("acts.title")} text={t(`standing.${standingOf(listing)}`)}>
      {faults}
      {may.publish && !faults && (
        <ActForm
          of={of}
          action={actOnListing}
          act="publish"
          submit={t(isChange ? "acts.publishChange" : "acts.publish")}
          look="buy"
        />
      )}
      {may.submit && !faults && (
        <ActForm
          of={of}
          action={actOnListing}
          act="submit"
          submit={t(isChange ? "acts.submitChange" : "acts.submit")}
          look={may.publish ? "quiet" : "buy"}
        />
      )}
      {may.republish && (
        <ActForm of={of} action={actOnListing} act="republish" submit={t("acts.republish")} look="buy" />
      )}
      <a href={`${here}/preview`} className="button button-quiet">
        {t("acts.preview")}
      </a>
      {product && listing.state === "published" && (
        <a
          href={`/${language}/products/${product.handle}`}
          className="link inline-flex min-h-11 items-center"
        >
          {t("acts.open")}
        </a>
      )}
      {may.recall && <ActForm of={of} action={actOnListing} act="recall" submit={t("acts.recall")} />}
      {may.return && working?.state === "submitted" && (
        <Fold name={t("acts.return")}>
          <ReturnForm of={of} document={working.document} />
        </Fold>
      )}
      {may.withdraw && (
        <Fold name={t("acts.withdraw")} text={t("acts.withdrawText")}>
          <ActForm of={of} action={actOnListing} act="withdraw" submit={t("acts.withdraw")} />
        </Fold>
      )}
      {may.discard && working && (
        <Fold name={t(isChange ? "acts.discardChange" : "acts.discard")} text={t("acts.discardText")}>
          <ActForm
            of={{ ...of, flush: undefined }}
            action={actOnListing}
            act="discard"
            submit={t(isChange ? "acts.discardChange" : "acts.discard")}
            {...(onDiscard ? { onSent: onDiscard } : {})}
          />
        </Fold>
      )}
    </DeskCard>
  )
}
