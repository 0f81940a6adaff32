import {
  type AuditChanges,
  type AuditValue,
  type ListingChange,
  type ListingDocument,
  type ListingValue,
  listingChanges,
} from "@ovop/contracts"
import { digestOf } from "../audit/act"

/** Texts that somebody typed: they stand in the log by digest only, so that they can be erased. */
const TYPED = /(^|\.)(name|story|ingredients|alt)\.(km|en)$/
/** Fields that one entry names at most. */
const NAMED = 60

const auditValue = (value: ListingValue): AuditValue =>
  Array.isArray(value) ? value.map(String) : (value as AuditValue)

function entryOf({ field, before, after }: ListingChange, version_id: string) {
  const said = (value: ListingValue) =>
    TYPED.test(field) ? digestOf(value === null ? null : String(value), version_id) : auditValue(value)
  return [
    TYPED.test(field) ? `${field}_sha256` : field,
    { before: said(before), after: said(after) },
  ] as const
}

/** What the log says of a document that takes the place of another, or of the first one. */
export function documentChanges(
  before: ListingDocument | undefined,
  after: ListingDocument,
  version_id: string,
): AuditChanges {
  const changes = before ? listingChanges(before, after) : []
  return {
    document_sha256: {
      before: before ? digestOf(JSON.stringify(before), version_id) : null,
      after: digestOf(JSON.stringify(after), version_id),
    },
    ...Object.fromEntries(changes.slice(0, NAMED).map((change) => entryOf(change, version_id))),
  }
}
