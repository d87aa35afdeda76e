import type { MetadataRoute } from "next";

/** What makes the app installable. */
export default function manifest(): MetadataRoute.Manifest {
  const icon = (file: string, sizes: string, purpose: "any" | "maskable" = "any") => ({
    ...{ src: `/icons/${file}`, sizes, purpose, type: "image/png" },
  });
  return {
    name: "Replenish",
    short_name: "Replenish",
    description: "A week of meals that brings the nutrients you choose, with its shopping list.",
    id: "/",
    start_url: "/week",
    scope: "/",
    display: "standalone",
    background_color: "#faf6ec",
    theme_color: "#faf6ec",
    categories: ["food", "health", "lifestyle"],
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      icon("icon-192.png", "192x192"),
      icon("icon-512.png", "512x512"),
      icon("icon-maskable-512.png", "512x512", "maskable"),
    ],
    shortcuts: [
      { name: "Shopping", url: "/shopping" },
      { name: "Week", url: "/week" },
    ],
  };
}
