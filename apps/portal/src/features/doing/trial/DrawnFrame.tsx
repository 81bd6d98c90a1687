import { use, useEffect, useRef } from 'react';
import { useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { HardMomentLink, IconButton, SafetyNote } from '../../../ui';
import type { FrameProps } from '../Frame';
import { PhoneContext } from '../place';
import styles from './trial.module.css';

/** A screen on a phone that is drawn on a page: it is no page of its own, and takes the focus along only when it was moved itself. */
export function DrawnFrame({ screen, onBack, foot, children, progress }: FrameProps) {
  const t = useText('doing');
  const { practice } = useSession();
  const phone = use(PhoneContext);
  const element = useRef<HTMLDivElement>(null);
  const moved = phone?.moved === true;
  useEffect(() => {
    element.current?.parentElement?.scrollTo(0, 0);
    if (moved) element.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once with every screen
  }, [screen]);
  return (
    <div className={`client client-page ${styles.screen}`} data-screen="" ref={element}>
      <div className="top top-step client-col">
        <IconButton icon="back" label={t('back')} onClick={onBack} />
        <div className={styles.where}>
          {progress && (
            <>
              <span aria-hidden="true">{`${progress.n} / ${progress.of}`}</span>
              <span className="vh">{t('step', progress)}</span>
            </>
          )}
        </div>
        <HardMomentLink />
      </div>
      <div className={`client-col ${styles.main}`}>
        {children}
        <SafetyNote country={practice?.country ?? null} />
      </div>
      {foot && (
        <div className="foot">
          <div className="client-col foot-do">{foot}</div>
        </div>
      )}
    </div>
  );
}
