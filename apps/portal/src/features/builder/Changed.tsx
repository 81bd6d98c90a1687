import { difference } from '@attune/exercise/authoring';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../lib/texts';
import { Button, Problem, Sheet, Strip, Wait } from '../../ui';
import { openDraft } from './api';
import styles from './Builder.module.css';
import type { Building } from './state/open';
import type { Builder } from './state/use-builder';
import { DifferenceView } from './versions/DifferenceView';

/** Somebody else changed the draft: theirs can be read, and one of the two goes on. */
export function Changed({ building: { draft, keeper }, builder }: { building: Building; builder: Builder }) {
  const t = useText('builder');
  const [reading, setReading] = useState(false);
  const theirs = useQuery({ queryKey: ['exercise', draft.id, 'theirs', builder.keeping.revision], queryFn: () => openDraft(draft.id), gcTime: 0 });
  const keep = () => theirs.data && void keeper.keepMine(theirs.data.revision);
  const take = () => {
    if (!theirs.data) return;
    keeper.takeTheirs(theirs.data);
    builder.take(theirs.data.definition);
    setReading(false);
  };
  return (
    <div className={styles.changed}>
      <Strip tone="amber" icon="alert" role="alert">
        <p>{t('changed')}</p>
        <Problem error={theirs.error} onRetry={() => void theirs.refetch()} />
        <div className="acts">
          <Button onClick={() => setReading(true)}>{t('changed.read')}</Button>
          <Button busy={!theirs.data} onClick={keep}>{t('changed.mine')}</Button>
          <Button busy={!theirs.data} onClick={take}>{t('changed.theirs')}</Button>
        </div>
      </Strip>
      <Sheet form="dialog" open={reading} onClose={() => setReading(false)} title={t('changed.title')}>
        <p className="soft">{t('changed.lead')}</p>
        {theirs.data ? (
          <DifferenceView old={builder.definition} now={theirs.data.definition} difference={difference(builder.definition, theirs.data.definition)} />
        ) : (
          <Wait />
        )}
        <div className="sheet-end">
          <Button onClick={() => setReading(false)}>{t('changed.back')}</Button>
        </div>
      </Sheet>
    </div>
  );
}
