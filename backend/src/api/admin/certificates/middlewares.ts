import type { MiddlewareRoute } from "@medusajs/framework/http"
import { routes, uploadDocumentQuery } from "@ovop/contracts"
import { requireSecretariat } from "../../middleware/require-secretariat"
import { validateBody, validateQuery } from "../../middleware/validate"

const CERTIFICATES = "/admin/certificates"
const post = (
  path: string,
  name: "raiseEvidence" | "suspendCertificate" | "reinstateCertificate" | "revokeCertificate",
) => ({
  matcher: `${CERTIFICATES}/:id/${path}`,
  methods: ["POST" as const],
  middlewares: [validateBody(routes[name].body)],
})

export const adminCertificateMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/schemes", middlewares: [requireSecretariat] },
  { matcher: `${CERTIFICATES}*`, middlewares: [requireSecretariat] },
  {
    matcher: CERTIFICATES,
    methods: ["GET"],
    middlewares: [validateQuery(routes.listCertificateRecords.query)],
  },
  { matcher: CERTIFICATES, methods: ["POST"], middlewares: [validateBody(routes.recordCertificate.body)] },
  {
    // The document comes as it is, and the route counts its bytes while they arrive.
    matcher: `${CERTIFICATES}/:id/documents`,
    methods: ["POST"],
    bodyParser: false,
    middlewares: [validateQuery(uploadDocumentQuery)],
  },
  post("evidence", "raiseEvidence"),
  post("suspend", "suspendCertificate"),
  post("reinstate", "reinstateCertificate"),
  post("revoke", "revokeCertificate"),
]
