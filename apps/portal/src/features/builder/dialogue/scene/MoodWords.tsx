import type { SceneTemperament } from '@attune/exercise';
import { limits } from '@attune/exercise/on-demand';
import { useLanguage, useText } from '../../../../lib/texts';
import { TextArea } from '../../../../ui';
import { presets } from '../cast/presets';

interface Props {
  mood: SceneTemperament;
  /** The language the words are typed in. */
  language: 'en' | 'es';
  says: string;
  then: string;
  error?: string;
  onSays: (text: string) => void;
  onThen: (text: string) => void;
}

/** The person's actual words in one mood: first, and when it is asked again. */
export function MoodWords({ mood, language, says, then, error, onSays, onThen }: Props) {
  const t = useText('builderTree');
  const mine = useLanguage();
  const name = presets.find(({ id }) => id === mood)?.label[mine] ?? mood;
  const typed = { lang: language, autoComplete: 'off', own: true, rows: 2, maxLength: limits.shortText } as const;
  return (
    <fieldset className="field">
      <legend className="label">{name}</legend>
      <div className="pair">
        <TextArea {...typed} label={t('scene.says')} hint={t(`scene.example.${mood}`)} value={says} error={error} onChange={(event) => onSays(event.target.value)} />
        <TextArea {...typed} label={t('scene.then')} hint={t('scene.thenHint')} value={then} onChange={(event) => onThen(event.target.value)} />
      </div>
    </fieldset>
  );
}
