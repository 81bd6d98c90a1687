import { use, useEffect, useRef } from 'react';
import styles from './trial.module.css';
import { Foot, Safety, Top, type FrameProps } from '../Frame';
import { PhoneContext } from '../place';

/** A screen on a phone that is drawn on a page: it takes the focus along only when it was moved itself. */
export function DrawnFrame({ screen, onBack, foot, children, progress }: FrameProps) {
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
      <Top progress={progress} onBack={onBack} />
      <div className={`client-col ${styles.main}`}>
        {children}
        <Safety />
      </div>
      <Foot>{foot}</Foot>
    </div>
  );
}
