import { durationInWords, type TimerAnswer, type TimerStep } from '@attune/exercise/on-demand';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Switch } from '../../../ui';
import { useDoing } from '../context';
import { ByHand } from './timed/ByHand';
import { clockOf } from './timed/clock';
import { Dial } from './timed/Dial';
import { MinutesField } from './timed/MinutesField';
import { noteRunning, stillRunning, type Running } from './timed/running';
import { Tones } from './timed/tones';
import { useSeconds } from './timed/use-seconds';
import styles from './timed/timed.module.css';
import type { KindProps } from './kind';

const A_DAY = 86_400;
/** While it runs, what was done so far is kept this often: going on before the end counts too. */
const KEEP_EVERY = 5;

/** Time for something: counted down or up, started, stopped and gone on with by one button, or entered afterwards. */
export default function Timer({ step, value, onChange, labelId, describedBy }: KindProps<TimerStep>) {
  const t = useText('timer');
  const name = useId();
  const { responseId } = useDoing();
  const answer = (value ?? { seconds: 0 }) as TimerAnswer;
  const [chosen, setChosen] = useState(answer.minutes ?? step.minutes?.[0] ?? null);
  const [run, setRun] = useState<Running | null>(() => stillRunning(responseId, step.id));
  const [sound, setSound] = useState(false);
  const tones = useRef<Tones | null>(null);
  const most = chosen === null ? A_DAY : chosen * 60;

  const keep = (done: number, stopped: boolean) =>
    onChange({ ...(chosen === null ? {} : { minutes: chosen }), seconds: done, finished: chosen === null ? stopped : done >= most });
  const set = (running: Running | null) => {
    noteRunning(responseId, step.id, running);
    setRun(running);
  };
  const begin = (before: number) => {
    tones.current = sound ? new Tones() : null;
    set({ since: Date.now(), before });
  };
  const stop = (done: number) => {
    if (done > 0) keep(done, true);
    tones.current?.close(done >= most ? 2 : 0);
    set(null);
  };
  const clear = () => {
    onChange(undefined);
    set(null);
  };

  const since = useSeconds(run?.since ?? null, (now) => {
    const done = (run?.before ?? 0) + now;
    if (done >= most) {
      tones.current?.bell();
      stop(most);
    } else if (now === 1 || (now > 0 && now % KEEP_EVERY === 0)) keep(done, false);
  });
  useEffect(() => () => tones.current?.close(), []);

  const seconds = Math.min(most, run ? run.before + since : answer.seconds);
  const over = !run && answer.seconds > 0 && (chosen === null || answer.byHand === true || answer.seconds >= most);
  const act = run ? (chosen === null ? 'stop' : 'pause') : answer.seconds > 0 ? 'goOn' : 'start';
  return (
    <div className={styles.timed} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {!run && step.minutes && step.minutes.length > 1 && (
        <MinutesField
          legend={t('howLong')}
          name={name}
          minutes={step.minutes}
          value={chosen}
          unit={(each) => t('minutes', { minutes: each })}
          onChoose={setChosen}
        />
      )}
      <Dial part={chosen === null ? null : seconds / most} running={run !== null}>
        <span role="timer" aria-label={t(chosen === null ? 'soFar' : 'left')}>
          {clockOf(chosen === null || over ? seconds : most - seconds)}
        </span>
      </Dial>
      <p className={styles.left} role="status">
        {run ? t('running') : answer.seconds > 0 ? t(answer.byHand ? 'entered' : over ? 'done' : 'paused', { time: durationInWords(answer.seconds) }) : ''}
      </p>
      <div className={styles.acts}>
        {!(over && chosen !== null) && (
          <Button icon={act === 'start' ? 'play' : undefined} onClick={() => (run ? stop(seconds) : begin(answer.seconds))}>
            {t(act)}
          </Button>
        )}
        {!run && answer.seconds > 0 && (
          <Button kind="text" icon="rewind" onClick={clear}>
            {t('again')}
          </Button>
        )}
      </div>
      {!run && step.byHand !== false && <ByHand onEnter={(minutes) => onChange({ seconds: minutes * 60, finished: true, byHand: true })} />}
      {!run && !over && step.sound !== false && chosen !== null && (
        <Switch label={t('sound')} hint={t('sound.hint')} checked={sound} onChange={() => setSound(!sound)} />
      )}
    </div>
  );
}
