import { useRef } from 'react';
import { useText } from '../../../../lib/texts';
import { Button, IconButton } from '../../../../ui';
import { ClassMark } from '../ClassMark';
import { classOrder } from '../tree/lines';
import { useTree } from '../tree-context';
import styles from './picture.module.css';
import { Find } from './Find';
import { Picture } from './Picture';
import { useZoom } from './use-zoom';

interface Props {
  onAdd: () => void;
  onRemove: () => void;
  onTry: () => void;
  onNewLine: () => void;
  onNewEnding: () => void;
}

/** So many lines are found by eye. */
const FEW = 8;

/** The picture with what the marks mean, its size, and what can be put into it. */
export function PictureCard({ onNewLine, onNewEnding, onAdd, onRemove, onTry }: Props) {
  const t = useText('builderTree');
  const { drawing, step, chosen, choose, linking } = useTree();
  const canvas = useRef<HTMLDivElement>(null);
  const zoom = useZoom(canvas, drawing);
  return (
    <section className={`card ${styles.pictureCard}`} aria-labelledby="tree-picture">
      <h3 id="tree-picture" className="vh">
        {t('picture.title')}
      </h3>
      <div className={styles.tools}>
        <ul className={styles.legend} aria-label={t('legend')}>
          {classOrder.map((kind) => (
            <li key={kind}>
              <ClassMark kind={kind} />
              {t(`class.${kind}`)}
            </li>
          ))}
        </ul>
        <div className={styles.zoom} role="group" aria-label={t('zoom')}>
          <IconButton icon="minus" label={t('zoom.smaller')} onClick={zoom.smaller} />
          <IconButton icon="plus" label={t('zoom.larger')} onClick={zoom.larger} />
          <IconButton icon="zoom" label={t('zoom.fit')} onClick={zoom.fit} />
        </div>
      </div>
      <div role="status">{linking && <p className={styles.linking}>{t('link.how')}</p>}</div>
      <Picture {...{ canvas, zoom, onAdd, onRemove, onTry }} />
      <div className={styles.under}>
        {chosen && (
          <Button kind="text" icon="pen" className={styles.write} onClick={() => choose(chosen, true)}>
            {t('write')}
          </Button>
        )}
        <Button kind="text" icon="plus" onClick={onNewLine}>
          {t('line.add')}
        </Button>
        <Button kind="text" icon="flag" onClick={onNewEnding}>
          {t('ending.add')}
        </Button>
        {step.nodes.length > FEW && <Find />}
        <details className={styles.keys}>
          <summary>{t('keys.title')}</summary>
          <p id="tree-keys">{t('keys')}</p>
        </details>
      </div>
    </section>
  );
}
