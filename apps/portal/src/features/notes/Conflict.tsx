import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useText } from '../../lib/texts';
import { Button, Problem, Strip } from '../../ui';
import styles from './notes.module.css';

interface Props {
  onBoth: () => Promise<unknown>;
  onMine: () => Promise<unknown>;
  onTheirs: () => Promise<unknown>;
}

/** The note was saved in another window meanwhile: both go on, one below the other, unless a person decides for one of them. */
export function Conflict({ onBoth, onMine, onTheirs }: Props) {
  const t = useText('notes');
  const choose = useMutation({ mutationFn: (which: () => Promise<unknown>) => which() });
  const here = useRef<HTMLDivElement>(null);
  // Nothing is kept until it is decided, so it may not wait out of sight.
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={here} className={styles.urgent}>
      <Strip tone="amber" icon="alert" role="alert">
        <p>{t('conflict')}</p>
        <Problem error={choose.error} />
        <div className={styles.acts}>
          <Button busy={choose.isPending} onClick={() => choose.mutate(onBoth)}>
            {t('conflict.both')}
          </Button>
          <Button kind="text" busy={choose.isPending} onClick={() => choose.mutate(onTheirs)}>
            {t('conflict.theirs')}
          </Button>
          <Button kind="text" busy={choose.isPending} onClick={() => choose.mutate(onMine)}>
            {t('conflict.mine')}
          </Button>
        </div>
      </Strip>
    </div>
  );
}
