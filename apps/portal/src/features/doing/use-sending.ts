import { useState } from 'react';
import { deliver, enqueue, withdraw, type Outgoing, type ResponseBody } from '../../lib/outbox';
import { ApiError, unreachable } from '../../lib/problem';
import type { DraftContent } from '../../lib/response-draft';
import { useSession } from '../../lib/session';
import type { DraftKeeper } from './keeper';

/** Codes by step id, as the API named them. */
export type StepFaults = Readonly<Record<string, string>>;

export interface Sending {
  busy: boolean;
  error: unknown;
  faults: StepFaults;
  send: () => void;
}

interface Options {
  responseId: string;
  keeper: DraftKeeper;
  onSent: () => void;
  earlier: Outgoing['refusal'] | null;
}

/** Sends a response: kept on this phone first, then out, and again by itself for as long as it takes. */
export function useSending({ responseId, keeper, onSent, earlier }: Options): Sending {
  const { person } = useSession();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(() => (earlier ? new ApiError(422, earlier.code, earlier.errors) : null));
  const send = async () => {
    setBusy(true);
    setError(null);
    await keeper.close();
    const body = bodyOf(keeper.state.content);
    const kept = enqueue(person.id, responseId, body);
    const delivery = await deliver(person.id, { responseId, body });
    if (delivery.state === 'sent' || (delivery.state === 'waiting' && kept)) {
      onSent();
      return;
    }
    withdraw(person.id, responseId);
    keeper.reopen();
    setError(delivery.state === 'refused' ? delivery.error : unreachable());
    setBusy(false);
  };
  return { busy, error, faults: faultsOf(error), send: () => void send() };
}

function bodyOf({ assignmentId, occasionId, startedAt, answers, privateSteps, smaller, corrects }: DraftContent): ResponseBody {
  return {
    assignmentId,
    startedAt,
    answers,
    privateSteps,
    smaller,
    ...(occasionId && !corrects ? { occasionId } : {}),
    ...(corrects ? { corrects } : {}),
  };
}

/** `answers.<step>` or `answers.<step>.<path>`, by step. */
function faultsOf(error: unknown): StepFaults {
  if (!(error instanceof ApiError)) return {};
  return Object.fromEntries(error.errors.map(({ field, code }) => [field.split('.')[1] ?? '', code]));
}
