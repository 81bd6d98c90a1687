import { useText } from '../../../../lib/texts';
import { Button } from '../../../../ui';
import { ClassMark } from '../ClassMark';
import { linksTo, openingsOf } from '../tree/links';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';
import { useTreeWords } from '../words';

/** What leads to the chosen line or ending, each a way back to it. */
export function ComesFrom({ id }: { id: string }) {
  const t = useText('builderTree');
  const tree = useTree();
  const words = useTreeWords(tree);
  const links = linksTo(tree.step, id);
  const opens = openingsOf(tree.step).filter(({ start }) => start === id);
  return (
    <section aria-labelledby="tree-from" className={styles.part}>
      <h4 id="tree-from">{t('from')}</h4>
      {opens.map(({ variant, temperament }) => (
        <p key={`${variant}.${temperament}`}>{t('from.opening', { temperament: words.temperament(temperament) })}</p>
      ))}
      {links.length === 0 && opens.length === 0 && <p className="hint">{t('from.nothing')}</p>}
      <ul>
        {links.map(({ from, reply }) => (
          <li key={`${from}.${reply.id}`}>
            <Button kind="text" small onClick={() => tree.choose(from, { reply: reply.id })}>
              <ClassMark kind={reply.class} />
              {t('from.reply', { line: words.short(from), kind: words.className(reply.class) })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
