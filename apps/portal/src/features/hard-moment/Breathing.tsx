import { useEffect, useRef, useState } from 'react';
import { telephone } from '../../lib/telephone';
import { useText } from '../../lib/texts';
import { Button } from '../../ui';
import styles from './HardMoment.module.css';
import { breathAt, PACE } from './pace';

const AROUND = 2 * Math.PI * 146;

interface Props {
  emergency: string;
  onEnd: () => void;
}

/** Paced breathing over the whole screen. With reduced motion the circle rests, and a counter keeps the pace. */
export function Breathing({ emergency, onEnd }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`client ${styles.full}`}
      aria-labelledby="breath"
      onCancel={(event) => {
        event.preventDefault();
        onEnd();
      }}
    >
      <Round key={round} emergency={emergency} onEnd={onEnd} onAgain={() => setRound(round + 1)} />
    </dialog>
  );
}

/** Two minutes of it. */
function Round({ emergency, onEnd, onAgain }: Props & { onAgain: () => void }) {
  const t = useText('hard');
  const seconds = useSeconds();
  const breath = breathAt(seconds);
  return (
    <>
      <p className={styles.left} aria-hidden="true">
        {breath && t('left', { minutes: Math.floor(breath.left / 60), seconds: breath.left % 60 })}
      </p>
      <div className={styles.middle}>
        <svg className={styles.big} viewBox="0 0 300 300" aria-hidden="true">
          <circle className={styles.bigTrack} cx="150" cy="150" r="146" />
          <circle
            className={styles.progress}
            cx="150"
            cy="150"
            r="146"
            strokeDasharray={AROUND}
            strokeDashoffset={AROUND * (1 - Math.min(1, seconds / PACE.whole))}
          />
          <g className={breath ? styles.swell : undefined}>
            <circle className={styles.outer} cx="150" cy="150" r="130" />
            <circle className={styles.inner} cx="150" cy="150" r="92" opacity=".6" />
            <circle className={styles.inner} cx="150" cy="150" r="54" />
          </g>
          {breath && (
            <text className={styles.counter} x="150" y="150">
              {breath.count}
            </text>
          )}
        </svg>
        <h2 id="breath" aria-live="polite">
          {t(breath ? breath.side : 'over')}
        </h2>
        <p className="soft">{t('otherWay')}</p>
      </div>
      <div className={styles.fullEnd}>
        {!breath && (
          <Button wide onClick={onAgain}>
            {t('onceMore')}
          </Button>
        )}
        <Button kind={breath ? 'quiet' : 'main'} wide onClick={onEnd}>
          {t('enough')}
        </Button>
        <a className={`btn btn-text ${styles.risk}`} href={telephone(emergency)}>
          {t('nowCall', { number: emergency })}
        </a>
      </div>
    </>
  );
}

/** Whole seconds since it began; told from the clock, so that a sleeping tab does not fall behind. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - began) / 1000)), 200);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
