"use client";
import { Copy, Share2 } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { showToast } from "#components/ui/toast.tsx";

interface SecretLinkProps {
  readonly link: string;
  readonly title: string;
  readonly note: string;
  /** The words that go along when it is handed to another app. */
  readonly share: string;
}

/** A link that is seen once: to copy, or to hand on by the device's own sheet where it has one. */
export function SecretLink({ link, title, note, share }: SecretLinkProps) {
  const [canShare, setCanShare] = useState(false);
  useEffect(() => setCanShare(typeof navigator.share === "function"), []);
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => showToast({ text: "The link is copied." }),
      () => showToast({ text: "It could not be copied. Select it and copy it by hand." }),
    );
  return (
    <div role="status" className="space-y-3 border-l-4 border-leaf bg-leaf-wash px-4 py-3">
      <Field
        label={title}
        hint={note}
        name="link"
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={copy}>
          <Copy className="size-4" aria-hidden="true" /> Copy
        </Button>
        {canShare && (
          <Button
            size="small"
            onClick={() => void navigator.share({ text: share, url: link }).catch(() => {})}
          >
            <Share2 className="size-4" aria-hidden="true" /> Share
          </Button>
        )}
      </div>
    </div>
  );
}
