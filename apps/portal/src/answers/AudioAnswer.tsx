import type { AudioStep } from '@attune/exercise';
import { durationInWords } from '@attune/exercise/on-demand';
import { useText } from '../lib/texts';
import { useFileAddress } from '../lib/uploads';
import type { AnswerProps } from './';
import styles from './files.module.css';

/** A recording to be listened to, or that it was read aloud. */
export default function AudioAnswer({ value }: AnswerProps<AudioStep>) {
  const t = useText('audio');
  const { file, seconds, readAloud } = (value ?? {}) as { file?: string; seconds?: number; readAloud?: true };
  if (readAloud) return <p>{t('answer.readAloud')}</p>;
  return file ? <Sound file={file} seconds={seconds ?? 0} /> : null;
}

function Sound({ file, seconds }: { file: string; seconds: number }) {
  const t = useText('audio');
  return (
    <figure className={styles.sound}>
      <audio controls preload="none" src={useFileAddress(file)} aria-label={t('listen')} />
      <figcaption>{t('answer.recorded', { time: durationInWords(seconds) })}</figcaption>
    </figure>
  );
}
