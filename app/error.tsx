"use client";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useOnline } from "#components/ui/use-online.ts";

interface ErrorPageProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** The server could not answer; it has logged why under the number shown. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  const online = useOnline();
  return (
    <div className="measure pt-12">
      <h1 className="text-3xl">{online ? "This page could not be made" : "This needs a connection"}</h1>
      <Notice
        tone={online ? "stop" : "watch"}
        className="mt-6"
        live="assertive"
        actions={
          <>
            <Button variant="primary" onClick={retry}>
              Try again
            </Button>
            <LinkButton href="/">To the start</LinkButton>
          </>
        }
      >
        <p>
          {online
            ? "Something failed on our side, often the database starting anew. Nothing you saved is lost. Trying again in a moment usually helps."
            : "There is none just now, so nothing was changed. Your week, its recipes and your lists can still be opened; “Try again” shows the page as it was."}
        </p>
        {online && digest && <p className="num">If it stays, this number finds it in the log: {digest}</p>}
      </Notice>
    </div>
  );
}
