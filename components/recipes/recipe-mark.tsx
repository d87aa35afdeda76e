import clsx from "clsx";
import type { ReactNode } from "react";
import type { Mark, MarkColour, MarkPiece, MarkShape, Vessel } from "#lib/domain/recipes/mark.ts";

const FILL: Readonly<Record<MarkColour, string>> = {
  green: "fill-food-green",
  pale: "fill-food-pale",
  orange: "fill-food-orange",
  red: "fill-food-red",
  brown: "fill-food-brown",
  gold: "fill-food-gold",
  white: "fill-food-white",
  purple: "fill-food-purple",
  pink: "fill-food-pink",
  dark: "fill-food-dark",
};

/** Each shape in a square from -1 to 1. */
const SHAPES: Readonly<Record<MarkShape, ReactNode>> = {
  leaf: <path d="M0-1C.9-.5.9.5 0 1-.9.5-.9-.5 0-1Z" />,
  round: <circle r=".85" />,
  bean: <path d="M-.9.1C-.9-.7.9-.7.9.1.9.8.4.7.2.35.1.2-.1.2-.2.35-.4.7-.9.8-.9.1Z" />,
  grain: <ellipse rx=".38" ry=".8" />,
  slice: <rect x="-.95" y="-.55" width="1.9" height="1.1" rx=".5" />,
  cube: <rect x="-.75" y="-.75" width="1.5" height="1.5" rx=".22" />,
  fish: <path d="M-1 0C-.5-.75.4-.7.65 0L1-.5V.5L.65 0C.4.7-.5.75-1 0Z" />,
  egg: (
    <>
      <ellipse rx=".95" ry=".82" />
      <circle cx=".1" r=".4" className="fill-food-gold" />
    </>
  ),
  strand: (
    <path
      d="M-1-.4C-.4-.9.4.1 1-.4M-1 .1C-.4-.4.4.6 1 .1M-1 .6C-.4.1.4 1.1 1 .6"
      className="fill-none stroke-food-gold"
      strokeWidth=".28"
      strokeLinecap="round"
    />
  ),
  wedge: <path d="M-.95-.1A.97.97 0 0 0 .95-.1C.4.15-.4.15-.95-.1Z" />,
  berry: <circle r=".6" />,
  ring: (
    <path
      fillRule="evenodd"
      d="M0-.9A.9.9 0 1 1 0 .9.9.9 0 1 1 0-.9ZM0-.45A.45.45 0 1 0 0 .45.45.45 0 1 0 0-.45Z"
    />
  ),
  floret: (
    <>
      <rect x="-.2" y="0" width=".4" height=".9" rx=".15" />
      <circle cx="-.42" cy="-.15" r=".48" />
      <circle cx=".42" cy="-.15" r=".48" />
      <circle cy="-.5" r=".48" />
    </>
  ),
  drop: <path d="M0-.9C.6-.1.7.2.6.45A.65.65 0 0 1-.6.45C-.7.2-.6-.1 0-.9Z" />,
  shell: <path d="M-.9.5C-.9-.9.9-.9.9.5Q.45.25 0 .7-.45.25-.9.5Z" />,
  seed: <path d="M0-.7C.5-.2.5.4 0 .7-.5.4-.5-.2 0-.7Z" />,
};

const LINE = "fill-sheet stroke-soft";
/** Behind the food, and before it. */
const VESSELS: Readonly<Record<Vessel, { readonly back: ReactNode; readonly front?: ReactNode }>> = {
  plate: {
    back: (
      <>
        <circle cx="24" cy="24" r="21" className={LINE} />
        <circle cx="24" cy="24" r="15.5" className="fill-none stroke-rule" />
      </>
    ),
  },
  bowl: {
    back: <ellipse cx="24" cy="20" rx="20" ry="9" className={LINE} />,
    front: <path d="M4 20c0 14 9 22 20 22s20-8 20-22c-4 6-11 9-20 9S8 26 4 20Z" className={LINE} />,
  },
  soup: {
    back: (
      <>
        <path
          d="M15 5q3 3 0 6M24 3q3 3 0 6M33 5q3 3 0 6"
          className="fill-none stroke-soft"
          strokeLinecap="round"
        />
        <ellipse cx="24" cy="21" rx="20" ry="8" className={LINE} />
      </>
    ),
    front: (
      <path d="M4 21c0 9 5 16 11 19v3h18v-3c6-3 11-10 11-19-4 5.5-11 8-20 8S8 26.5 4 21Z" className={LINE} />
    ),
  },
  glass: {
    back: <path d="M14 6h20l-3 37H17L14 6Z" className={LINE} />,
    front: <path d="M28 3 25 14" className="fill-none stroke-soft" strokeLinecap="round" />,
  },
  jar: {
    back: <path d="M13 13c-2 2-3 4-3 7v18c0 3 2 5 5 5h18c3 0 5-2 5-5V20c0-3-1-5-3-7Z" className={LINE} />,
    front: <rect x="12" y="6" width="24" height="7" rx="2" className={LINE} />,
  },
  board: {
    back: (
      <>
        <path d="M6 15q0-6 6-6h24q6 0 6 6v16q0 6-6 6H12q-6 0-6-6Z" className="fill-food-pale stroke-soft" />
        <path d="M3 41h42" className="fill-none stroke-soft" strokeLinecap="round" />
      </>
    ),
  },
  dish: {
    back: (
      <>
        <rect x="4" y="10" width="40" height="28" rx="7" className={LINE} />
        <path d="M4 20H1.5v8H4M44 20h2.5v8H44" className="fill-none stroke-soft" />
      </>
    ),
  },
  pan: {
    back: (
      <>
        <path d="m33 33 11 10" className="fill-none stroke-soft" strokeWidth="4" strokeLinecap="round" />
        <circle cx="21" cy="23" r="17.5" className={LINE} />
      </>
    ),
  },
};

function Piece({ piece }: { readonly piece: MarkPiece }) {
  const { shape, colour, x, y, size, turn } = piece;
  return (
    <g
      transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}
      className={clsx(FILL[colour], "stroke-sheet")}
      strokeWidth={0.12}
    >
      {SHAPES[shape]}
    </g>
  );
}

interface RecipeMarkProps {
  readonly mark: Mark;
  readonly className?: string;
}

/** A recipe's own small drawing; the name always stands beside it, so it says nothing by itself. */
export function RecipeMark({ mark, className = "size-12" }: RecipeMarkProps) {
  const { back, front } = VESSELS[mark.vessel];
  return (
    <svg
      viewBox="0 0 48 48"
      className={clsx("shrink-0", className)}
      aria-hidden="true"
      focusable="false"
      strokeWidth="1.2"
    >
      {back}
      {mark.pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing never changes its pieces.
        <Piece key={index} piece={piece} />
      ))}
      {front}
    </svg>
  );
}
