import type { MetadataRoute } from "next"

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      disallow: ["/km/basket", "/en/basket", "/km/checkout", "/en/checkout", "/km/orders/", "/en/orders/"],
    },
  }
}
