import { Suspense, use, useState } from 'react';
import { useText } from '../../../../lib/texts';
import { Button, Choices, Sheet, Wait } from '../../../../ui';
import { ScenePlayer } from '../scene-player';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';
import { useTreeWords } from '../words';

interface Props {
  /** The line the scene is tried from; nothing while null. */
  from: string | null;
  onClose: () => void;
  onEdit: (id: string) => void;
}

/** The scene as the client plays it, from any line, beside the tree it is made of. */
export function TryOut({ from, onClose, onEdit }: Props) {
  const t = useText('builderTree');
  return (
    <Sheet form="side" open={from !== null} onClose={onClose} title={t('try.title')}>
      {from !== null && <Played key={from} from={from} onEdit={onEdit} />}
    </Sheet>
  );
}

function Played({ from, onEdit }: { from: string; onEdit: (id: string) => void }) {
  const t = useText('builderTree');
  const tree = useTree();
  const words = useTreeWords(tree);
  const play = use(ScenePlayer);
  const coming = tree.names.get(from)?.temperaments ?? [];
  const [as, setAs] = useState(coming[0] ?? null);
  const [at, setAt] = useState<string | null>(from);
  return (
    <div className={styles.try}>
      <p className="hint">{t('try.note')}</p>
      {coming.length > 1 && (
        <Choices
          name="try-as"
          legend={t('try.as')}
          value={as}
          onChoose={setAs}
          options={coming.map((id) => ({ value: id, label: words.temperament(id) }))}
        />
      )}
      <Suspense fallback={<Wait />}>
        <div key={as} className={styles.played}>
          {play?.({ step: tree.step, from, temperament: as, onStand: setAt })}
        </div>
      </Suspense>
      <div className={styles.tryEnd}>
        <span className="soft">{at === null ? t('leads.nowhere') : t('try.at', { name: words.name(at) })}</span>
        {at !== null && (
          <Button icon="pen" onClick={() => onEdit(at)}>
            {t('try.edit')}
          </Button>
        )}
      </div>
    </div>
  );
}
