import { use, useEffect, useRef, type ReactNode } from 'react';
import { useNavigate } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Dots, HardMomentLink, IconButton, SafetyNote, SkipLink } from '../../ui';
import styles from './Doing.module.css';
import { PhoneContext } from './place';

/** More dots than this do not fit beside the way to Hard moment on a small phone; a bar takes their place. */
const MOST_DOTS = 5;

export interface FrameProps {
  /** The quiet title, for the browser's tab. */
  title: string;
  /** Changes with every screen: the focus then goes to its heading. */
  screen?: string;
  progress?: { n: number; of: number };
  onBack?: () => void;
  /** The next act, at the foot. */
  foot?: ReactNode;
  children: ReactNode;
}

/** The frame of one screen: back, how far along, Hard moment; the screen; the next act. */
export function Frame(props: FrameProps) {
  const phone = use(PhoneContext);
  return phone ? <phone.Frame {...props} /> : <PageFrame {...props} />;
}

function PageFrame({ title, screen, progress, onBack, foot, children }: FrameProps) {
  const t = useText('doing');
  const navigate = useNavigate();
  const { practice } = useSession();
  const main = useRef<HTMLElement>(null);
  useTitle(title);
  useEffect(() => {
    window.scrollTo(0, 0);
    const heading = main.current?.querySelector<HTMLElement>('h1');
    (heading ?? main.current)?.focus({ preventScroll: true });
  }, [screen]);
  const label = progress ? t('step', progress) : '';
  return (
    <div className="client client-page">
      <SkipLink />
      <header className="top top-step client-col">
        <IconButton icon="back" label={t('back')} onClick={onBack ?? (() => void navigate('/today'))} />
        {progress && progress.of <= MOST_DOTS && <Dots step={progress.n} total={progress.of} label={label} />}
        {progress && progress.of > MOST_DOTS && (
          <div className="where">
            <span>{label}</span>
            <span className={styles.bar} aria-hidden="true">
              <i style={{ inlineSize: `${(progress.n / progress.of) * 100}%` }} />
            </span>
          </div>
        )}
        {!progress && <span />}
        <HardMomentLink />
      </header>
      <main id="main" className="client-col" tabIndex={-1} ref={main}>
        {children}
        <SafetyNote country={practice?.country ?? null} />
      </main>
      {foot && (
        <div className="foot" role="region" aria-label={t('moveOn')}>
          <div className="client-col foot-do">{foot}</div>
        </div>
      )}
    </div>
  );
}
