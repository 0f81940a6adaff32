import { certificateViewSchema } from "../certificate.js"
import { registerQuerySchema, registerSchema } from "../certificate-register.js"
import type { Route } from "./route.js"

export const certificateRoutes = {
  listCertificates: {
    method: "GET",
    path: "/certificates",
    summary: "The public register of certificates, with what each says today",
    query: registerQuerySchema,
    answer: registerSchema,
    refusals: ["invalid_input", "too_many_requests"],
  },
  verifyCertificate: {
    method: "GET",
    path: "/certificates/:code",
    summary: "What a certificate says today",
    answer: certificateViewSchema,
    refusals: ["not_found", "too_many_requests"],
  },
} as const satisfies Record<string, Route>
