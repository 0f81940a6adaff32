import { changedSchema, publicReasonBody } from "../secretariat.js"
import {
  certificateFileSchema,
  certificateRecordsSchema,
  listCertificateRecordsQuery,
  raiseEvidenceBody,
  recordCertificateBody,
  schemeRecordsSchema,
} from "../secretariat-certificate.js"
import type { Route } from "./route.js"

const onCertificate = ["invalid_input", "not_signed_in", "not_found", "not_allowed_now"] as const

export const secretariatCertificateRoutes = {
  listSchemeRecords: {
    method: "GET",
    path: "/admin/schemes",
    summary: "Certification schemes",
    answer: schemeRecordsSchema,
    refusals: ["not_signed_in"],
  },
  listCertificateRecords: {
    method: "GET",
    path: "/admin/certificates",
    summary: "Certificates by what they say today",
    query: listCertificateRecordsQuery,
    answer: certificateRecordsSchema,
    refusals: ["invalid_input", "not_signed_in"],
  },
  readCertificateRecord: {
    method: "GET",
    path: "/admin/certificates/:id",
    summary: "A certificate with its history, evidence and documents",
    answer: certificateFileSchema,
    refusals: ["not_signed_in", "not_found"],
  },
  recordCertificate: {
    method: "POST",
    path: "/admin/certificates",
    summary: "Record a certificate that was issued elsewhere",
    body: recordCertificateBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in", "certificate_recorded"],
  },
  raiseEvidence: {
    method: "POST",
    path: "/admin/certificates/:id/evidence",
    summary: "Raise how far a certificate is known to be true",
    body: raiseEvidenceBody,
    answer: changedSchema,
    refusals: [...onCertificate, "document_missing"],
  },
  suspendCertificate: {
    method: "POST",
    path: "/admin/certificates/:id/suspend",
    summary: "Suspend a certificate with a public reason",
    body: publicReasonBody,
    answer: changedSchema,
    refusals: onCertificate,
  },
  reinstateCertificate: {
    method: "POST",
    path: "/admin/certificates/:id/reinstate",
    summary: "End a certificate's suspension",
    body: publicReasonBody,
    answer: changedSchema,
    refusals: onCertificate,
  },
  revokeCertificate: {
    method: "POST",
    path: "/admin/certificates/:id/revoke",
    summary: "Take a certificate back for good, with a public reason",
    body: publicReasonBody,
    answer: changedSchema,
    refusals: onCertificate,
  },
} as const satisfies Record<string, Route>
