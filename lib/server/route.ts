import { unstable_rethrow } from "next/navigation";
import type { NextRequest } from "next/server";
import { z } from "zod";
import { AppError, Forbidden, InvalidInput, TooManyAttempts, Unauthenticated } from "#lib/errors.ts";
import { type CurrentUser, currentUser } from "#lib/server/current-user.ts";
import { invalidInput, reportFailure } from "#lib/server/failure.ts";
import { isSameOrigin } from "#lib/server/same-origin.ts";

interface Shape<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  /** Names the endpoint in the log. */
  readonly name: string;
  /** The segments of the path in brackets. */
  readonly params?: P;
  /** The query string; a name given twice arrives as a list. */
  readonly query?: Q;
  /** The JSON body. */
  readonly body?: B;
  /** Most letters of the body, where the usual is not enough. */
  readonly bodyMax?: number;
}

interface Asked<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly request: NextRequest;
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
}

type Handler = (request: NextRequest, context: { params: Promise<unknown> }) => Promise<Response>;
type Nothing = z.ZodUndefined;

/** Most letters of a JSON body. */
const BODY_MAX = 256 * 1024;

/**
 * A handler under app/api for the signed-in person: requires them, refuses changes asked for by other sites, parses
 * what came in, and answers errors as `{ error: { code, message, fields } }`. What `run` returns is sent as JSON, unless
 * it is a Response already.
 */
export function route<
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(
  shape: Shape<P, Q, B> & {
    readonly run: (asked: Asked<P, Q, B> & { readonly user: CurrentUser }) => Promise<unknown>;
  },
): Handler {
  return handler(shape, async (asked) => {
    const user = await currentUser();
    if (!user) throw new Unauthenticated();
    return shape.run({ ...(await asked()), user });
  });
}

/** The same for endpoints that nobody needs to be signed in for. */
export function publicRoute<
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(shape: Shape<P, Q, B> & { readonly run: (asked: Asked<P, Q, B>) => Promise<unknown> }): Handler {
  return handler(shape, async (asked) => shape.run(await asked()));
}

function handler<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  shape: Shape<P, Q, B>,
  run: (asked: () => Promise<Asked<P, Q, B>>) => Promise<unknown>,
): Handler {
  return async (request, context) => {
    try {
      if (!isSameOrigin(request)) throw new Forbidden("This request didn't come from a page of this site.");
      const answer = await run(() => parse(shape, request, context));
      if (answer instanceof Response) return answer;
      if (answer === undefined || answer === null) return new Response(null, { status: 204 });
      return Response.json(answer, { headers: { "cache-control": "private, no-store" } });
    } catch (error) {
      unstable_rethrow(error);
      return refusal(shape.name, error);
    }
  };
}

async function parse<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  shape: Shape<P, Q, B>,
  request: NextRequest,
  context: { params: Promise<unknown> },
): Promise<Asked<P, Q, B>> {
  const read = <S extends z.ZodType>(schema: S | undefined, value: unknown): z.output<S> => {
    const parsed = (schema ?? z.undefined()).safeParse(schema ? value : undefined);
    if (!parsed.success) throw invalidInput(parsed.error.issues);
    return parsed.data as z.output<S>;
  };
  return {
    request,
    params: read(shape.params, shape.params && (await context.params)),
    query: read(shape.query, queryOf(request.nextUrl.searchParams)),
    body: read(shape.body, shape.body && (await jsonOf(request, shape.bodyMax ?? BODY_MAX))),
  };
}

function queryOf(search: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(search.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const all = search.getAll(name);
      return [name, all.length > 1 ? all : (all[0] ?? "")];
    }),
  );
}

async function jsonOf(request: NextRequest, most: number): Promise<unknown> {
  const text = await request.text();
  if (text.length > most) throw new InvalidInput("That is more than can be taken in at once.");
  if (text === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInput("The body isn't valid JSON.");
  }
}

function refusal(name: string, error: unknown): Response {
  const { error: known, message } = reportFailure(`route ${name}`, error);
  const fields = known instanceof InvalidInput ? known.fields : undefined;
  const headers = new Headers({ "cache-control": "no-store" });
  if (known instanceof TooManyAttempts) headers.set("retry-after", String(known.minutes * 60));
  return Response.json(
    {
      error: {
        code: known instanceof AppError ? known.code : "internal",
        message,
        ...(fields && { fields }),
      },
    },
    { status: known?.status ?? 500, headers },
  );
}
