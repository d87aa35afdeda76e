// Who may import whom; the reasons stand in docs/decisions/2026-11-22-the-house.md.

/**
 * A room may import itself, what is listed, and packages; nothing else of the project.
 * @param {string} name
 * @param {string} from
 * @param {string[]} allowed
 * @param {string} [comment]
 * @returns {import("dependency-cruiser").IForbiddenRuleType}
 */
const room = (name, from, allowed, comment) => ({
  name,
  ...(comment ? { comment } : {}),
  severity: "error",
  from: { path: from },
  to: { path: "^(app|components|lib|scripts|tests)/", pathNot: [from, ...allowed] },
});

const NUTRITION = "^lib/domain/nutrition/";
const CATALOGUE = "^lib/domain/catalogue/";
const SHARED = "^lib/domain/shared/";
const RECIPES = "^lib/domain/recipes/";
const GUIDANCE = "^lib/domain/guidance/";
const PLANNER = "^lib/domain/planner/";
const EXPLANATION = "^lib/domain/explanation/";
const HYDRATION = "^lib/domain/hydration/";
const TRAINING = "^lib/domain/training/";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that import each other are one file.",
      severity: "error",
      from: { pathNot: "^lib/store/generated/" },
      to: { circular: true },
    },
    {
      name: "unresolvable",
      severity: "error",
      from: {},
      // next-auth/adapters exports types alone, which the resolver does not count.
      to: { couldNotResolve: true, pathNot: ["\\.css$", "^next-auth/adapters$"] },
    },
    room("domain-shared", "^lib/domain/shared/", [], "Units, dates and results stand on nothing."),
    room("domain-account", "^lib/domain/account/", [SHARED]),
    room("domain-catalogue", CATALOGUE, [SHARED, NUTRITION], "A food is its nutrients and facts."),
    room(
      "domain-nutrition",
      NUTRITION,
      [SHARED, CATALOGUE, GUIDANCE, "^lib/domain/recipes/recipe\\.ts$"],
      "Targets apply the guards of the guidance room, and judge amounts of the recipe contract.",
    ),
    room("domain-guidance", GUIDANCE, [SHARED, CATALOGUE, NUTRITION, "^lib/domain/recipes/recipe\\.ts$"]),
    room("domain-recipes", RECIPES, [SHARED, CATALOGUE, NUTRITION]),
    room("domain-planner", PLANNER, [SHARED, CATALOGUE, NUTRITION, RECIPES]),
    room("domain-explanation", EXPLANATION, [SHARED, CATALOGUE, NUTRITION, RECIPES, PLANNER]),
    room("domain-people", "^lib/domain/people/", [
      SHARED,
      CATALOGUE,
      NUTRITION,
      RECIPES,
      PLANNER,
      GUIDANCE,
      EXPLANATION,
    ]),
    room("domain-hydration", HYDRATION, [SHARED, NUTRITION, GUIDANCE]),
    room("domain-training", TRAINING, [
      SHARED,
      NUTRITION,
      PLANNER,
      HYDRATION,
      "^lib/domain/recipes/recipe\\.ts$",
    ]),
    room("domain-reminders", "^lib/domain/reminders/", [SHARED, HYDRATION, TRAINING]),
    room("domain-shopping", "^lib/domain/shopping/", [SHARED, CATALOGUE, NUTRITION, RECIPES, PLANNER]),
    room("domain-diary", "^lib/domain/diary/", [SHARED, NUTRITION, GUIDANCE]),
    {
      name: "domain-is-pure",
      comment:
        "No package, no Node module: the domain is plain TypeScript. Wall clocks and repeating dates are the exception: " +
        "libraries that know zones compute them from their arguments alone.",
      severity: "error",
      from: { path: "^lib/domain/" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "core"],
        pathNot: "node_modules/(temporal-polyfill|rrule-temporal)/",
      },
    },
    room("schemas", "^lib/schemas/", ["^lib/domain/", "^lib/sync/(base64|wire)\\.ts$", "^lib/errors\\.ts$"]),
    room("use-cases", "^lib/use-cases/", [
      "^lib/domain/",
      "^lib/schemas/",
      "^lib/sync/(?!client/)",
      "^lib/errors\\.ts$",
    ]),
    {
      name: "use-cases-know-no-framework",
      severity: "error",
      from: { path: "^lib/use-cases/" },
      to: { path: "node_modules/(next|react|@prisma|pg|pg-boss|postgres)/" },
    },
    room("store", "^lib/store/", [
      "^lib/domain/",
      "^lib/schemas/",
      "^lib/use-cases/",
      "^lib/sync/(?!client/)",
      "^lib/env\\.ts$",
      "^lib/errors\\.ts$",
    ]),
    {
      name: "only-the-store-knows-prisma",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: ["^lib/store/", "^lib/jobs/queue\\.ts$"] },
      to: { path: ["^lib/store/generated/", "node_modules/@prisma/"] },
    },
    room(
      "web",
      "^lib/web/",
      ["^lib/domain/", "^lib/use-cases/.*ports\\.ts$", "^lib/env\\.ts$", "^lib/errors\\.ts$"],
      "Pages of the public web, read on somebody's behalf.",
    ),
    room("solver", "^lib/solver/", ["^lib/domain/", "^lib/use-cases/.*ports\\.ts$"]),
    room(
      "sync",
      "^lib/sync/",
      ["^lib/domain/", "^lib/schemas/"],
      "Shared by browser and server: documents that merge.",
    ),
    room("notify", "^lib/notify/", [
      "^lib/domain/",
      "^lib/use-cases/",
      "^lib/env\\.ts$",
      "^lib/errors\\.ts$",
    ]),
    room("job-handlers", "^lib/jobs/handlers/", [
      "^lib/domain/shared/",
      "^lib/use-cases/",
      "^lib/schemas/",
      "^lib/jobs/definitions\\.ts$",
    ]),
    room("auth", "^lib/auth/", [
      "^lib/domain/",
      "^lib/schemas/",
      "^lib/use-cases/",
      "^lib/errors\\.ts$",
      "^lib/server/",
    ]),
    room(
      "components",
      "^components/",
      [
        "^lib/domain/",
        "^lib/schemas/",
        "^lib/sync/",
        "^lib/use-cases/",
        "^app/.*/actions\\.ts$",
        "^app/.*/diary-actions\\.ts$",
      ],
      "Views take props and call actions; they load nothing.",
    ),
    {
      name: "components-import-only-types-of-use-cases",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^lib/use-cases/", dependencyTypesNot: ["type-only"] },
    },
    room("app", "^app/", [
      "^components/",
      "^lib/domain/",
      "^lib/schemas/",
      "^lib/use-cases/",
      "^lib/auth/",
      "^lib/server/",
      "^lib/sync/(?!client/)",
      "^lib/errors\\.ts$",
      "^lib/env\\.ts$",
      "^lib/logger\\.ts$",
    ]),
    {
      name: "nothing-imports-tests-or-scripts",
      severity: "error",
      from: { path: "^(app|components|lib)/" },
      to: { path: "^(tests|scripts)/" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^lib/store/generated/"] },
    exclude: { path: ["\\.next", "^\\.(data|test-data)/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
