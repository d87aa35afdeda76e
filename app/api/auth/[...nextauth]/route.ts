import NextAuth from "next-auth";
import { nextAuthOptions } from "#lib/server/composition-account.ts";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

async function handler(request: Request, context: Context): Promise<Response> {
  const [action] = (await context.params).nextauth;
  // next-auth lets anybody write into the server's log through this one.
  if (action === "_log") return new Response(null, { status: 404 });
  return NextAuth(request as never, context, nextAuthOptions());
}

export { handler as GET, handler as POST };
