import type { OAuthConfig } from "next-auth/providers/oauth";

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button calls it. */
  readonly name: string;
}

/** The claims we read; see OpenID Connect Core 1.0 §5.1. */
export interface OidcClaims extends Record<string, unknown> {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean | string;
  readonly name?: string;
  readonly preferred_username?: string;
}

export const OIDC = "oidc";

/** Any OpenID Connect provider: found by discovery, with PKCE, state and nonce. */
export function oidcProvider({
  issuer,
  clientId,
  clientSecret,
  name,
}: OidcSettings): OAuthConfig<OidcClaims> {
  return {
    id: OIDC,
    name,
    type: "oauth",
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    issuer,
    clientId,
    clientSecret,
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    authorization: { params: { scope: "openid email profile" } },
    userinfo: {
      // Many providers put the address into the ID token, some only behind the userinfo endpoint.
      async request({ tokens, client }) {
        // next-auth types them as plain parameters; what it hands over is openid-client's set with verified claims.
        const set = tokens as typeof tokens & { claims(): OidcClaims };
        const claims = set.claims();
        if (claims.email !== undefined || !client.issuer.metadata.userinfo_endpoint) return claims;
        return { ...claims, ...(await client.userinfo<OidcClaims>(set.access_token ?? "")), sub: claims.sub };
      },
    },
    // Linking by address is decided in may-enter.ts, which only lets addresses through that both sides have verified.
    allowDangerousEmailAccountLinking: true,
    profile: (claims) => ({
      id: claims.sub,
      email: claims.email ?? null,
      name: claims.name ?? claims.preferred_username ?? null,
    }),
  };
}
