"use client"
import {
  emptyListing,
  isFood,
  type Listing,
  type ListingChoices,
  listingChanges,
  listingProblemMessages,
  listingProblems,
} from "@ovop/contracts"
import { useRouter } from "next/navigation"
import { useActionState, useCallback, useEffect, useMemo, useSyncExternalStore } from "react"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { useLanguage } from "@/i18n/use-language"
import { saveListing } from "../actions"
import { isSameDocument } from "../phone/merge-documents"
import { useListingSession } from "../phone/use-listing-session"
import { ActsCard } from "./acts-card"
import { ChangesCard } from "./changes-card"
import { ClashCard } from "./clash-card"
import { type Desk, DeskContext } from "./desk-context"
import { DraftAddress } from "./draft-address"
import { FaultsList } from "./faults-list"
import { FoodCard } from "./food-card"
import { KindCard } from "./kind-card"
import { NextStep } from "./next-step"
import { PacksCard } from "./packs-card"
import { PicturesCard } from "./pictures-card"
import { ProducersCard } from "./producers-card"
import { QualityCard } from "./quality-card"
import { ReturnedNotice } from "./returned-notice"
import { SaveBar } from "./save-bar"
import { SellingCard } from "./selling-card"
import { TradeCard } from "./trade-card"
import { WordsCard } from "./words-card"

type Props = {
  associationId: string
  draftId: string
  /** Null for a new one, and without a network. */
  listing: Listing | null
  choices: ListingChoices
  idempotencyKey: string
}

/** Where a listing is written: one long page of cards, kept on the phone with every letter. */
export function ListingDesk({ associationId, draftId, listing, choices, idempotencyKey }: Props) {
  const { t } = useTranslation("listing")
  const language = useLanguage()
  const router = useRouter()
  const messageOf = useErrorMessage()
  const { session, queue, form, isOnline } = useListingSession({ associationId, draftId, listing })
  const view = useSyncExternalStore(session.subscribe, session.view, session.view)
  const { photos } = useSyncExternalStore(queue.subscribe, queue.view, queue.view)
  const [sent, save] = useActionState(saveListing, null)
  const { document } = view

  const problems = useMemo(() => listingProblems(document), [document])
  const returned = listing?.working?.state === "returned" ? listing.working.returned : null
  // A page that was just begun is not painted red; what came back shows what is still wrong.
  const isJudged = returned !== null
  const faultOf = useCallback(
    (field: string) => {
      const reason = returned?.reasons.find((one) => one.field === field)?.reason
      const problem = isJudged ? problems.find((one) => one.field === field) : undefined
      return reason ?? (problem && listingProblemMessages[problem.code][language])
    },
    [returned, problems, isJudged, language],
  )
  // The first change of something on sale begins a proposal: what may be done with it, the page does not know yet.
  const isBegunChange = listing !== null && !listing.working && view.revision > listing.revision
  useEffect(() => {
    if (isBegunChange) router.refresh()
  }, [isBegunChange, router])
  const desk: Desk = useMemo(
    () => ({ document, change: (how) => session.change(how), faultOf, choices }),
    [document, session, faultOf, choices],
  )
  const isBegun = view.id !== null || !isSameDocument(document, emptyListing())
  const photosWaiting = document.pictures.filter(({ upload_id }) =>
    /waiting|sending/.test(photos.get(upload_id)?.state ?? ""),
  ).length
  const base = `/${language}/workspace/associations/${associationId}/listings`
  // A step is taken with all that one sees, photographs too.
  const send = async () => photosWaiting === 0 && (await session.flush())
  const flush = async () => ((await send()) ? session.view().revision : null)
  const of = { associationId, listingId: view.id ?? "", revision: view.revision, idempotencyKey, flush }
  return (
    <DeskContext value={desk}>
      {!listing && <DraftAddress base={base} draftId={draftId} id={view.id} isBegun={isBegun} />}
      <SaveBar save={view.save} photosWaiting={photosWaiting} onRetry={() => void session.sync()} />
      <form ref={form} action={save} onSubmit={(event) => event.preventDefault()} className="mt-4 grid gap-5">
        <input type="hidden" name="association_id" value={associationId} />
        <input type="hidden" name="draft_id" value={draftId} />
        <input type="hidden" name="listing_id" value={view.id ?? ""} />
        <input type="hidden" name="revision" value={view.revision} />
        <input type="hidden" name="locale" value={language} />
        {!isOnline && (
          <Notice tone="caution" icon="device">
            <p>{t("offline.editing")}</p>
          </Notice>
        )}
        {sent && !sent.ok && (
          <Notice tone="alarm">
            <p role="alert">{messageOf(sent.code)}</p>
          </Notice>
        )}
        {view.save.state === "clash" && (
          <ClashCard clash={view.save} onChoose={(chosen) => void session.choose(chosen)} />
        )}
        {listing?.working && <ReturnedNotice working={listing.working} choices={choices} />}
        <PicturesCard queue={queue} ready={listing?.pictures ?? []} />
        <WordsCard />
        <KindCard />
        <PacksCard />
        <SellingCard />
        {isFood(document) && <FoodCard />}
        <ProducersCard />
        {document.sector !== "service" && <TradeCard />}
        <button type="submit" className="button button-buy hidden [@media(scripting:none)]:inline-flex">
          {t("save.button")}
        </button>
      </form>
      <div className="mt-5 grid gap-5">
        <QualityCard />
        {listing?.live && (
          <ChangesCard
            changes={listingChanges(listing.live.document, document)}
            documents={[document, listing.live.document]}
            choices={choices}
            pictures={listing.pictures}
          />
        )}
        {listing && isOnline && (
          <ActsCard
            listing={listing}
            of={of}
            {...(problems.length > 0 ? { faults: <FaultsList problems={problems} /> } : {})}
            onDiscard={() => void session.forget()}
          />
        )}
        {!listing && isOnline && <NextStep href={view.id && `${base}/${view.id}`} flush={send} />}
        {!isOnline && (
          <Notice tone="quiet">
            <p>{t("acts.needsNetwork")}</p>
          </Notice>
        )}
      </div>
    </DeskContext>
  )
}
