/**
 * The forbidden imports, by pattern, so that a new module, feature or package is guarded from birth.
 * Paths are relative to the working directory: the same file judges the repository and the small
 * fixture trees of infra/checks/boundaries.spec.ts, which shows that each rule can fail.
 */

const modules = "^backend/src/modules/"
const triggers = "subscribers|jobs|scripts|migration-scripts|seed"
const models = "^backend/src/modules/[^/]+/models/"
const frameworks = "(^|/)(next|react|react-dom|@medusajs/(framework|medusa))(/|$)"

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const forbidden = [
  {
    name: "module-to-other-module",
    comment: "Modules meet through links and workflows only.",
    severity: "error",
    from: { path: `${modules}([^/]+)/` },
    to: { path: modules, pathNot: `${modules}$1/` },
  },
  {
    name: "module-to-application",
    comment: "A module never imports a workflow, a route or anything else of the application around it.",
    severity: "error",
    from: { path: modules },
    to: {
      path: "^backend/src/(workflows|api|links|subscribers|jobs|scripts|migration-scripts|search|admin)/",
    },
  },
  {
    name: "route-to-module",
    comment:
      "A route, and whatever else stands between modules and world, reads through query.graph and writes through one workflow. Of a module it may know types and pure functions, which stand beside the service.",
    severity: "error",
    from: { path: `^backend/src/(?!(?:workflows|modules|links|admin|${triggers})/)` },
    to: {
      path: `${modules}[^/]+/(?:[^/]+/|index\\.ts$|[^/]*service\\.ts$)`,
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "trigger-to-anything-but-workflows",
    comment: "Subscribers, jobs and scripts, and the seed that a script runs, only call workflows.",
    severity: "error",
    from: { path: `^backend/src/(${triggers})/` },
    to: {
      path: "^backend/",
      pathNot: "^backend/src/(workflows/|seed/|$1/|env\\.ts$)",
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "admin-to-server",
    comment: "The admin UI runs in a browser; what it shares with the server is in packages/contracts.",
    severity: "error",
    from: { path: "^backend/src/admin/" },
    to: { path: "^backend/", pathNot: "^backend/src/admin/" },
  },
  {
    name: "admin-to-server-library",
    comment: "The admin UI runs in a browser; of the framework it may know types.",
    severity: "error",
    from: { path: "^backend/src/admin/" },
    to: { path: "(^|/)@medusajs/(framework|medusa)(/|$)|^node:", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "admin-to-node",
    comment: "The admin UI runs in a browser.",
    severity: "error",
    from: { path: "^backend/src/admin/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "storefront-to-backend",
    comment: "Both applications see each other only through packages/contracts.",
    severity: "error",
    from: { path: "^storefront/" },
    to: { path: "^backend/|(^|/)@ovop/backend(/|$)|(^|/)@medusajs/(framework|medusa)(/|$)" },
  },
  {
    name: "backend-to-storefront",
    comment: "Both applications see each other only through packages/contracts.",
    severity: "error",
    from: { path: "^backend/" },
    to: { path: "^storefront/|(^|/)@ovop/storefront(/|$)" },
  },
  {
    name: "journey-to-application",
    comment: "A journey sees what a browser sees.",
    severity: "error",
    from: { path: "^e2e/" },
    to: { path: "^(backend|storefront)/|(^|/)@ovop/(backend|storefront)(/|$)" },
  },
  {
    name: "feature-to-sibling",
    comment: "Features share through components and packages, never sideways.",
    severity: "error",
    from: { path: "^(storefront/(?:src/)?features)/([^/]+)/" },
    to: { path: "^$1/", pathNot: "^$1/$2/" },
  },
  {
    name: "feature-to-app",
    comment: "The app composes features; a feature knows no page.",
    severity: "error",
    from: { path: "^(storefront/(?:src/)?)features/" },
    to: { path: "^$1app/" },
  },
  {
    name: "package-to-application",
    comment: "A package stands below the applications.",
    severity: "error",
    from: { path: "^packages/" },
    to: { path: "^(backend|storefront|infra|e2e)/|(^|/)@ovop/(backend|storefront|infra|e2e)(/|$)" },
  },
  {
    name: "package-to-framework",
    comment: "A package knows no framework.",
    severity: "error",
    from: { path: "^packages/", pathNot: "\\.spec\\.tsx?$" },
    to: { path: frameworks },
  },
  {
    name: "private-of-package",
    comment: "A package is used, and tested from outside, by its name and its public exports.",
    severity: "error",
    from: { pathNot: "^packages/" },
    to: { path: "^packages/|(^|/)@ovop/[^/]+/(src|dist)/", dependencyTypesNot: ["aliased"] },
  },
  {
    name: "private-of-other-package",
    comment: "A package is used by another by its name and its public exports.",
    severity: "error",
    from: { path: "^packages/([^/]+)/" },
    to: {
      path: "^packages/|(^|/)@ovop/[^/]+/(src|dist)/",
      pathNot: "^packages/$1/",
      dependencyTypesNot: ["aliased"],
    },
  },
  {
    name: "cycle",
    comment:
      "No cycle of any length, types included. Only Medusa's models may name each other: a relation is written on both sides, behind a lambda.",
    severity: "error",
    from: { pathNot: models },
    to: { circular: true },
  },
  {
    name: "unresolvable",
    comment: "An import that cannot be followed would escape every rule above.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true, pathNot: "^@ovop/|^\\.next/|\\.next/types/" },
  },
]

module.exports = {
  forbidden,
  options: {
    // An application of its own, with dependencies of its own, installed elsewhere.
    exclude: { path: "^infra/bench/vanilla/" },
    doNotFollow: { path: "(^|/)(node_modules|dist|\\.next|\\.medusa)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "infra/checks/tsconfig.boundaries.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".cjs", ".js", ".jsx", ".json", ".d.ts"],
    },
  },
}
