import { notFound } from "next/navigation"

/** Any other address: the not-found page within the shop's frame, in the address's language. */
export default function UnknownPage() {
  notFound()
}
