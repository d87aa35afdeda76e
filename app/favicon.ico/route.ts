/** Browsers ask for this address when a page names no icon; ours is drawn. */
export const GET = () => new Response(null, { status: 308, headers: { location: "/icon.svg" } });
