"use client";
import { useState } from "react";

/**
 * Tells React Aria which nonce its style elements need. It is the document's own, from its first answer on: later
 * answers to this page carry other nonces, which this document's policy does not know.
 */
export function CspNonce({ nonce }: { readonly nonce: string }) {
  const [first] = useState(nonce);
  return <meta property="csp-nonce" nonce={first} content={first} />;
}
