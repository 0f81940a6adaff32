"use client"
import type { ListingChoices, ListingDocument } from "@ovop/contracts"
import { createContext, useContext } from "react"

export type Change = (how: (document: ListingDocument) => ListingDocument) => void

/** What every card of the form needs: the document, the way to change it, and what is wrong at a field. */
export type Desk = {
  document: ListingDocument
  change: Change
  /** One sentence, or nothing. */
  faultOf: (field: string) => string | undefined
  choices: ListingChoices
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error("A card of a listing stands outside its desk.")
  return desk
}

/** Leads to a field: opens what it is folded into, and puts the focus there. */
export function jumpTo(field: string): void {
  const element = document.getElementById(field)
  for (let fold = element?.closest("details"); fold; fold = fold.parentElement?.closest("details"))
    fold.open = true
  element?.scrollIntoView({ block: "center" })
  element?.focus({ preventScroll: true })
}
