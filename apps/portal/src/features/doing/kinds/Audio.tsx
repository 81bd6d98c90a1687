import { allSteps, isBlank, kindOf, type AudioStep } from '@attune/exercise/on-demand';
import { useState } from 'react';
import { useSession } from '../../../lib/session';
import { useLanguage, useText } from '../../../lib/texts';
import { addFile, dropFile } from '../../../lib/uploads';
import { Switch } from '../../../ui';
import { useDoing } from '../context';
import { Recorded } from './files/Recorded';
import { Recorder } from './files/Recorder';
import styles from './files/files.module.css';
import type { KindProps } from './kind';

const DEFAULT_SECONDS = 120;

/** A recording, or the word that something was read aloud; the words to be read stand above it. */
export default function Audio({ step, value, onChange, labelId, describedBy }: KindProps<AudioStep>) {
  const t = useText('audio');
  const language = useLanguage();
  const { person, clientId } = useSession();
  const { definition, answers } = useDoing();
  const [recording, setRecording] = useState(false);
  const { file, seconds = 0, readAloud } = (value ?? {}) as { file?: string; seconds?: number; readAloud?: true };
  const toRead = allSteps(definition)
    .filter(({ id }) => step.shows?.includes(id) && !isBlank(answers[id]))
    .map((each) => ({ id: each.id, words: kindOf(each).sentence(each, answers[each.id], language) }));

  const recorded = async (sound: Blob, length: number) => {
    if (sound.size === 0) return;
    onChange({ file: await addFile(person.id, 'audio', sound, clientId !== null), seconds: length });
  };
  const remove = () => {
    onChange(undefined);
    if (file) dropFile(person.id, file);
  };
  return (
    <div className={styles.files} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {toRead.length > 0 && (
        <ul className={styles.toRead}>
          {toRead.map(({ id, words }) => (
            <li key={id} className="own">
              {words}
            </li>
          ))}
        </ul>
      )}
      {file && <Recorded file={file} seconds={seconds} onRemove={remove} />}
      {!file && step.record !== false && !readAloud && (
        <Recorder most={step.maxSeconds ?? DEFAULT_SECONDS} onRecorded={(sound, length) => void recorded(sound, length)} onRecording={setRecording} />
      )}
      {!file && !recording && step.readAloud && (
        <Switch label={t('readAloud')} hint={t('readAloud.hint')} checked={readAloud === true} onChange={() => onChange(readAloud ? undefined : { readAloud: true })} />
      )}
      {step.record !== false && !readAloud && <p className="hint">{t('seen')}</p>}
    </div>
  );
}
