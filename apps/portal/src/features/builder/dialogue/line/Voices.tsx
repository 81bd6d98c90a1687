import type { DialogueNode } from '@attune/exercise';
import { useText } from '../../../../lib/texts';
import { Button } from '../../../../ui';
import type { Part } from '../../fields';
import { dropVoice, setLine } from '../tree/lines';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';
import { useTreeWords } from '../words';
import { Said } from './Said';

/** Where several temperaments come by: how each of them puts the same line, where they put it otherwise. */
export function Voices({ part }: { part: Part<DialogueNode> }) {
  const t = useText('builderTree');
  const tree = useTree();
  const words = useTreeWords(tree);
  const { step, change, names } = tree;
  const node = part.value;
  const own = Object.keys(node.as ?? {});
  const coming = names.get(node.id)?.temperaments ?? [];
  const offered = coming.length > 1 ? coming.filter((id) => !own.includes(id)) : [];
  if (own.length === 0 && offered.length === 0) return null;
  return (
    <div className={styles.group} role="group" aria-labelledby="tree-voices">
      <h4 id="tree-voices">{t('voices')}</h4>
      <p className="hint">{t('voices.hint')}</p>
      {own.map((id) => (
        <div key={id} className={styles.voice}>
          <Said
            name={`${node.id}.${id}`}
            label={t('voice', { temperament: words.temperament(id) })}
            part={{
              value: node.as?.[id] ?? {},
              language: part.language,
              problems: part.problems.flatMap(({ path, code }) =>
                path.startsWith(`as.${id}.`) ? [{ path: path.slice(`as.${id}.`.length), code }] : [],
              ),
              onChange: (line, as) => change(setLine(step, node.id, id, line), as),
            }}
            onChange={(line, as) => change(setLine(step, node.id, id, line), as)}
          />
          <Button kind="text" onClick={() => change(dropVoice(step, node.id, id))}>
            {t('voice.drop')}
            <span className="vh">: {words.temperament(id)}</span>
          </Button>
        </div>
      ))}
      {offered.length > 0 && (
        <div className={styles.row}>
          {offered.map((id) => (
            <Button key={id} small icon="plus" onClick={() => change(setLine(step, node.id, id, { says: { en: '', es: '' } }))}>
              {t('voice.add', { temperament: words.temperament(id) })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
