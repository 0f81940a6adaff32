import type { TodayTask, TodayTaskKind } from "@ovop/contracts"

type Place = { list: string; page?: "consignments" | "listings" }

const PLACES: Record<TodayTaskKind, Place> = {
  answer_complaint: { list: "consignments?state=complaint", page: "consignments" },
  accept: { list: "consignments?state=placed", page: "consignments" },
  complete_service: { list: "consignments?state=confirmed", page: "consignments" },
  send_rest: { list: "consignments?state=partly_dispatched", page: "consignments" },
  send: { list: "consignments?state=confirmed", page: "consignments" },
  record_cash: { list: "consignments?state=cash", page: "consignments" },
  ask_for_parcel: { list: "consignments?state=dispatched", page: "consignments" },
  listing_returned: { list: "listings", page: "listings" },
  listing_waiting: { list: "listings?waiting=true", page: "listings" },
  consent_ending: { list: "people/consents" },
  invitation_open: { list: "people" },
}

/** Where a task is done: the page of the one thing that waits, or the list of them. */
export function taskAddress(home: string, { kind, only }: Pick<TodayTask, "kind" | "only">): string {
  const { list, page } = PLACES[kind]
  return page && only ? `${home}/${page}/${only}` : `${home}/${list}`
}
