"use client";
import clsx from "clsx";
import type { KeyboardEvent } from "react";
import { BODY_AREAS, type BodyArea, type BodySide } from "#lib/domain/diary/body.ts";
import { OUTLINE, SHAPES } from "./body-shapes.ts";

interface BodyMapProps {
  readonly chosen: ReadonlySet<BodyArea>;
  readonly toggle: (area: BodyArea) => void;
}

const TITLES: Readonly<Record<BodySide, string>> = { front: "Front", back: "Back" };

/** The body from the front and from behind. Each place is a checkbox: press it, or Tab to it and press Space. */
export function BodyMap({ chosen, toggle }: BodyMapProps) {
  return (
    <div className="flex justify-center gap-4 sm:justify-start">
      {(["front", "back"] as const).map((side) => (
        <figure key={side} className="min-w-0 max-w-40 flex-1">
          {/* biome-ignore lint/a11y/useSemanticElements: a <fieldset> cannot stand in for a drawing. */}
          <svg viewBox="0 0 120 260" className="w-full" role="group" aria-label={`Body, ${side}`}>
            {OUTLINE[side].map((path) => (
              <path key={path} d={path} className="fill-rule" />
            ))}
            {BODY_AREAS.filter((area) => area.side === side).map(({ id, label }) => {
              const on = chosen.has(id);
              return (
                // biome-ignore lint/a11y/useSemanticElements: an <input> cannot stand in a drawing; the list beside holds the real ones.
                <g
                  key={id}
                  role="checkbox"
                  tabIndex={0}
                  aria-checked={on}
                  aria-label={label}
                  className="group cursor-pointer outline-none"
                  onClick={() => toggle(id)}
                  onKeyDown={(event: KeyboardEvent) => {
                    if (event.key !== " " && event.key !== "Enter") return;
                    event.preventDefault();
                    toggle(id);
                  }}
                >
                  <title>{label}</title>
                  <path
                    d={SHAPES[id]}
                    strokeLinejoin="round"
                    className={clsx(
                      "group-focus-visible:stroke-water group-focus-visible:stroke-[4]",
                      on
                        ? "fill-watch stroke-watch stroke-[2]"
                        : "fill-sheet stroke-edge stroke-[1.5] group-hover:fill-watch-wash",
                    )}
                  />
                  {on && <path d={SHAPES[id]} className="pointer-events-none fill-[url(#sore-hatch)]" />}
                </g>
              );
            })}
            <defs>
              <pattern
                id="sore-hatch"
                width="5"
                height="5"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <line x1="0" y1="0" x2="0" y2="5" className="stroke-paper" strokeWidth="1.6" />
              </pattern>
            </defs>
          </svg>
          <figcaption className="text-center text-sm text-soft">{TITLES[side]}</figcaption>
        </figure>
      ))}
    </div>
  );
}
