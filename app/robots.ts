import type { MetadataRoute } from "next";
import { env } from "#lib/env.ts";

/** The public address is known only while running. */
export const dynamic = "force-dynamic";

const PRIVATE = [
  "/api/",
  "/week",
  "/priorities",
  "/settings",
  "/welcome",
  "/diary",
  "/training",
  "/shopping",
  "/pantry",
  "/sign-",
];

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: PRIVATE },
    sitemap: new URL("/sitemap.xml", env.APP_URL).href,
  };
}
