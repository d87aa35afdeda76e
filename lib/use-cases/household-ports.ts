// What households need of the world outside. Wired in lib/server/composition-households.ts.

/** "owner" looks after the people, "member" changes what is shared, "viewer" reads it. */
export type HouseholdRole = "owner" | "member" | "viewer";
/** What one can be invited as. */
export type InvitedRole = Exclude<HouseholdRole, "owner">;

export interface HouseholdMember {
  readonly userId: string;
  /** Their name, else the address they sign in with: people of one household know one another. */
  readonly name: string;
  readonly role: HouseholdRole;
  readonly joinedAt: Date;
}

export interface OpenInvite {
  readonly id: string;
  readonly role: InvitedRole;
  readonly expiresAt: Date;
}

export interface Household {
  readonly id: string;
  readonly name: string;
  /** Of the person who asks. */
  readonly role: HouseholdRole;
  /** Who joined first, first. */
  readonly members: readonly HouseholdMember[];
  /** Links not used yet; empty for everybody but the owner. */
  readonly invites: readonly OpenInvite[];
}

/** Every change names who asks, and is only done when they may: false else, as if there were no such thing. */
export interface HouseholdStore {
  of(userId: string, now: Date): Promise<Household | null>;
  /** False when they live in a household already. */
  create(userId: string, name: string): Promise<boolean>;
  rename(ownerId: string, name: string): Promise<boolean>;
  invite(
    ownerId: string,
    invite: { readonly role: InvitedRole; readonly tokenHash: string; readonly expiresAt: Date },
  ): Promise<boolean>;
  revokeInvite(ownerId: string, inviteId: string, now: Date): Promise<boolean>;
  /** What a link leads to, without using it up. */
  invitedTo(
    tokenHash: string,
    now: Date,
  ): Promise<{ readonly name: string; readonly role: InvitedRole } | null>;
  /** Uses a link up, once. */
  join(userId: string, tokenHash: string, now: Date): Promise<"joined" | "no-such-link" | "lives-in-one">;
  /** The last one to leave takes the lists along, and the household ends. */
  leave(userId: string): Promise<"left" | "owner-of-others" | "no-member">;
  remove(ownerId: string, userId: string): Promise<boolean>;
  setRole(ownerId: string, userId: string, role: InvitedRole): Promise<boolean>;
  handOver(ownerId: string, userId: string): Promise<boolean>;
}
