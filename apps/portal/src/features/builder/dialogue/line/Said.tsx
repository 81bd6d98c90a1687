import type { DialogueLine, Localized } from '@attune/exercise';
import { useText } from '../../../../lib/texts';
import { Choices } from '../../../../ui';
import { LocalizedField, type Part } from '../../fields';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';

interface Props {
  /** Tells the fields of one line from those of another. */
  name: string;
  part: Part<DialogueLine>;
  /** "{name} says", or how one temperament puts it. */
  label: string;
  /** What becomes of the line: said or done, never both. */
  onChange: (line: DialogueLine, as?: string) => void;
}

/** What the other person says at a line, or does instead of speaking. */
export function Said({ name, part, label, onChange }: Props) {
  const t = useText('builderTree');
  const { step } = useTree();
  const { says, does } = part.value;
  const spoken = says !== undefined || does === undefined;
  const text = spoken ? says : does;
  const put = (words: Localized | undefined, isSpoken: boolean): DialogueLine => {
    const kept = words ?? { en: '', es: '' };
    return isSpoken ? { says: kept } : { does: kept };
  };
  return (
    <div className={styles.said}>
      <LocalizedField
        label={label}
        hint={t(spoken ? 'says.hint' : 'does.hint', { person: step.person.name })}
        rows={2}
        value={text}
        language={part.language}
        problems={part.problems.flatMap(({ path, code }) => (path === (spoken ? 'says' : 'does') ? [{ path: '', code }] : []))}
        onChange={(next, as) => onChange(put(next, spoken), as && `${name}.${as}`)}
      />
      <Choices
        name={`${name}-how`}
        legend={t('how')}
        legendHidden
        value={spoken ? 'says' : 'does'}
        onChoose={(how) => onChange(put(text, how === 'says'))}
        options={[
          { value: 'says', label: t('how.says') },
          { value: 'does', label: t('how.does') },
        ]}
      />
    </div>
  );
}
