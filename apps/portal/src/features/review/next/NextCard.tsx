import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useKey } from '../../../lib/keys';
import { useSendingIds } from '../../../lib/sending-ids';
import { useText } from '../../../lib/texts';
import { Card, Problem, useToast } from '../../../ui';
import { putNextAction, readNextActions, undoNextAction, type NextOption } from '../api';
import { DoneLine } from './DoneLine';
import styles from './Next.module.css';
import { NextChoice } from './NextChoice';

/** What could come next, in place: each says what it would do and when, is done with one press, and can be taken back. */
export function NextCard({ responseId, clientId }: { responseId: string; clientId: string }) {
  const t = useText('replying');
  const say = useToast();
  const queries = useQueryClient();
  const [now] = useState(() => new Date().toISOString());
  const list = useRef<HTMLUListElement>(null);
  const ids = useSendingIds();
  const queryKey = ['next-actions', responseId];
  const { data, error, refetch } = useQuery({ queryKey, queryFn: () => readNextActions(responseId) });
  const changed = async () => {
    await queries.invalidateQueries({ queryKey });
    void queries.invalidateQueries({ queryKey: ['client', clientId] });
    void queries.invalidateQueries({ queryKey: ['assignment'] });
  };
  const undo = useMutation({
    mutationFn: undoNextAction,
    onSuccess: async ({ outcome }) => {
      await changed();
      say(t(outcome === 'removed' || outcome === 'restored' ? 'next.undone' : 'next.begun'));
    },
  });
  const act = useMutation({
    mutationFn: ({ kind }: NextOption) => putNextAction(ids.of(kind), responseId, kind),
    onSuccess: async ({ id, kind }) => {
      ids.arrived(kind);
      await changed();
      say(t(`next.done.${kind}`), () => undo.mutate(id));
    },
    onError: () => void refetch(),
  });
  useKey('n', () => list.current?.querySelector('button')?.focus());
  const possible = data?.options.filter(({ whyNot }) => whyNot === null) ?? [];
  const not = data?.options.filter(({ whyNot }) => whyNot !== null) ?? [];
  return (
    <Card
      title={
        <>
          {t('next.title')} <kbd aria-hidden="true">N</kbd>
        </>
      }
    >
      <Problem error={error ?? act.error ?? undo.error} onRetry={() => void refetch()} />
      <ul className={styles.next} ref={list} aria-keyshortcuts="n">
        {possible.map((option) => (
          <li key={option.kind}>
            <NextChoice option={option} busy={act.isPending} onChoose={() => act.mutate(option)} />
          </li>
        ))}
      </ul>
      {not.length > 0 && (
        <ul className={styles.not}>
          {not.map(({ kind, whyNot }) => (
            <li key={kind}>
              {t(`next.${kind}`)}: {whyNot && t(`next.why.${whyNot}`)}
            </li>
          ))}
        </ul>
      )}
      {data?.done.map((action) => (
        <DoneLine key={action.id} action={action} now={now} busy={undo.isPending} onUndo={() => undo.mutate(action.id)} />
      ))}
    </Card>
  );
}
