import { AccountForm } from "#app/(auth)/account-form.tsx";
import type { Household, HouseholdMember, HouseholdRole } from "#lib/use-cases/household-ports.ts";
import { changeMemberAction } from "./actions.ts";

const ROLE_WORDS: Record<HouseholdRole, string> = {
  owner: "looks after the household",
  member: "changes what is shared",
  viewer: "only looks",
};

interface MemberListProps {
  readonly household: Household;
  /** Who looks at the list. */
  readonly me: string;
}

/** Who lives here; for the owner with what they can do about it. */
export function MemberList({ household, me }: MemberListProps) {
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {household.members.map((member) => (
        <li key={member.userId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-3">
          <div className="min-w-0">
            <p className="font-semibold break-words">
              {member.name}
              {member.userId === me && <span className="font-normal text-soft"> (you)</span>}
            </p>
            <p className="text-sm text-soft">{ROLE_WORDS[member.role]}</p>
          </div>
          {household.role === "owner" && member.userId !== me && <Changes member={member} />}
        </li>
      ))}
    </ul>
  );
}

function Changes({ member: { userId, name, role } }: { readonly member: HouseholdMember }) {
  const changes = [
    role === "viewer"
      ? { change: "member", submit: "Let them change", about: `what is shared: ${name}` }
      : { change: "viewer", submit: "Only let them look", about: `at what is shared: ${name}` },
    { change: "hand-over", submit: "Hand over", about: `the household to ${name}` },
    { change: "remove", submit: "Remove", about: `${name} from the household` },
  ];
  return (
    <div className="flex flex-wrap gap-2">
      {changes.map(({ change, ...words }) => (
        <AccountForm
          key={change}
          action={changeMemberAction}
          hidden={{ userId, change }}
          variant={change === "remove" ? "danger" : "quiet"}
          {...words}
        />
      ))}
    </div>
  );
}
