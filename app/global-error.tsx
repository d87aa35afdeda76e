"use client";
import "./globals.css";

/** The last resort, when even the frame of the page failed: it leans on nothing but the style sheet. */
export default function GlobalError({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="page measure pt-16">
          <h1>Replenish is not answering just now</h1>
          <p className="mt-4">
            The server is up but could not put the page together, often because the database is starting. Your
            plans and settings are safe.
          </p>
          <button
            type="button"
            onClick={retry}
            className="mt-6 min-h-11 rounded-page bg-leaf px-5 font-semibold text-on-leaf"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
