import { randomUUID } from "node:crypto"
import { type Listing, type ListingChoices, mayAsk, textFor, type WorkspaceOverview } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { Notice } from "@/components/notice"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { ActsCard } from "./acts-card"
import { ChangesCard } from "./changes-card"
import { KeepChoices } from "./keep-choices"
import { ListingState } from "./listing-state"
import { OneDesk } from "./one-desk"

type Props = {
  workspace: WorkspaceOverview
  listing: Listing | null
  choices: ListingChoices
  draftId: string
  isSaved?: boolean
}

/** Where a listing stands, said above everything else. */
async function ListingHead({ listing }: { listing: Listing | null }) {
  const { t, language } = await getT("listing")
  const document = listing?.working?.document ?? listing?.live?.document
  const name = document && textFor(document.name, language).text.trim()
  const { submitted_by: by, submitted_at: at } = listing?.working ?? {}
  return (
    <div className="mb-3 grid gap-1">
      <h1 className="text-2xl">{listing ? name || t("unnamed") : t("newTitle")}</h1>
      {listing && <ListingState of={{ state: listing.state, working: listing.working?.state ?? null }} />}
      {listing?.working?.state === "submitted" && by && at && (
        <p className="text-sm text-muted">
          {t("standing.submittedBy", { name: by, date: formatDate(at, language) })}
        </p>
      )}
    </div>
  )
}

/** One listing: written where it may be, read and decided on where not. */
export async function ListingView({ workspace, listing, choices, draftId, isSaved = false }: Props) {
  const { t } = await getT("listing")
  const { association, membership } = workspace
  const mayWrite = association.status === "active" && mayAsk("saveListing", membership.role)
  const isWritten = listing ? listing.may.save : mayWrite
  const idempotencyKey = randomUUID()
  const documents = [listing?.working?.document, listing?.live?.document].filter((one) => one !== undefined)
  const changes = listing && !isWritten && listing.changes.length > 0 && (
    <ChangesCard
      changes={listing.changes}
      documents={documents}
      choices={choices}
      pictures={listing.pictures}
    />
  )
  return (
    <ClientMessages of={["listing", "workspace", "common"]}>
      <KeepChoices
        association={{ association_id: association.id, name: association.name, mayWrite, choices }}
      />
      <div className="mx-auto max-w-3xl">
        <ListingHead listing={listing} />
        {isSaved && (
          <Notice tone="good" className="mb-4">
            <p role="status">{t("saved")}</p>
          </Notice>
        )}
        {!mayWrite && !listing?.may.publish && (
          <p className="mb-4 text-muted">{breakable(t("standing.viewer"))}</p>
        )}
        {isWritten && (
          <OneDesk
            // Another listing is another desk; the same one after a step goes on.
            key={draftId}
            associationId={association.id}
            draftId={draftId}
            listing={listing}
            choices={choices}
            idempotencyKey={idempotencyKey}
          />
        )}
        <div className="mt-5 grid gap-5">
          {changes}
          {listing && !isWritten && (
            <ActsCard
              listing={listing}
              of={{
                associationId: association.id,
                listingId: listing.id,
                revision: listing.revision,
                idempotencyKey,
              }}
            />
          )}
        </div>
      </div>
    </ClientMessages>
  )
}
