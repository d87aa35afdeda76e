import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link within the app. Nothing is fetched ahead: every page is made for the request that asks for it, so it would
 * bring nothing, and a refreshed page would ask for each of its links again.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  return <NextLink {...props} prefetch={false} />;
}
