import { useEffect } from 'react';
import { useText } from '../../../../lib/texts';
import { Button } from '../../../../ui';
import { clockOf } from '../timed/clock';
import styles from './files.module.css';
import { useRecorder } from './use-recorder';

interface Props {
  /** The longest it may be, in seconds. */
  most: number;
  onRecorded: (sound: Blob, seconds: number) => void;
  /** Told when it begins and ends. */
  onRecording: (recording: boolean) => void;
}

/** One button that begins and ends a recording, with the time and how loud it is. */
export function Recorder({ most, onRecorded, onRecording }: Props) {
  const t = useText('audio');
  const { state, seconds, level, begin, stop } = useRecorder(most, onRecorded);
  const recording = state === 'recording';
  useEffect(() => {
    onRecording(recording);
    return () => onRecording(false);
  }, [recording, onRecording]);
  if (state === 'none') return <p className="hint">{t('none')}</p>;
  return (
    <div className={styles.recorder}>
      <p className={styles.time} role="timer" aria-label={t('time')}>
        {clockOf(recording ? seconds : 0)}
      </p>
      <div className={styles.level} aria-hidden="true">
        <span style={{ transform: `scaleX(${recording ? level : 0})` }} />
      </div>
      <p role="status">{recording ? t('recording') : t(state === 'denied' ? 'denied' : 'most', { time: clockOf(most) })}</p>
      <Button kind={recording ? 'main' : 'quiet'} busy={state === 'asking'} onClick={recording ? stop : begin}>
        {t(recording ? 'stop' : 'begin')}
      </Button>
    </div>
  );
}
