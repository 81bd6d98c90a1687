import type { Step, StepKind } from '@attune/exercise';
import type { ComponentType } from 'react';
import { later } from '../lib/later';
import { openTexts } from '../lib/texts';

/** What draws one answer for whoever reads it: the client on their path, the therapist in review. */
export interface AnswerProps<S extends Step = Step> {
  step: S;
  value: unknown;
}

type Load = () => Promise<{ default: ComponentType<never> }>;

/** The kinds whose answers are more than a sentence; one file each, loaded when one is first read, texts included. */
const files: Partial<Record<StepKind, Load>> = {
  breath: () => import('./BreathAnswer'),
  timer: () => import('./TimerAnswer'),
  people: () => import('./PeopleAnswer'),
  ladder: () => import('./LadderAnswer'),
  agreement: () => import('./AgreementAnswer'),
  checklist: () => import('./ChecklistAnswer'),
  commitments: () => import('./CommitmentsAnswer'),
  plan: () => import('./PlanAnswer'),
  card: () => import('./CardAnswer'),
  body: () => import('./BodyAnswer'),
  photo: () => import('./PhotoAnswer'),
  audio: () => import('./AudioAnswer'),
};

/** What shows the answers of a kind; nothing for the kinds that a sentence says well. Draw it inside a `Suspense`. */
export const answerViews = Object.fromEntries(
  Object.entries(files).map(([kind, load]) => [
    kind,
    later(async () => (await Promise.all([load(), openTexts('kinds')]))[0].default as unknown as ComponentType<AnswerProps>).Shown,
  ]),
) as Partial<Record<StepKind, ComponentType<AnswerProps>>>;
