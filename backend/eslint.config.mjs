import medusa from "@medusajs/eslint-plugin"

// Biome lints everything; this adds what only Medusa's own plugin knows. Warnings fail the check as well.
export default [
  ...medusa.configs.recommended,
  {
    rules: {
      // What should be impossible throws a plain Error: the error handler answers 500 without internals,
      // while it would show the message of a MedusaError of type UNEXPECTED_STATE to the caller.
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
]
