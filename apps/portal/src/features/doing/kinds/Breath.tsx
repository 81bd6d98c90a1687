import { durationInWords, patternOf, type BreathAnswer, type BreathStep } from '@attune/exercise/on-demand';
import { useEffect, useId, useRef, useState } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Button, Choices, Switch } from '../../../ui';
import type { KindProps } from './kind';
import { Circle } from './timed/Circle';
import { MinutesField } from './timed/MinutesField';
import { momentAt, wholeOf } from './timed/pace';
import { Tones } from './timed/tones';
import { useScreenOn } from './timed/use-screen-on';
import { useSeconds } from './timed/use-seconds';
import styles from './timed/timed.module.css';

const MOST = 3600;
/** While it runs, what was done so far is kept this often: going on before the end counts too. */
const KEEP_EVERY = 5;

/** Paced breathing: a circle to breathe with, a word and a number for those who do not watch it, a tone for those who like one. */
export default function Breath({ step, value, onChange, labelId, describedBy }: KindProps<BreathStep>) {
  const t = useText('breath');
  const say = useLocalized();
  const name = useId();
  const done = (value ?? { seconds: 0 }) as BreathAnswer;
  const [chosen, setChosen] = useState(() => patternOf(step, value));
  const [minutes, setMinutes] = useState(done.minutes ?? step.minutes[0] ?? 1);
  const [sound, setSound] = useState(false);
  const [run, setRun] = useState<{ since: number; before: number } | null>(null);
  const tones = useRef<Tones | null>(null);
  const whole = wholeOf(chosen, minutes);
  useScreenOn(run !== null);

  const keep = (more: number, finished: boolean) =>
    onChange({ pattern: chosen.id, minutes, seconds: Math.min(MOST, (run?.before ?? 0) + more), finished: finished || done.finished === true });
  const begin = () => {
    tones.current = sound ? new Tones() : null;
    setRun({ since: Date.now(), before: done.seconds });
  };
  const stop = (after: number) => {
    if (after > 0) keep(after, after >= whole);
    tones.current?.close(after >= whole ? 2 : 0);
    setRun(null);
  };

  const seconds = useSeconds(run?.since ?? null, (now) => {
    if (now >= whole) {
      tones.current?.bell();
      stop(whole);
      return;
    }
    const { side, seconds: length, count } = momentAt(chosen, now);
    if (count === 1) tones.current?.breath(side, length);
    if (now === 1 || (now > 0 && now % KEEP_EVERY === 0)) keep(now, false);
  });
  useEffect(() => () => tones.current?.close(), []);

  const moment = run && seconds < whole ? momentAt(chosen, seconds) : null;
  const left = whole - seconds;
  return (
    <div className={styles.timed} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {!run && step.minutes.length > 1 && (
        <MinutesField
          legend={t('howLong')}
          name={`${name}-minutes`}
          minutes={step.minutes}
          value={minutes}
          unit={(each) => t('minutes', { minutes: each })}
          onChoose={setMinutes}
        />
      )}
      <Circle moment={moment} done={run ? seconds / whole : 0}>
        {moment && t(`side.${moment.side}`)}
      </Circle>
      <p className={styles.left}>
        {run ? (
          <span aria-hidden="true">{t('left', { minutes: Math.floor(left / 60), seconds: String(left % 60).padStart(2, '0') })}</span>
        ) : done.seconds > 0 ? (
          <b role="status">{t('done', { time: durationInWords(done.seconds) })}</b>
        ) : (
          <span>{patternInWords(chosen)}</span>
        )}
      </p>
      <Button wide={!run} icon={run ? undefined : 'wave'} onClick={() => (run ? stop(seconds) : begin())}>
        {t(run ? 'stop' : done.seconds > 0 ? 'more' : 'start')}
      </Button>
      {!run && step.patterns.length > 1 && (
        <Choices
          legend={t('pattern')}
          name={`${name}-pattern`}
          options={step.patterns.map((pattern) => ({ value: pattern.id, label: say(pattern.label) }))}
          value={chosen.id}
          onChoose={(id) => setChosen(step.patterns.find((pattern) => pattern.id === id) ?? chosen)}
        />
      )}
      {!run && step.sound !== false && <Switch label={t('sound')} hint={t('sound.hint')} checked={sound} onChange={() => setSound(!sound)} />}
      <p className={`soft ${styles.way}`}>{t('otherWay')}</p>
    </div>
  );

  function patternInWords(pattern: typeof chosen): string {
    const parts = [
      t('in', { seconds: pattern.in }),
      pattern.hold ? t('hold', { seconds: pattern.hold }) : '',
      t('out', { seconds: pattern.out }),
      pattern.rest ? t('rest', { seconds: pattern.rest }) : '',
    ];
    return parts.filter(Boolean).join(' · ');
  }
}
