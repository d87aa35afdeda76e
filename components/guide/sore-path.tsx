"use client";
import { startTransition, useActionState, useEffect, useRef } from "react";
import { PageHeading } from "#components/layout/page-heading.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { PathAnswers } from "#lib/domain/guidance/sore-path.ts";
import type { WHATS } from "#lib/domain/guidance/sore-path-table.ts";
import type { SoreScreen } from "#lib/use-cases/advise-complaint.ts";
import { takeWords } from "./carried-words.ts";
import { SoreAdvice } from "./sore-advice.tsx";
import { SoreChoice } from "./sore-choice.tsx";
import { SoreQuestions } from "./sore-questions.tsx";
import { SoreStart } from "./sore-start.tsx";
import { SoreUrgent, URGENCY_TITLES } from "./sore-urgent.tsx";

export interface SoreState {
  readonly screen: SoreScreen;
  /** A question was sent back without an answer. */
  readonly unanswered: boolean;
}
export type SoreAction = (state: SoreState | null, form: FormData) => Promise<SoreState | null>;

interface SorePathProps {
  readonly action: SoreAction;
  /** Passes the chosen nutrients on to the priorities, through an account where there is none. */
  readonly prioritise: (form: FormData) => Promise<void>;
  readonly whats: typeof WHATS;
  readonly signedIn: boolean;
}

/**
 * "Why am I sore?": one question at a time. Every answer travels in the body of a form and comes back in the page; none
 * is stored and none stands in the address. Works without script.
 */
export function SorePath({ action, prioritise, whats, signedIn }: SorePathProps) {
  const [state, send] = useActionState(action, null, "/sore");
  const root = useRef<HTMLDivElement>(null);
  const step = state?.screen.step;

  useEffect(() => {
    const words = takeWords();
    if (words === null) return;
    const form = new FormData();
    form.set("text", words);
    startTransition(() => send(form));
  }, [send]);

  // The new question takes the focus, so that it is read and the keys go on from there.
  useEffect(() => {
    if (!step) return;
    const heading = root.current?.querySelector<HTMLElement>("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
    window.scrollTo({ top: 0 });
  }, [step]);

  const again = state && state.screen.step.kind !== "start" && <Steps send={send} back={state.screen.back} />;
  return (
    <div ref={root} className="sore-path">
      {view()}
      {again}
    </div>
  );

  function view() {
    if (!state || !step || step.kind === "start")
      return (
        <>
          <PageHeading
            title="Why am I sore?"
            lead="Say what you feel. What must not wait comes first, then what it most likely is, then the nutrients that take part. This page cannot examine you: it names no cause and no dose."
          />
          <SoreStart
            send={send}
            text={state?.screen.answers.text ?? ""}
            unknown={step?.kind === "start" && step.unknown}
            whats={whats}
          />
        </>
      );
    const { answers, said } = state.screen;
    const lead = said && `You said: “${said}”.`;
    switch (step.kind) {
      case "screen":
        return (
          <>
            <PageHeading
              title="First, to be safe"
              lead={<>{lead} Tick what is true for you; this comes before anything about food.</>}
            />
            <form action={send} className="measure space-y-5">
              <Unanswered shown={state.unanswered}>
                Tick what is true for you, or that none of it is.
              </Unanswered>
              <Given answers={answers} asked="screen" />
              <SoreQuestions questions={step.questions} />
              <SubmitButton>Go on</SubmitButton>
            </form>
          </>
        );
      case "place":
        return (
          <>
            <PageHeading title={step.question} lead={lead} />
            <form action={send} className="measure space-y-5">
              <Unanswered shown={state.unanswered}>Choose what comes nearest.</Unanswered>
              <Given answers={answers} asked="place" />
              <SoreChoice name="place" legend={step.question} options={step.places} />
              <SubmitButton>Go on</SubmitButton>
            </form>
          </>
        );
      case "since":
        return (
          <>
            <PageHeading title="Since when?" lead={lead} />
            <form action={send} className="measure space-y-5">
              <Unanswered shown={state.unanswered}>Choose what comes nearest.</Unanswered>
              <Given answers={answers} asked="since" />
              <SoreChoice name="since" legend="Since when?" options={step.choices} />
              <SubmitButton>Go on</SubmitButton>
            </form>
          </>
        );
      case "urgent":
        return (
          <>
            <PageHeading title={URGENCY_TITLES[step.urgency]} lead={lead} />
            <SoreUrgent
              urgency={step.urgency}
              text={step.text}
              tests={state.screen.tests}
              signedIn={signedIn}
            />
          </>
        );
      case "explain":
        return (
          <>
            <PageHeading title={state.screen.label} />
            <SoreAdvice
              advice={step.advice}
              tests={state.screen.tests}
              sources={state.screen.sources}
              closed={state.screen.closed}
              prioritise={prioritise}
              signedIn={signedIn}
            />
          </>
        );
    }
  }
}

/** What was answered before travels along, unseen. */
function Given({
  answers,
  asked,
}: {
  readonly answers: PathAnswers;
  readonly asked?: "screen" | "place" | "since";
}) {
  return (
    <>
      {answers.text && <input type="hidden" name="text" value={answers.text} />}
      {answers.what && <input type="hidden" name="what" value={answers.what} />}
      {answers.flags.map((flag) => (
        <input key={flag} type="hidden" name="flag" value={flag} />
      ))}
      {answers.none && <input type="hidden" name="none" value="1" />}
      {answers.place && <input type="hidden" name="place" value={answers.place} />}
      {asked && <input type="hidden" name="asked" value={asked} />}
    </>
  );
}

function Unanswered({ shown, children }: { readonly shown: boolean; readonly children: string }) {
  if (!shown) return null;
  return (
    <Notice tone="stop" live="assertive" title="One answer is needed">
      <p>{children}</p>
    </Notice>
  );
}

function Steps({
  send,
  back,
}: {
  readonly send: (form: FormData) => void;
  readonly back: PathAnswers | null;
}) {
  return (
    <div className="no-print mt-6 flex flex-wrap gap-3 border-t border-rule pt-5 pb-10">
      {back && (
        <form action={send}>
          <Given answers={back} />
          <SubmitButton variant="quiet">Back</SubmitButton>
        </form>
      )}
      <form action={send}>
        <SubmitButton variant="text">Start again</SubmitButton>
      </form>
    </div>
  );
}
